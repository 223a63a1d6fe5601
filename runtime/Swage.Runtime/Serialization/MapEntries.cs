using Swage.Maps;

namespace Swage.Serialization;

/// <summary>
/// Walks a map without allocating where it is a <see cref="Dictionary{TKey, TValue}"/> or a <see cref="TypedMap"/>, as it nearly always is: a
/// foreach over the read-only interface allocates an enumerator each time. Used by generated writers.
/// </summary>
public static class MapEntries
{
    /// <summary>The entries of a map, for foreach.</summary>
    /// <typeparam name="TKey">The type of the map's keys.</typeparam>
    /// <typeparam name="TValue">The type of the map's values.</typeparam>
    /// <param name="map">The map.</param>
    /// <returns>Something to put in a foreach; it must not be kept.</returns>
    public static MapEntries<TKey, TValue> Of<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map)
        where TKey : notnull => new(map);
}

/// <summary>The entries of a map, for foreach: see <see cref="MapEntries.Of"/>.</summary>
/// <typeparam name="TKey">The type of the map's keys.</typeparam>
/// <typeparam name="TValue">The type of the map's values.</typeparam>
public struct MapEntries<TKey, TValue>
    where TKey : notnull
{
    private readonly TypedMap? _typed;

    // Of the map, or of the family of a typed map that the walk is in.
    private IEnumerator<KeyValuePair<TKey, TValue>>? _other;
    private Dictionary<TKey, TValue>.Enumerator _entries;

    // Where the walk through a typed map stands: at which key, or in which family and whether that has entries.
    private int _key;
    private int _family;
    private bool _isFamilyOpen;

    internal MapEntries(IReadOnlyDictionary<TKey, TValue> map)
    {
        if (map is Dictionary<TKey, TValue> dictionary)
            _entries = dictionary.GetEnumerator();
        else if (map is TypedMap typed)
            (_typed, _key, _family) = (typed, -1, -1);
        else
            _other = map.GetEnumerator();
    }

    /// <summary>The entry the walk stands at.</summary>
    public readonly KeyValuePair<TKey, TValue> Current => _typed is null ? Inner : Typed();

    private readonly KeyValuePair<TKey, TValue> Inner => _other is null ? _entries.Current : _other.Current;

    /// <summary>The walk itself.</summary>
    /// <returns>This value.</returns>
    public readonly MapEntries<TKey, TValue> GetEnumerator() => this;

    /// <summary>Goes to the next entry.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => _typed is null ? MoveNextInner() : MoveNextTyped(_typed);

    /// <summary>Ends the walk.</summary>
    public readonly void Dispose() => _other?.Dispose();

    private bool MoveNextInner() => _other is null ? _entries.MoveNext() : _other.MoveNext();

    // A typed map is one of strings, so that the casts here cannot fail.
    private readonly KeyValuePair<TKey, TValue> Typed()
    {
        string? key;
        string? value;
        if (_family < 0)
        {
            value = _typed!.EntryAt(_key, out key);
        }
        else
        {
            _typed!.FamilyAt(_family, out var prefix);
            (key, value) = ((string)(object)Inner.Key, (string?)(object?)Inner.Value);
            if (!key.StartsWith(prefix!, StringComparison.Ordinal))
                key = prefix + key;
        }

        return new((TKey)(object)key!, (TValue)(object)value!);
    }

    private bool MoveNextTyped(TypedMap typed)
    {
        while (_family < 0)
        {
            var value = typed.EntryAt(++_key, out var key);
            if (value is not null && key is not null)
                return true;
            if (key is null && !OpenNextFamily(typed))
                return false;
        }

        do
        {
            while (_isFamilyOpen && MoveNextInner())
            {
                var entries = typed.FamilyAt(_family, out var prefix);
                if (Inner.Value is not null && !typed.IsGivenBefore(_family, prefix!, (string)(object)Inner.Key, entries!))
                    return true;
            }
        }
        while (OpenNextFamily(typed));
        return false;
    }

    private bool OpenNextFamily(TypedMap typed)
    {
        _other?.Dispose();
        _other = null;
        var entries = typed.FamilyAt(++_family, out var prefix);
        _isFamilyOpen = entries is not null && prefix is not null;
        if (!_isFamilyOpen)
            return prefix is not null;
        if (entries is Dictionary<TKey, TValue> dictionary)
            _entries = dictionary.GetEnumerator();
        else
            _other = ((IReadOnlyDictionary<TKey, TValue>)(object)entries!).GetEnumerator();
        return true;
    }
}
