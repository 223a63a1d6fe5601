namespace Swage.Generator.Patterns;

/// <summary>A parsed pattern. Groups are gone; what they group is in the tree's shape.</summary>
internal abstract class RegexNode
{
    /// <summary>The empty sequence.</summary>
    public static RegexNode Empty { get; } = new SequenceNode([]);

    /// <summary>What matches nothing, not even the empty string.</summary>
    public static RegexNode Never { get; } = new SetNode(CharSet.None);

    public bool IsEmpty => this is SequenceNode { Items.Count: 0 };

    public bool IsNever => this is SetNode { Set.IsEmpty: true };

    /// <summary>Whether the nodes are the same written down.</summary>
    public abstract bool Same(RegexNode other);
}

/// <summary>One character of a set.</summary>
internal sealed class SetNode(CharSet set) : RegexNode
{
    public CharSet Set { get; } = set;

    public override bool Same(RegexNode other) => other is SetNode node && node.Set.Equals(Set);
}

/// <summary>One after the other.</summary>
internal sealed class SequenceNode(IReadOnlyList<RegexNode> items) : RegexNode
{
    public IReadOnlyList<RegexNode> Items { get; } = items;

    public override bool Same(RegexNode other) =>
        other is SequenceNode node && node.Items.Count == Items.Count && !Items.Where((x, i) => !x.Same(node.Items[i])).Any();
}

/// <summary>One of several.</summary>
internal sealed class AlternationNode(IReadOnlyList<RegexNode> items) : RegexNode
{
    public IReadOnlyList<RegexNode> Items { get; } = items;

    public override bool Same(RegexNode other) =>
        other is AlternationNode node && node.Items.Count == Items.Count && !Items.Where((x, i) => !x.Same(node.Items[i])).Any();
}

/// <summary>Several times the same. Whether it is lazy is no matter: only whether there is a match is asked.</summary>
internal sealed class RepeatNode(RegexNode item, int min, int max) : RegexNode
{
    public const int Unbounded = int.MaxValue;

    public RegexNode Item { get; } = item;

    public int Min { get; } = min;

    public int Max { get; } = max;

    public override bool Same(RegexNode other) => other is RepeatNode node && node.Min == Min && node.Max == Max && node.Item.Same(Item);
}

/// <summary>What an assertion asserts.</summary>
internal enum AssertionKind
{
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}

/// <summary>A place in the text.</summary>
internal sealed class AssertionNode(AssertionKind kind) : RegexNode
{
    public AssertionKind Kind { get; } = kind;

    public override bool Same(RegexNode other) => other is AssertionNode node && node.Kind == Kind;
}

/// <summary>What must, or must not, follow or precede.</summary>
internal sealed class LookNode(RegexNode item, bool ahead, bool negative) : RegexNode
{
    public RegexNode Item { get; } = item;

    public bool Ahead { get; } = ahead;

    public bool Negative { get; } = negative;

    public override bool Same(RegexNode other) => other is LookNode node && node.Ahead == Ahead && node.Negative == Negative && node.Item.Same(Item);
}

/// <summary>A group that something refers back to; only kept for the fallback.</summary>
internal sealed class CaptureNode(RegexNode item, int number) : RegexNode
{
    public RegexNode Item { get; } = item;

    public int Number { get; } = number;

    public override bool Same(RegexNode other) => ReferenceEquals(this, other);
}

/// <summary>What a group matched, again.</summary>
internal sealed class BackReferenceNode(int number) : RegexNode
{
    public int Number { get; } = number;

    public override bool Same(RegexNode other) => other is BackReferenceNode node && node.Number == Number;
}

/// <summary>A pattern that cannot be read.</summary>
internal sealed class PatternSyntaxException(string message) : Exception(message);
