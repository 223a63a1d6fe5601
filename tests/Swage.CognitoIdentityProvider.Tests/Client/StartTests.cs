using System.Diagnostics;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>What a process does before its first call is over: see runtime/README.md, "Before the first call".</summary>
public sealed class StartTests : IDisposable
{
    /// <summary>A few more than there are. Raise it only for something that the first call cannot do without: each method costs a start some 40 µs.</summary>
    private const int MostMethods = 365;

    // Loaded only by who logs, matches patterns, counts in big numbers, or has parallel calls.
    private static readonly string[] s_unwanted =
        ["Microsoft.Extensions.Logging.Abstractions", "System.Text.RegularExpressions", "System.Text.Json", "System.Runtime.Numerics", "System.Linq", "System.Net.Sockets"];

    private readonly string _list = Path.GetTempFileName();

    public void Dispose() => File.Delete(_list);

    [Fact]
    public async Task One_call_compiles_few_methods_and_loads_few_assemblies()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "OneCall.dll") },
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_JitStdOutFile"] = _list;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        var loaded = (await process.StandardOutput.ReadToEndAsync()).Split('\n');
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);

        Assert.Contains("Swage.Runtime", loaded);
        Assert.Empty(loaded.Intersect(s_unwanted));
        var ours = File.ReadLines(_list).Count(x => x.Contains(": JIT compiled Swage.", StringComparison.Ordinal));
        Assert.InRange(ours, 100, MostMethods);
    }
}
