using System.Globalization;

namespace Swage.Benchmarks.Compare.Start;

/// <summary>A published program.</summary>
internal sealed record Program(string Folder, string File)
{
    /// <summary>The bytes of the program without symbols.</summary>
    public long Size => Directory.EnumerateFiles(Folder)
        .Where(static x => Path.GetExtension(x) is ".dll" or "" || x.EndsWith(".so", StringComparison.Ordinal))
        .Sum(static x => new FileInfo(x).Length);

    /// <summary>The most memory that it had at a time, by its own account at the end.</summary>
    public long PeakKilobytes() => long.Parse(Child.Output(File, ["memory"]), CultureInfo.InvariantCulture);
}
