namespace Swage.Generator.Patterns;

/// <summary>Rewrites a pattern into a plainer one that matches the same strings: sequences flattened, neighbours and nested repeats merged, common
/// beginnings of alternatives taken out, assertions resolved where it is known how they turn out.</summary>
internal static class RegexSimplifier
{
    /// <summary>What is known of a place in the string.</summary>
    public enum Knowledge
    {
        No,
        Maybe,
        Yes,
    }

    /// <summary>The simpler pattern.</summary>
    /// <param name="node">The pattern.</param>
    /// <param name="atStart">Whether it is tried at the start of the string.</param>
    /// <param name="atEnd">Whether it is tried against the string up to its end.</param>
    public static RegexNode Simplify(RegexNode node, Knowledge atStart, Knowledge atEnd) => node switch
    {
        AssertionNode { Kind: AssertionKind.Start } => Resolve(node, atStart),
        AssertionNode { Kind: AssertionKind.End } => Resolve(node, atEnd),
        CaptureNode capture => Simplify(capture.Item, atStart, atEnd),
        SequenceNode sequence => Sequence(sequence, atStart, atEnd),
        AlternationNode alternation => Alternation(alternation.Items.Select(x => Simplify(x, atStart, atEnd))),
        RepeatNode repeat => Repeat(
            Simplify(repeat.Item, repeat.Max == 1 ? atStart : Weaken(atStart), repeat.Max == 1 ? atEnd : Weaken(atEnd)), repeat.Min, repeat.Max),
        LookNode look => look, // never reached by what uses the result
        _ => node,
    };

    /// <summary>Whether every way through the pattern begins with the assertion.</summary>
    public static bool BeginsWith(RegexNode node, AssertionKind kind) => node switch
    {
        AssertionNode assertion => assertion.Kind == kind,
        CaptureNode capture => BeginsWith(capture.Item, kind),
        SequenceNode sequence => sequence.Items.SkipWhile(static x => x is LookNode).FirstOrDefault() is { } first && BeginsWith(first, kind),
        AlternationNode alternation => alternation.Items.All(x => BeginsWith(x, kind)),
        RepeatNode repeat => repeat.Min > 0 && BeginsWith(repeat.Item, kind),
        _ => false,
    };

    /// <summary>Whether every way through the pattern ends with the assertion.</summary>
    public static bool EndsWith(RegexNode node, AssertionKind kind) => node switch
    {
        AssertionNode assertion => assertion.Kind == kind,
        CaptureNode capture => EndsWith(capture.Item, kind),
        SequenceNode sequence => sequence.Items.Reverse().SkipWhile(static x => x is LookNode).FirstOrDefault() is { } last && EndsWith(last, kind),
        AlternationNode alternation => alternation.Items.All(x => EndsWith(x, kind)),
        RepeatNode repeat => repeat.Min > 0 && EndsWith(repeat.Item, kind),
        _ => false,
    };

    /// <summary>Whether the pattern matches the empty string, assertions taken as met.</summary>
    public static bool IsNullable(RegexNode node) => node switch
    {
        SetNode => false,
        SequenceNode sequence => sequence.Items.All(IsNullable),
        AlternationNode alternation => alternation.Items.Any(IsNullable),
        RepeatNode repeat => repeat.Min == 0 || IsNullable(repeat.Item),
        CaptureNode capture => IsNullable(capture.Item),
        _ => true,
    };

    private static RegexNode Resolve(RegexNode assertion, Knowledge knowledge) => knowledge switch
    {
        Knowledge.Yes => RegexNode.Empty,
        Knowledge.No => RegexNode.Never,
        _ => assertion,
    };

    private static Knowledge Weaken(Knowledge knowledge) => knowledge == Knowledge.Yes ? Knowledge.Maybe : knowledge;

    private static RegexNode Sequence(SequenceNode sequence, Knowledge atStart, Knowledge atEnd)
    {
        var items = sequence.Items;
        var starts = new Knowledge[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            starts[i] = atStart;
            atStart = After(items[i], atStart);
        }

        var result = new List<RegexNode>();
        for (var i = items.Count - 1; i >= 0; i--)
        {
            result.Add(Simplify(items[i], starts[i], atEnd));
            atEnd = After(items[i], atEnd);
        }

        result.Reverse();
        return Sequence(result);
    }

    // What is known of the place beyond an item, given what is known of the place before it.
    private static Knowledge After(RegexNode item, Knowledge knowledge) => item switch
    {
        AssertionNode or LookNode => knowledge,
        _ when IsEmptyOnly(item) => knowledge,
        _ when !IsNullable(item) => Knowledge.No,
        _ => Weaken(knowledge),
    };

    private static bool IsEmptyOnly(RegexNode node) => node switch
    {
        AssertionNode => true,
        SequenceNode sequence => sequence.Items.All(IsEmptyOnly),
        AlternationNode alternation => alternation.Items.All(IsEmptyOnly),
        CaptureNode capture => IsEmptyOnly(capture.Item),
        RepeatNode repeat => repeat.Max == 0 || IsEmptyOnly(repeat.Item),
        _ => false,
    };

    private static RegexNode Sequence(IEnumerable<RegexNode> items)
    {
        var flat = new List<RegexNode>();
        foreach (var item in items.SelectMany(static x => x is SequenceNode inner ? inner.Items : [x]))
        {
            if (item.IsNever)
                return RegexNode.Never;
            if (flat.Count > 0 && TryMerge(flat[flat.Count - 1], item) is { } merged)
                flat[flat.Count - 1] = merged;
            else
                flat.Add(item);
        }

        return flat.Count == 1 ? flat[0] : new SequenceNode(flat);
    }

