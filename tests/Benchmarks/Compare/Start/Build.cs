using System.Runtime.InteropServices;
using Swage.Tests;

namespace Swage.Benchmarks.Compare.Start;

/// <summary>A way of publishing the programs under <c>Start</c>.</summary>
internal sealed record Build(string Name, bool HasSizeTarget, string[] Arguments)
{
    public static readonly Build Jit = new("JIT", HasSizeTarget: false, ["--no-self-contained"]);

    public static readonly Build NativeAot = new("NativeAOT", HasSizeTarget: true, ["-p:CompiledAhead=true"]);

    /// <summary>What the machine lacks for this build, or null.</summary>
    public string? MissingTool()
    {
        if (!OperatingSystem.IsLinux())
            return "whole processes are measured on Linux only";
        if (this == Jit)
            return null;
        var hasClang = Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(static x => File.Exists(Path.Combine(x, "clang")));
        return hasClang && File.Exists("/usr/include/zlib.h") ? null : "NativeAOT needs clang and zlib's headers (apt-get install clang zlib1g-dev)";
    }

    /// <summary>Publishes a program. A warning of trimming or ahead-of-time compilation fails our own programs; the AWS SDK's are its own affair.</summary>
    public Program Publish(string program, string folder)
    {
        var project = Path.Combine(Repository.Root, "tests", "Benchmarks", "Start", program, $"Start.{program}.csproj");
        Child.Output("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "q", "--nologo", .. Arguments]);
        return new Program(folder, Path.Combine(folder, "Start." + program));
    }
}
