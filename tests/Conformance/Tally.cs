namespace Swage.Conformance;

/// <summary>Counts what passed, failed and was skipped, and prints a line for each failure and each skip.</summary>
internal sealed class Tally(TextWriter output)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    public void Pass() => Passed++;

    public void Fail(string name, string reason)
    {
        Failed++;
        output.WriteLine($"FAILED {name}: {reason}");
    }

    public void Skip(string name, string reason)
    {
        Skipped++;
        output.WriteLine($"skipped {name}: {reason}");
    }

    /// <summary>Prints the closing line; whether nothing failed.</summary>
    public bool Close()
    {
        output.WriteLine($"{Passed} passed, {Failed} failed, {Skipped} skipped");
        return Failed == 0;
    }
}
