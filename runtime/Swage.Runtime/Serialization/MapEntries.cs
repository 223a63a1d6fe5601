namespace Swage.Serialization;

/// <summary>
/// Walks a map without allocating where it is a <see cref="Dictionary{TKey, TValue}"/>, as it nearly always is: a foreach over the
/// read-only interface allocates an enumerator each time. Used by generated writers.
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
    private readonly IEnumerator<KeyValuePair<TKey, TValue>>? _other;
    private Dictionary<TKey, TValue>.Enumerator _entries;

    internal MapEntries(IReadOnlyDictionary<TKey, TValue> map)
    {
        if (map is Dictionary<TKey, TValue> dictionary)
            _entries = dictionary.GetEnumerator();
        else
            _other = map.GetEnumerator();
    }

    /// <summary>The entry the walk stands at.</summary>
    public readonly KeyValuePair<TKey, TValue> Current => _other is null ? _entries.Current : _other.Current;

    /// <summary>The walk itself.</summary>
    /// <returns>This value.</returns>
    public readonly MapEntries<TKey, TValue> GetEnumerator() => this;

    /// <summary>Goes to the next entry.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => _other is null ? _entries.MoveNext() : _other.MoveNext();

    /// <summary>Ends the walk.</summary>
    public readonly void Dispose() => _other?.Dispose();
}