    // Two repeats of the same thing, one after the other. Literals stay apart: they read better as text.
    private static RegexNode? TryMerge(RegexNode left, RegexNode right)
    {
        if (left is not RepeatNode && right is not RepeatNode)
            return null;
        var (leftItem, leftMin, leftMax) = Counts(left);
        var (rightItem, rightMin, rightMax) = Counts(right);
        if (!leftItem.Same(rightItem))
            return null;
        return new RepeatNode(leftItem, leftMin + rightMin, Add(leftMax, rightMax));
    }

    private static (RegexNode Item, int Min, int Max) Counts(RegexNode node) =>
        node is RepeatNode repeat ? (repeat.Item, repeat.Min, repeat.Max) : (node, 1, 1);

    private static int Add(int left, int right) =>
        left == RepeatNode.Unbounded || right == RepeatNode.Unbounded ? RepeatNode.Unbounded : left + right;

    private static RegexNode Repeat(RegexNode item, int min, int max)
    {
        if (max == 0 || item.IsEmpty)
            return RegexNode.Empty;
        if (item.IsNever)
            return min == 0 ? RegexNode.Empty : RegexNode.Never;
        if (min == 1 && max == 1)
            return item;
        if (item is RepeatNode inner)
        {
            // (x*)*, (x+)*, (x?)*, (x+)+ and their like: any number of x from some number on.
            var innerStepsByOne = inner.Min <= 1 && inner.Max == RepeatNode.Unbounded;
            if (max == RepeatNode.Unbounded && (innerStepsByOne || (inner.Min == 0 && inner.Max >= 1)))
                return new RepeatNode(inner.Item, min == 0 ? 0 : inner.Min * min, RepeatNode.Unbounded);
            if (min <= 1 && max == 1 && inner.Min <= 1)
                return new RepeatNode(inner.Item, min == 0 ? 0 : inner.Min, inner.Max);
            if (min == max && inner.Min == inner.Max && (long)min * inner.Min < 100_000)
                return new RepeatNode(inner.Item, min * inner.Min, min * inner.Min);
        }

        // (a|b?)*: that an alternative may be empty adds nothing to a repeat that may be.
        if (IsNullable(item) && !HasAssertion(item))
        {
            var solid = Solid(item);
            if (solid is not null)
                return Repeat(solid, 0, max);
        }

        return new RepeatNode(item, min, max);
    }

    // The same without the empty string; null where that is not as easily written.
    private static RegexNode? Solid(RegexNode node) => node switch
    {
        RepeatNode { Min: 0 } repeat when !IsNullable(repeat.Item) => repeat.Max == 1 ? repeat.Item : new RepeatNode(repeat.Item, 1, repeat.Max),
        AlternationNode alternation => alternation.Items.Select(static x => !IsNullable(x) ? x : x.IsEmpty ? RegexNode.Never : Solid(x)).ToList() is var items
            && items.All(static x => x is not null)
                ? Alternation(items!)
                : null,
        _ => null,
    };

    private static bool HasAssertion(RegexNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Any(HasAssertion),
        AlternationNode alternation => alternation.Items.Any(HasAssertion),
        RepeatNode repeat => HasAssertion(repeat.Item),
        SetNode => false,
        _ => true,
    };

    private static RegexNode Alternation(IEnumerable<RegexNode?> alternatives)
    {
        var items = new List<RegexNode>();
        var set = CharSet.None;
        var setAt = -1;
        var optional = false;
        foreach (var item in alternatives.SelectMany(static x => x is AlternationNode inner ? inner.Items : [x!]))
        {
            if (item.IsEmpty)
            {
                optional = true;
            }
            else if (item is SetNode single)
            {
                if (setAt < 0 && !single.Set.IsEmpty)
                {
                    setAt = items.Count;
                    items.Add(item);
                }

                set = set.Union(single.Set);
            }
            else if (!items.Any(x => x.Same(item)))
            {
                items.Add(item);
            }
        }

        if (setAt >= 0)
            items[setAt] = new SetNode(set);
        if (items.Count == 0)
            return optional ? RegexNode.Empty : RegexNode.Never;
        items = Factor(items);
        var result = items.Count == 1 ? items[0] : new AlternationNode(items);
        return optional ? Repeat(result, 0, 1) : result;
    }

    // abc|abd → ab(c|d). The order of alternatives does not matter to whether there is a match.
    private static List<RegexNode> Factor(List<RegexNode> items)
    {
        var result = new List<RegexNode>();
        var used = new bool[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            if (used[i])
                continue;
            var head = Head(items[i]);
            var tails = new List<RegexNode> { Tail(items[i]) };
            for (var k = i + 1; k < items.Count; k++)
            {
                if (used[k] || !Head(items[k]).Same(head))
                    continue;
                used[k] = true;
                tails.Add(Tail(items[k]));
            }

            result.Add(tails.Count == 1 ? items[i] : Sequence([head, Alternation(tails)]));
        }

        return result;
    }

    private static RegexNode Head(RegexNode node) => node is SequenceNode { Items.Count: > 0 } sequence ? sequence.Items[0] : node;

    private static RegexNode Tail(RegexNode node) =>
        node is SequenceNode { Items.Count: > 0 } sequence ? Sequence(sequence.Items.Skip(1)) : RegexNode.Empty;
}
