namespace Swage.Generator.Patterns;

/// <summary>Whether a pattern can be matched in one pass without ever going back: at each choice the next character alone decides
/// (the pattern is one-unambiguous, LL(1) in a parser's terms). Counts are no matter: they become loops with a counter.</summary>
internal static class OnePass
{
    /// <summary>Whether it can, where after the pattern the string may go on with a character of a set.</summary>
    public static bool IsPossible(RegexNode node, CharSet follow) => node switch
    {
        SetNode => true,
        SequenceNode sequence => Sequence(sequence, follow),
        AlternationNode alternation => Alternation(alternation, follow),
        RepeatNode repeat => Repeat(repeat, follow),
        _ => false,
    };

    /// <summary>The characters that a match of the pattern may begin with.</summary>
    public static CharSet First(RegexNode node)
    {
        switch (node)
        {
            case SetNode set:
                return set.Set;
            case RepeatNode repeat:
                return First(repeat.Item);
            case AlternationNode alternation:
                return alternation.Items.Aggregate(CharSet.None, static (x, item) => x.Union(First(item)));
            case SequenceNode sequence:
                var first = CharSet.None;
                foreach (var item in sequence.Items)
                {
                    first = first.Union(First(item));
                    if (!RegexSimplifier.IsNullable(item))
                        break;
                }

                return first;
            default:
                return CharSet.Any;
        }
    }

    /// <summary>How many UTF-16 units every match of the pattern has; null where they differ, or a character might be a pair.</summary>
    public static int? FixedLength(RegexNode node)
    {
        switch (node)
        {
            case SetNode set:
                return set.Set.IsBmp ? 1 : null;
            case SequenceNode sequence:
                var sum = 0;
                foreach (var item in sequence.Items)
                {
                    if (FixedLength(item) is not { } length || sum + length > 10_000)
                        return null;
                    sum += length;
                }

                return sum;
            case AlternationNode alternation:
                var lengths = alternation.Items.Select(FixedLength).Distinct().ToList();
                return lengths.Count == 1 ? lengths[0] : null;
            case RepeatNode repeat:
                return repeat.Min == repeat.Max && repeat.Max <= 1000 && FixedLength(repeat.Item) is { } one ? one * repeat.Min : null;
            default:
                return null;
        }
    }

    private static bool Sequence(SequenceNode sequence, CharSet follow)
    {
        for (var i = sequence.Items.Count - 1; i >= 0; i--)
        {
            var item = sequence.Items[i];
            if (!IsPossible(item, follow))
                return false;
            follow = RegexSimplifier.IsNullable(item) ? First(item).Union(follow) : First(item);
        }

        return true;
    }

    private static bool Alternation(AlternationNode alternation, CharSet follow)
    {
        var seen = CharSet.None;
        var nullable = 0;
        foreach (var item in alternation.Items)
        {
            var first = First(item);
            if (first.Overlaps(seen) || !IsPossible(item, follow))
                return false;
            seen = seen.Union(first);
            if (RegexSimplifier.IsNullable(item))
                nullable++;
        }

        return nullable == 0 || (nullable == 1 && !seen.Overlaps(follow));
    }

    private static bool Repeat(RepeatNode repeat, CharSet follow)
    {
        if (RegexSimplifier.IsNullable(repeat.Item))
            return false;
        var first = First(repeat.Item);
        if (repeat.Min != repeat.Max && first.Overlaps(follow))
            return false;
        return IsPossible(repeat.Item, repeat.Max == 1 ? follow : first.Union(follow));
    }
}
