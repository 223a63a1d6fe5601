namespace Swage.Generator.Patterns;

/// <summary>How a pattern is checked.</summary>
internal enum PatternKind
{
    /// <summary>By straight C#, in time linear in the string.</summary>
    Straight,

    /// <summary>By .NET's Regex with NonBacktracking, in time linear in the string.</summary>
    NonBacktracking,

    /// <summary>By .NET's Regex with a time-out.</summary>
    Backtracking,

    /// <summary>Not at all; <see cref="PatternPlan.Problem"/> says why.</summary>
    NotCheckable,
}

/// <summary>A plan to check a pattern. It is a pure function of the pattern, so plans are equal where their patterns are.</summary>
internal sealed class PatternPlan : IEquatable<PatternPlan>
{
    private PatternPlan(string source, PatternKind kind, Matcher? matcher, string? regexText, string? problem)
    {
        Source = source;
        Kind = kind;
        Matcher = matcher;
        RegexText = regexText;
        Problem = problem;
    }

    /// <summary>The pattern as the model has it.</summary>
    public string Source { get; }

    public PatternKind Kind { get; }

    /// <summary>What straight C# is to be written for.</summary>
    public Matcher? Matcher { get; }

    /// <summary>The pattern in .NET's words, where Regex checks it.</summary>
    public string? RegexText { get; }

    /// <summary>Why the pattern cannot be checked, as a clause: "it has …". Null where it can.</summary>
    public string? Problem { get; }

    /// <summary>Whether there is a way to check the pattern.</summary>
    public bool IsCheckable => Kind != PatternKind.NotCheckable;

    /// <summary>Whether every string matches, so that there is nothing to check.</summary>
    public bool MatchesAlways => Matcher is AlwaysMatcher;

    public static PatternPlan Straight(string source, Matcher matcher) => new(source, PatternKind.Straight, matcher, null, null);

    public static PatternPlan Regex(string source, string text, bool backtracks) =>
        new(source, backtracks ? PatternKind.Backtracking : PatternKind.NonBacktracking, null, text, null);

    public static PatternPlan NotCheckable(string source, string problem) => new(source, PatternKind.NotCheckable, null, null, problem);

    public bool Equals(PatternPlan? other) => other is not null && other.Source == Source;

    public override bool Equals(object? obj) => Equals(obj as PatternPlan);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);
}

/// <summary>A test of a string that straight C# is written for.</summary>
internal abstract class Matcher;

/// <summary>Every string matches.</summary>
internal sealed class AlwaysMatcher : Matcher
{
    public static AlwaysMatcher Instance { get; } = new();
}

/// <summary>Some character is of a set.</summary>
internal sealed class ContainsMatcher(CharSet set) : Matcher
{
    public CharSet Set { get; } = set;
}

/// <summary>The string, from its start, is what a one-pass pattern says.</summary>
internal sealed class OnePassMatcher(RegexNode node, bool toEnd, RegexNode? tail = null, int tailLength = 0) : Matcher
{
    public RegexNode Node { get; } = node;

    /// <summary>Whether nothing may follow.</summary>
    public bool ToEnd { get; } = toEnd;

    /// <summary>A second one-pass pattern for the string's last characters, which are taken off before the first sees it.</summary>
    public RegexNode? Tail { get; } = tail;

    /// <summary>How many UTF-16 units the tail takes.</summary>
    public int TailLength { get; } = tailLength;
}

/// <summary>An automaton accepts the string.</summary>
internal sealed class AutomatonMatcher(Automaton automaton) : Matcher
{
    public Automaton Automaton { get; } = automaton;
}

/// <summary>All of some tests, or any of them; each may be negated.</summary>
internal sealed class CombinedMatcher(bool all, IReadOnlyList<(Matcher Matcher, bool Negated)> items) : Matcher
{
    public bool All { get; } = all;

    public IReadOnlyList<(Matcher Matcher, bool Negated)> Items { get; } = items;
}
