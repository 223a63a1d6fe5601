namespace Swage.Conformance;

/// <summary>Counts the cases of a run, and prints a line for each failure and each skip.</summary>
internal sealed class SuiteReport(TextWriter output)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    public void Pass() => Passed++;

    public void Fail(string name, string reason)
    {
        Failed++;
        output.WriteLine($"FAIL {name}: {reason}");
    }

    public void Skip(string name, string reason)
    {
        Skipped++;
        output.WriteLine($"SKIP {name}: {reason}");
    }

    /// <summary>Something worth printing that is neither.</summary>
    public void Note(string text) => output.WriteLine(text);

    public void PrintTotals() => output.WriteLine($"{Passed} passed, {Failed} failed, {Skipped} skipped");
}
