namespace Swage.Generator.Collections;

/// <summary>
/// What a pure function gave for texts it was lately asked for, so that a run after an edit computes anew only what the edit changed.
/// </summary>
/// <remarks>
/// Safe to share between threads and compilations: what is kept depends on nothing but the text, and is immutable. Bounded: there are two
/// generations; when the younger is full the older is dropped, so that what is still asked for stays and all else goes.
/// </remarks>
/// <param name="capacity">How many characters of text a generation holds at most.</param>
/// <param name="overhead">How many characters each text counts for on top of its own: what is kept of it has a size too.</param>
internal sealed class RecentCache<T>(int capacity, int overhead)
    where T : class
{
    private readonly object _lock = new();
    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);
    private int _size;

    /// <summary>How many texts are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _young.Count + _old.Count;
        }
    }

    /// <summary>What the function gives for the text. Two threads may compute the same at once; one result is kept.</summary>
    public T Get(string text, Func<string, T> compute)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(text, out var kept))
                return kept;
            if (_old.TryGetValue(text, out kept))
            {
                _old.Remove(text);
                return Keep(text, kept);
            }
        }

        var made = compute(text);
        lock (_lock)
            return _young.TryGetValue(text, out var other) ? other : Keep(text, made);
    }

    private T Keep(string text, T value)
    {
        var size = text.Length + overhead;
        if (size > capacity)
            return value;
        if (_size + size > capacity)
        {
            _old = _young;
            _young = new(StringComparer.Ordinal);
            _size = 0;
        }

        _size += size;
        _young.Add(text, value);
        return value;
    }
}
