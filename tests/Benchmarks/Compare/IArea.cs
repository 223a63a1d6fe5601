namespace Swage.Benchmarks.Compare;

/// <summary>One table of the comparison.</summary>
internal interface IArea
{
    string Name { get; }

    /// <summary>Measures the cases that are wanted and reports them.</summary>
    void Run(CompareSettings settings, Report report);
}
