using System.Diagnostics;

namespace Swage.Benchmarks.Compare;

/// <summary>Other programs, run to their end.</summary>
internal static class Child
{
    /// <summary>What a program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message says how.</exception>
    public static string Output(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = Tests.Repository.Root })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>How long a program takes from start to exit, in milliseconds.</summary>
    public static double Milliseconds(string program)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program))!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
    }
}
