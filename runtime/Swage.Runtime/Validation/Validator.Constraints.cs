using System.Globalization;
using System.Numerics;
using Swage.Serialization;

namespace Swage.Validation;

// The constraints of the model. Each checks the value at the place that was entered last.
public sealed partial class Validator
{
    /// <summary>Checks <c>length</c> of a string, in Unicode scalar values as Smithy counts (a lone surrogate counts as one).</summary>
    /// <param name="value">The string.</param>
    /// <param name="min">The least length, or null.</param>
    /// <param name="max">The greatest length, or null.</param>
    public void Length(string value, long? min, long? max)
    {
        ArgumentNullException.ThrowIfNull(value);

        // There are at least half as many scalar values as UTF-16 units: most strings need no counting.
        var units = value.Length;
        if ((min is null || (units + 1) / 2 >= min) && (max is null || units <= max))
            return;
        Length(CountScalars(value), min, max, "characters");
    }

    /// <summary>Checks <c>length</c> of a blob, in bytes.</summary>
    /// <param name="value">The blob.</param>
    /// <param name="min">The least length, or null.</param>
    /// <param name="max">The greatest length, or null.</param>
    public void Length(ReadOnlyMemory<byte> value, long? min, long? max) => Length(value.Length, min, max, "bytes");

    /// <summary>Checks <c>length</c> where it was counted already.</summary>
    /// <param name="actual">The length.</param>
    /// <param name="min">The least length, or null.</param>
    /// <param name="max">The greatest length, or null.</param>
    public void Length(long actual, long? min, long? max) => Length(actual, min, max, "characters");

    /// <summary>Checks <c>length</c> of a list or map.</summary>
    /// <param name="actual">How many elements or entries there are.</param>
    /// <param name="min">The least number, or null.</param>
    /// <param name="max">The greatest number, or null.</param>
    public void Count(int actual, long? min, long? max) => Length(actual, min, max, "items");

    /// <summary>Checks <c>range</c> of a whole number of at most 64 bits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="min">The least value, or null.</param>
    /// <param name="max">The greatest value, or null.</param>
    public void Range(long value, long? min, long? max)
    {
        if (value < min || value > max)
            Range(Text(min), Text(max));
    }

    /// <summary>Checks <c>range</c> of a float or double. NaN is in no range.</summary>
    /// <param name="value">The number.</param>
    /// <param name="min">The least value, or null.</param>
    /// <param name="max">The greatest value, or null.</param>
    public void Range(double value, double? min, double? max)
    {
        if ((min is { } least && !(value >= least)) || (max is { } most && !(value <= most)))
            Range(min?.ToString("R", CultureInfo.InvariantCulture), max?.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Checks <c>range</c> of a number against decimal bounds.</summary>
    /// <param name="value">The number.</param>
    /// <param name="min">The least value, or null.</param>
    /// <param name="max">The greatest value, or null.</param>
    public void Range(decimal value, decimal? min, decimal? max)
    {
        if (value < min || value > max)
            Range(min?.ToString(CultureInfo.InvariantCulture), max?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Checks <c>range</c> of a bigInteger.</summary>
    /// <param name="value">The number.</param>
    /// <param name="min">The least value, or null.</param>
    /// <param name="max">The greatest value, or null.</param>
    public void Range(BigInteger value, BigInteger? min, BigInteger? max)
    {
        if (value < min || value > max)
            Range(min?.ToString(CultureInfo.InvariantCulture), max?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Checks <c>range</c> of a bigDecimal, by value: trailing zeros do not count.</summary>
    /// <param name="value">The number.</param>
    /// <param name="min">The least value, or null.</param>
    /// <param name="max">The greatest value, or null.</param>
    public void Range(BigDecimal value, BigDecimal? min, BigDecimal? max)
    {
        if ((min is { } least && value < least) || (max is { } most && value > most))
            Range(min?.ToString(), max?.ToString());
    }

    /// <summary>Notes the outcome of a <c>pattern</c> that was compiled to C#.</summary>
    /// <param name="matches">Whether the value matches.</param>
    /// <param name="pattern">The pattern as the model has it.</param>
    public void Pattern(bool matches, string pattern)
    {
        if (!matches)
            Add("pattern", $"must match the pattern {pattern}");
    }

    /// <summary>Checks a <c>pattern</c> that needs a regular expression at run time.</summary>
    /// <param name="value">The string.</param>
    /// <param name="matcher">The pattern.</param>
    /// <remarks>A string that cannot be checked within the matcher's time counts as a violation: who asks for validation must not take an
    /// unchecked value for a valid one.</remarks>
    public void Pattern(string value, PatternMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        switch (matcher.Match(value))
        {
            case PatternOutcome.NoMatch:
                Add("pattern", $"must match the pattern {matcher.Pattern}");
                break;
            case PatternOutcome.TimedOut:
                Add("pattern", $"could not be checked in time against the pattern {matcher.Pattern}");
                break;
        }
    }

    /// <summary>Checks <c>uniqueItems</c> of a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list; its elements are compared by their own equality, blobs by their bytes.</param>
    public void Unique<T>(IReadOnlyList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (list.Count >= 2)
            UniqueBy(list, typeof(T) == typeof(ReadOnlyMemory<byte>) ? StructuralComparer<T>.Blobs : null);
    }

    /// <summary>Checks <c>uniqueItems</c> of a list whose elements are lists or maps, which compare by reference unless told otherwise.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="equal">Compares two elements.</param>
    public void Unique<T>(IReadOnlyList<T> list, Func<T, T, bool> equal)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (list.Count >= 2)
            UniqueBy(list, new StructuralComparer<T>(equal));
    }
    /// <summary>Notes the outcome of an enum whose values the model closes.</summary>
    /// <param name="known">Whether the value is one of the model's.</param>
    /// <param name="enumName">The enum's name in the model.</param>
    public void OneOf(bool known, string enumName)
    {
        if (!known)
            Add("enum", $"must be one of the values of {enumName}");
    }

    private static long CountScalars(string value)
    {
        var count = 0L;
        foreach (var _ in value.EnumerateRunes())
            count++;
        return count;
    }

    private void UniqueBy<T>(IReadOnlyList<T> list, IEqualityComparer<T>? comparer)
    {
        var seen = new HashSet<T>(list.Count, comparer);
        for (var i = 0; i < list.Count; i++)
        {
            if (!seen.Add(list[i]))
                Add("uniqueItems", string.Create(CultureInfo.InvariantCulture, $"must have no equal items, but item {i} is like one before it"));
        }
    }

    private static string? Text(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void Length(long actual, long? min, long? max, string unit)
    {
        if (actual >= (min ?? 0) && actual <= (max ?? long.MaxValue))
            return;
        var bounds = Bounds(Text(min), Text(max));
        Add("length", string.Create(CultureInfo.InvariantCulture, $"must have {bounds} {unit}, but has {actual}"));
    }

    private void Range(string? min, string? max) => Add("range", $"must be {Bounds(min, max)}");

    private static string Bounds(string? min, string? max) => (min, max) switch
    {
        (null, _) => $"at most {max}",
        (_, null) => $"at least {min}",
        _ when min == max => $"exactly {min}",
        _ => $"between {min} and {max}",
    };
}
