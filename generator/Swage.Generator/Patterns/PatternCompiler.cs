using Swage.Generator.Collections;

namespace Swage.Generator.Patterns;

/// <summary>Finds the plainest way to check a pattern that takes bounded time on any string.</summary>
internal static class PatternCompiler
{
    private const int MostParts = 150;

    // Plans hold trees and tables: each counts for more than its text.
    private static readonly RecentCache<PatternPlan> s_plans = new(capacity: 1_000_000, overhead: 2_000);

    /// <summary>The plan for a value of <c>smithy.api#pattern</c>; the same object for a pattern that was compiled lately.</summary>
    public static PatternPlan Compile(string pattern) => s_plans.Get(pattern, static p => Make(p));

    private static PatternPlan Make(string pattern)
    {
        RegexNode node;
        try
        {
            node = RegexParser.Parse(pattern);
        }
        catch (PatternSyntaxException e)
        {
            return PatternPlan.NotCheckable(pattern, "it has " + e.Message);
        }

        if (!DotNetRegexWriter.HasBackReference(node) && TryLookarounds(node) is { } matcher)
            return PatternPlan.Straight(pattern, matcher);
        var (text, backtracks) = DotNetRegexWriter.Write(node);
        return PatternPlan.Regex(pattern, text, backtracks);
    }

    // Lookaheads at the start of an anchored pattern, and lookbehinds at its end, are tests of their own.
    private static Matcher? TryLookarounds(RegexNode node)
    {
        var items = Flatten(node);
        var tests = new List<(Matcher, bool)>();
        var rest = new List<RegexNode>(items);
        if (RegexSimplifier.BeginsWith(node, AssertionKind.Start))
        {
            for (var i = 0; i < rest.Count && rest[i] is AssertionNode { Kind: AssertionKind.Start } or LookNode { Ahead: true };)
            {
                if (rest[i] is not LookNode look)
                {
                    i++;
                    continue;
                }

                if (TryRegular(new SequenceNode([new AssertionNode(AssertionKind.Start), look.Item])) is not { } ahead)
                    return null;
                tests.Add((ahead, look.Negative));
                rest.RemoveAt(i);
            }
        }

        if (RegexSimplifier.EndsWith(node, AssertionKind.End))
        {
            for (var i = rest.Count - 1; i >= 0 && rest[i] is AssertionNode { Kind: AssertionKind.End } or LookNode { Ahead: false }; i--)
            {
                if (rest[i] is not LookNode look)
                    continue;
                if (TryRegular(new SequenceNode([look.Item, new AssertionNode(AssertionKind.End)])) is not { } behind)
                    return null;
                tests.Add((behind, look.Negative));
                rest.RemoveAt(i);
            }
        }

        if (TryRegular(new SequenceNode(rest)) is not { } main)
            return null;
        if (tests.Count == 0)
            return main;
        if (main is not AlwaysMatcher)
            tests.Add((main, false));
        return new CombinedMatcher(all: true, tests);
    }

    private static List<RegexNode> Flatten(RegexNode node) => node switch
    {
        SequenceNode sequence => [.. sequence.Items.SelectMany(Flatten)],
        CaptureNode { Item: SequenceNode or CaptureNode or LookNode } capture => Flatten(capture.Item),
        _ => [node],
    };

    private static Matcher? TryRegular(RegexNode node)
    {
        if (!IsRegular(node))
            return null;
        var fromStart = RegexSimplifier.BeginsWith(node, AssertionKind.Start);
        var toEnd = RegexSimplifier.EndsWith(node, AssertionKind.End);
        var simple = RegexSimplifier.Simplify(
            node,
            fromStart ? RegexSimplifier.Knowledge.Yes : RegexSimplifier.Knowledge.Maybe,
            toEnd ? RegexSimplifier.Knowledge.Yes : RegexSimplifier.Knowledge.Maybe);
        if (!toEnd)
            simple = Trim(simple, atEnd: true);
        if (!fromStart)
            simple = Trim(simple, atEnd: false);
        return TryTrivial(simple, fromStart, toEnd)
            ?? (fromStart ? TryOnePass(simple, toEnd) : null)
            ?? (Matcher?)TryAutomaton(simple, fromStart, toEnd)
            ?? TryAlternatives(simple, fromStart, toEnd);
    }

