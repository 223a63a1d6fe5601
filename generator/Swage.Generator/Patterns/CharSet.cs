using System.Globalization;

namespace Swage.Generator.Patterns;

/// <summary>A set of Unicode scalar values, as a pattern's character classes make them. ASCII is exact; beyond it the set is a union of ranges and of
/// general categories. Categories stay names: which characters they hold is for the runtime to say, not for the compiler's host.
/// Surrogates are in no set: a string is read by scalar values, and half a pair is none. Immutable, compared by value.</summary>
internal sealed class CharSet : IEquatable<CharSet>
{
    /// <summary>All the general categories, one bit each in the order of <see cref="UnicodeCategory"/>.</summary>
    public const int AllCategories = (1 << 30) - 1;

    private const int FirstBeyondAscii = 0x80;
    private const int LastScalar = 0x10FFFF;

    private CharSet(ulong low, ulong high, int[] ranges, int categories)
    {
        Low = low;
        High = high;
        Ranges = ranges;
        Categories = categories;
    }

    /// <summary>Nothing.</summary>
    public static CharSet None { get; } = new(0, 0, [], 0);

    /// <summary>Every scalar value.</summary>
    public static CharSet Any { get; } = OfRange(0, LastScalar);

    /// <summary>ECMA's line terminators.</summary>
    public static CharSet LineEnd { get; } = OfRange('\n', '\n').Union(OfRange('\r', '\r')).Union(OfRange(0x2028, 0x2029));

    /// <summary>ECMA's <c>\d</c>, ASCII alone.</summary>
    public static CharSet Digit { get; } = OfRange('0', '9');

    /// <summary>ECMA's <c>\w</c>, ASCII alone.</summary>
    public static CharSet Word { get; } = Digit.Union(OfRange('a', 'z')).Union(OfRange('A', 'Z')).Union(OfRange('_', '_'));

    /// <summary>ECMA's <c>\s</c>: its white space and line terminators.</summary>
    public static CharSet Space { get; } =
        OfRange('\t', '\r').Union(OfRange(' ', ' ')).Union(OfRange(0xA0, 0xA0)).Union(OfRange(0x1680, 0x1680)).Union(OfRange(0x2000, 0x200A))
            .Union(OfRange(0x2028, 0x2029)).Union(OfRange(0x202F, 0x202F)).Union(OfRange(0x205F, 0x205F)).Union(OfRange(0x3000, 0x3000))
            .Union(OfRange(0xFEFF, 0xFEFF));

    /// <summary>The bits of U+0000 to U+003F.</summary>
    public ulong Low { get; }

    /// <summary>The bits of U+0040 to U+007F.</summary>
    public ulong High { get; }

    /// <summary>First and last of each range beyond ASCII, in order, neither touching nor holding surrogates.</summary>
    public int[] Ranges { get; }

    /// <summary>The general categories that are in the set beyond ASCII.</summary>
    public int Categories { get; }

    public bool IsEmpty => Low == 0 && High == 0 && IsAscii;

    /// <summary>Whether nothing beyond ASCII is in the set.</summary>
    public bool IsAscii => Ranges.Length == 0 && Categories == 0;

    /// <summary>Whether every member is one UTF-16 unit.</summary>
    public bool IsBmp => Categories == 0 && (Ranges.Length == 0 || Ranges[Ranges.Length - 1] <= 0xFFFF);

    /// <summary>The set's only member, where it has one alone.</summary>
    public int? Single
    {
        get
        {
            if (Categories != 0 || BitCount(Low) + BitCount(High) + (Ranges.Length / 2) != 1)
                return null;
            if (Ranges.Length == 2)
                return Ranges[0] == Ranges[1] ? Ranges[0] : null;
            for (var c = 0; c < FirstBeyondAscii; c++)
            {
                if (HasAscii(c))
                    return c;
            }

            return null;
        }
    }

    /// <summary>The scalar values from one to another, both included.</summary>
    public static CharSet OfRange(int first, int last)
    {
        ulong low = 0, high = 0;
        for (var c = first; c <= last && c < FirstBeyondAscii; c++)
        {
            if (c < 64)
                low |= 1UL << c;
            else
                high |= 1UL << (c - 64);
        }

        var ranges = new List<int>();
        if (last >= FirstBeyondAscii)
            ranges.AddRange([Math.Max(first, FirstBeyondAscii), last]);
        return new CharSet(low, high, Tidy(ranges), 0);
    }

