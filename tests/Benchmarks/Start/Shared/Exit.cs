namespace Swage.Benchmarks.Start;

/// <summary>How a program ends.</summary>
internal static class Exit
{
    /// <summary>The exit code: 0 where the answer was read. Asked for memory, it prints the most that the process had, in KB.</summary>
    public static int Code(bool isRight, string[] args)
    {
        if (args is ["memory"])
        {
            const string Peak = "VmHWM:";
            Console.WriteLine(File.ReadLines("/proc/self/status").First(static x => x.StartsWith(Peak, StringComparison.Ordinal))[Peak.Length..].Replace("kB", "", StringComparison.Ordinal).Trim());
        }

        return isRight ? 0 : 1;
    }
}
