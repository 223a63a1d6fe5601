namespace Swage.Generator.Patterns;

/// <summary>A deterministic automaton over classes of characters. State 0 is the one that nothing leads out of; the states from
/// <see cref="FirstAccepting"/> on accept where the string ends.</summary>
internal sealed class Automaton(IReadOnlyList<(int First, int Class)> classes, int classCount, IReadOnlyList<int> table, int start, int firstAccepting)
{
    /// <summary>From which scalar value on which class holds, in order; starts at U+0000.</summary>
    public IReadOnlyList<(int First, int Class)> Classes { get; } = classes;

    public int ClassCount { get; } = classCount;

    /// <summary>The next state, by state and class.</summary>
    public IReadOnlyList<int> Table { get; } = table;

    public int Start { get; } = start;

    public int FirstAccepting { get; } = firstAccepting;

    public int StateCount => Table.Count / ClassCount;
}