    /// <summary>The members of general categories.</summary>
    public static CharSet OfCategories(int categories)
    {
        ulong low = 0, high = 0;
        for (var c = 0; c < FirstBeyondAscii; c++)
        {
            if ((categories >> (int)CharUnicodeInfo.GetUnicodeCategory((char)c) & 1) == 0)
                continue;
            if (c < 64)
                low |= 1UL << c;
            else
                high |= 1UL << (c - 64);
        }

        return Make(low, high, [], categories);
    }

    public CharSet Union(CharSet other) => Make(Low | other.Low, High | other.High, [.. Ranges, .. other.Ranges], Categories | other.Categories);

    /// <summary>All that is not in the set; null where that is no union of ranges and categories.</summary>
    public CharSet? Complement()
    {
        if (Categories != 0)
            return Ranges.Length == 0 ? Make(~Low, ~High, [], AllCategories & ~Categories) : null;
        var ranges = new List<int>();
        var next = FirstBeyondAscii;
        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (Ranges[i] > next)
                ranges.AddRange([next, Ranges[i] - 1]);
            next = Ranges[i + 1] + 1;
        }

        if (next <= LastScalar)
            ranges.AddRange([next, LastScalar]);
        return Make(~Low, ~High, ranges, 0);
    }

    /// <summary>The set with the other case of each ASCII letter in it.</summary>
    public CharSet IgnoringCase()
    {
        const ulong Capitals = 0x07FFFFFE;
        return Make(Low, High | ((High & Capitals) << 32) | ((High >> 32) & Capitals), Ranges, Categories);
    }

    /// <summary>Whether the sets may share a member. Says yes where ranges would have to be compared with categories.</summary>
    public bool Overlaps(CharSet other)
    {
        if ((Low & other.Low) != 0 || (High & other.High) != 0 || (Categories & other.Categories) != 0)
            return true;
        if ((Categories != 0 && other.Ranges.Length > 0) || (other.Categories != 0 && Ranges.Length > 0))
            return true;
        for (int i = 0, k = 0; i < Ranges.Length && k < other.Ranges.Length;)
        {
            if (Ranges[i + 1] < other.Ranges[k])
                i += 2;
            else if (other.Ranges[k + 1] < Ranges[i])
                k += 2;
            else
                return true;
        }

        return false;
    }

    /// <summary>The whole set as ranges, ASCII included; only for a set without categories.</summary>
    public IReadOnlyList<(int First, int Last)> ToRanges()
    {
        var ranges = new List<(int, int)>();
        for (var c = 0; c < FirstBeyondAscii; c++)
        {
            if (!HasAscii(c))
                continue;
            var first = c;
            while (c + 1 < FirstBeyondAscii && HasAscii(c + 1))
                c++;
            ranges.Add((first, c));
        }

        for (var i = 0; i < Ranges.Length; i += 2)
            ranges.Add((Ranges[i], Ranges[i + 1]));
        return ranges;
    }

    public bool HasAscii(int c) => ((c < 64 ? Low >> c : High >> (c - 64)) & 1) != 0;

    public bool Equals(CharSet? other) =>
        other is not null && Low == other.Low && High == other.High && Categories == other.Categories && Ranges.AsSpan().SequenceEqual(other.Ranges);

    public override bool Equals(object? obj) => Equals(obj as CharSet);

    public override int GetHashCode() => unchecked((((Low.GetHashCode() * 31) + High.GetHashCode()) * 31) + (Ranges.Length * 7) + Categories);

    private static CharSet Make(ulong low, ulong high, IEnumerable<int> ranges, int categories)
    {
        if (categories == AllCategories)
            return new CharSet(low, high, Tidy([FirstBeyondAscii, LastScalar]), 0);
        return new CharSet(low, high, Tidy(ranges), categories);
    }

    // Sorts, merges, and takes the surrogates out.
    private static int[] Tidy(IEnumerable<int> ranges)
    {
        var flat = ranges.ToArray();
        var pairs = new List<(int First, int Last)>();
        for (var i = 0; i < flat.Length; i += 2)
        {
            if (flat[i] < 0xD800)
                pairs.Add((flat[i], Math.Min(flat[i + 1], 0xD7FF)));
            if (flat[i + 1] > 0xDFFF)
                pairs.Add((Math.Max(flat[i], 0xE000), flat[i + 1]));
        }

        pairs.Sort();
        var result = new List<int>();
        foreach (var (first, last) in pairs)
        {
            var end = result.Count - 1;
            var touches = end > 0 && (first <= result[end] + 1 || (result[end] == 0xD7FF && first == 0xE000));
            if (touches)
                result[end] = Math.Max(result[end], last);
            else
                result.AddRange([first, last]);
        }

        return [.. result];
    }

    private static int BitCount(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
