using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Swage.Serialization;

/// <summary>
/// Equality by content for what C# compares by reference: lists, maps and blobs. The <c>Equals</c> and <c>GetHashCode</c> of generated
/// records call it. Two nulls are equal; null and an empty list are not, since the wire tells them apart.
/// </summary>
public static class Structural
{
    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <typeparam name="T">The type of the elements, compared by its own equality.</typeparam>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (!SameCount(left, right, out var verdict))
            return verdict;
        for (var i = 0; i < left.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[i], right[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Compares two elements (for lists of lists, maps or blobs).</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, Func<T, T, bool> equal)
    {
        if (!SameCount(left, right, out var verdict))
            return verdict;
        for (var i = 0; i < left.Count; i++)
        {
            if (!equal(left[i], right[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two maps have the same keys with equal values; order does not count.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values, compared by its own equality.</typeparam>
    /// <param name="left">One map.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? left, IReadOnlyDictionary<TKey, TValue>? right)
        where TKey : notnull =>
        Equal(left, right, static (x, y) => EqualityComparer<TValue>.Default.Equals(x, y));

    /// <summary>Whether two maps have the same keys with equal values; order does not count.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="left">One map.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Compares two values (for maps of lists, maps or blobs).</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal<TKey, TValue>(
        IReadOnlyDictionary<TKey, TValue>? left, IReadOnlyDictionary<TKey, TValue>? right, Func<TValue, TValue, bool> equal)
        where TKey : notnull
    {
        if (!SameCount(left, right, out var verdict))
            return verdict;
        foreach (var (key, value) in MapEntries.Of(left))
        {
            if (!right.TryGetValue(key, out var other) || !equal(value, other))
                return false;
        }

        return true;
    }

    /// <summary>Whether two blobs have the same bytes.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right) => left.Span.SequenceEqual(right.Span);

    /// <summary>Whether two blobs have the same bytes, or both are null.</summary>
    /// <param name="left">One blob.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool Equal(ReadOnlyMemory<byte>? left, ReadOnlyMemory<byte>? right) =>
        left.HasValue == right.HasValue && Equal(left.GetValueOrDefault(), right.GetValueOrDefault());

    /// <summary>A hash code that goes with the equality of lists, whether their elements compare themselves or are lists, maps or blobs in turn.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <returns>The hash code.</returns>
    public static int Hash<T>(IReadOnlyList<T>? list) => Hash(list, static x => HashOne(x));

    /// <summary>A hash code that goes with <see cref="Equal{T}(IReadOnlyList{T}?, IReadOnlyList{T}?, Func{T, T, bool})"/>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="hash">The hash code of an element.</param>
    /// <returns>The hash code.</returns>
    public static int Hash<T>(IReadOnlyList<T>? list, Func<T, int> hash)
    {
        if (list is null)
            return 0;
        var code = new HashCode();
        code.Add(list.Count);
        for (var i = 0; i < list.Count; i++)
            code.Add(hash(list[i]));
        return code.ToHashCode();
    }

    /// <summary>A hash code that goes with the equality of maps, whether their values compare themselves or are lists, maps or blobs in turn.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="map">The map.</param>
    /// <returns>The hash code.</returns>
    public static int Hash<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map)
        where TKey : notnull =>
        Hash(map, static x => HashOne(x));

    /// <summary>A hash code that goes with the equality of maps whose values are lists, maps or blobs.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="map">The map.</param>
    /// <param name="hash">The hash code of a value.</param>
    /// <returns>The hash code.</returns>
    public static int Hash<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map, Func<TValue, int> hash)
        where TKey : notnull
    {
        if (map is null)
            return 0;

        // A sum, since maps are equal whatever their order.
        var sum = map.Count;
        foreach (var (key, value) in MapEntries.Of(map))
            sum = unchecked(sum + HashCode.Combine(key, hash(value)));
        return sum;
    }

    /// <summary>A hash code that goes with the equality of blobs.</summary>
    /// <param name="blob">The blob.</param>
    /// <returns>The hash code.</returns>
    public static int Hash(ReadOnlyMemory<byte> blob)
    {
        var code = new HashCode();
        code.AddBytes(blob.Span);
        return code.ToHashCode();
    }

    /// <summary>A hash code that goes with the equality of blobs that may be null.</summary>
    /// <param name="blob">The blob.</param>
    /// <returns>The hash code.</returns>
    public static int Hash(ReadOnlyMemory<byte>? blob) => blob is { } bytes ? Hash(bytes) : 0;

    /// <summary>
    /// A hash code that goes with structural equality, whatever the value is. A nested list or map gives only how many items it has: what it holds is known
    /// by its static type alone, and a hash need not tell everything apart.
    /// </summary>
    internal static int HashOne<T>(T value)
    {
        if (typeof(T) == typeof(ReadOnlyMemory<byte>))
            return Hash((ReadOnlyMemory<byte>)(object)value!);
        if (typeof(T) == typeof(ReadOnlyMemory<byte>?))
            return Hash((ReadOnlyMemory<byte>?)(object?)value);
        if (value is null)
            return 0;
        return !typeof(T).IsValueType && value is IEnumerable items and not string ? CountOf(items) : EqualityComparer<T>.Default.GetHashCode(value);
    }

    private static int CountOf(IEnumerable items)
    {
        if (items is ICollection known)
            return known.Count;
        var count = 0;
        foreach (var _ in items)
            count++;
        return count;
    }

    /// <summary>False: the verdict is known already.</summary>
    private static bool SameCount<T>(
        [NotNullWhen(true)] IReadOnlyCollection<T>? left, [NotNullWhen(true)] IReadOnlyCollection<T>? right, out bool verdict)
    {
        verdict = ReferenceEquals(left, right);
        return !verdict && left is not null && right is not null && left.Count == right.Count;
    }
}
