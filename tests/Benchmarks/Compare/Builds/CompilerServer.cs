using System.Diagnostics;
using Swage.Benchmarks.Compare.Generator;

namespace Swage.Benchmarks.Compare.Builds;

/// <summary>A compiler server for these builds alone, started here so that its processor time can be read and nobody else's builds are in it.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process _process;

    public CompilerServer()
    {
        Id = "swage-build-" + Guid.NewGuid().ToString("N");
        var program = Path.Combine(SdkRoslyn.Folder(), "VBCSCompiler.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "-pipename:" + Id]) { RedirectStandardOutput = true })!;
    }

    /// <summary>What a build says to reach it.</summary>
    public string Id { get; }

    /// <summary>The processor time that it has used so far.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
