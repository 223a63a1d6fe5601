using Swage.Benchmarks.Compare.Wire;
using Swage.Tests;

namespace Swage.Benchmarks.Compare.Load;

/// <summary>The service of the area <c>load</c>, in a process of its own so that it is in nobody's figures.</summary>
internal static class LoadServer
{
    public const string Verb = "load-server";

    /// <summary>Says its port and serves until its input ends.</summary>
    public static async Task<int> RunAsync()
    {
        await using var server = SteadyServer.Start(200, KmsWire.Encrypt.ContentType, KmsWire.Encrypt.Answer);
        Console.WriteLine(server.Endpoint.Port);
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is not null)
        {
        }

        return 0;
    }
}