    // Where anything may surround a match, a shorter match will do.
    private static RegexNode Trim(RegexNode node, bool atEnd)
    {
        while (true)
        {
            var items = node is SequenceNode sequence ? sequence.Items.ToList() : [node];
            if (items.Count == 0)
                return node;
            var index = atEnd ? items.Count - 1 : 0;
            if (items[index] is not RepeatNode repeat || repeat.Min == repeat.Max || !IsPure(repeat.Item))
                return node;
            items.RemoveAt(index);
            if (repeat.Min > 0)
                items.Insert(index, repeat.Min == 1 ? repeat.Item : new RepeatNode(repeat.Item, repeat.Min, repeat.Min));
            node = items.Count == 1 ? items[0] : new SequenceNode(items);
        }
    }

    private static Matcher? TryTrivial(RegexNode node, bool fromStart, bool toEnd)
    {
        if (!(fromStart && toEnd))
        {
            if (IsPure(node) && RegexSimplifier.IsNullable(node))
                return AlwaysMatcher.Instance;
            return !fromStart && !toEnd && node is SetNode only ? new ContainsMatcher(only.Set) : null;
        }

        if (IsAnything(node))
            return AlwaysMatcher.Instance;
        return node is SequenceNode { Items: [var before, SetNode set, var after] } && IsAnything(before) && IsAnything(after) ? new ContainsMatcher(set.Set) : null;
    }

    private static Matcher? TryOnePass(RegexNode node, bool toEnd)
    {
        if (!IsPure(node) || Size(node) > MostParts)
            return null;
        if (OnePass.IsPossible(node, toEnd ? CharSet.None : CharSet.Any))
            return new OnePassMatcher(node, toEnd);
        if (!toEnd || node is not SequenceNode sequence)
            return null;
        // A last part of fixed length can be looked at first, from the string's end.
        for (var i = sequence.Items.Count - 1; i > 0; i--)
        {
            var tail = new SequenceNode([.. sequence.Items.Skip(i)]);
            if (OnePass.FixedLength(tail) is not { } length)
                return null;
            var head = new SequenceNode([.. sequence.Items.Take(i)]);
            if (OnePass.IsPossible(head, CharSet.None) && OnePass.IsPossible(tail, CharSet.None))
                return new OnePassMatcher(head, toEnd: true, tail, length);
        }

        return null;
    }

    private static AutomatonMatcher? TryAutomaton(RegexNode node, bool fromStart, bool toEnd)
    {
        var items = new List<RegexNode> { node };
        if (fromStart)
            items.Insert(0, new AssertionNode(AssertionKind.Start));
        if (toEnd)
            items.Add(new AssertionNode(AssertionKind.End));
        return AutomatonBuilder.TryBuild(new SequenceNode(items)) is { } automaton ? new AutomatonMatcher(automaton) : null;
    }

    private static CombinedMatcher? TryAlternatives(RegexNode node, bool fromStart, bool toEnd)
    {
        if (node is not AlternationNode alternation || alternation.Items.Count > 8)
            return null;
        var items = new List<(Matcher, bool)>();
        foreach (var item in alternation.Items)
        {
            var matcher = (fromStart ? TryOnePass(item, toEnd) : null) ?? (Matcher?)TryAutomaton(item, fromStart, toEnd);
            if (matcher is null)
                return null;
            items.Add((matcher, false));
        }

        return new CombinedMatcher(all: false, items);
    }

    private static bool IsAnything(RegexNode node) =>
        node is RepeatNode { Min: 0, Max: RepeatNode.Unbounded, Item: SetNode set } && set.Set.Equals(CharSet.Any);

    // Nothing but sets in sequence, alternation and repetition, and assertions of start and end.
    private static bool IsRegular(RegexNode node) => All(node, static x => x is not (LookNode or BackReferenceNode)
        && x is not AssertionNode { Kind: AssertionKind.WordBoundary or AssertionKind.NotWordBoundary });

    private static bool IsPure(RegexNode node) => All(node, static x => x is not (LookNode or BackReferenceNode or AssertionNode));

    private static bool All(RegexNode node, Func<RegexNode, bool> test) => test(node) && node switch
    {
        SequenceNode sequence => sequence.Items.All(x => All(x, test)),
        AlternationNode alternation => alternation.Items.All(x => All(x, test)),
        RepeatNode repeat => All(repeat.Item, test),
        CaptureNode capture => All(capture.Item, test),
        LookNode look => All(look.Item, test),
        _ => true,
    };

    private static int Size(RegexNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Sum(Size),
        AlternationNode alternation => 1 + alternation.Items.Sum(Size),
        RepeatNode repeat => 1 + Size(repeat.Item),
        _ => 1,
    };
}
