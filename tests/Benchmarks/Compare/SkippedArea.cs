namespace Swage.Benchmarks.Compare;

/// <summary>An area that cannot run here, and says why.</summary>
internal sealed class SkippedArea(string name, string reason) : IArea
{
    public string Name => name;

    public void Run(CompareSettings settings, Report report) => report.Line($"\n## {Name}\n\nSkipped: {reason}.");
}
