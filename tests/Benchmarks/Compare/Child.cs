using System.Diagnostics;
using System.Runtime.InteropServices;

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

    /// <summary>What a program takes from start to exit, in milliseconds: by the clock, and of processor time, which neighbours disturb less.</summary>
    public static (double Clock, double Processor) Time(string program)
    {
        var before = ProcessorMilliseconds();
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program))!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? (elapsed, ProcessorMilliseconds() - before)
            : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
    }

    /// <summary>The processor time of all programs run so far. .NET tells that of this process only.</summary>
    public static double ProcessorMilliseconds()
    {
        const int Children = -1;
        Span<long> usage = stackalloc long[18];
        if (getrusage(Children, ref usage[0]) != 0)
            throw new InvalidOperationException("getrusage failed.");
        return ((usage[0] + usage[2]) * 1000.0) + ((usage[1] + usage[3]) / 1000.0);
    }

    [DllImport("libc")]
    private static extern int getrusage(int who, ref long usage);
}
