using System.Buffers;

namespace Swage.Client;

/// <summary>
/// The headers of a request, always sorted by their lower-case name (ordinal): the order that request signatures need, so that no signer has to sort.
/// One value per name; several values of one header are joined by the caller. Not thread-safe.
/// </summary>
public sealed class HeaderList
{
    // The characters that HTTP allows in a name, without upper-case letters.
    private static readonly SearchValues<char> s_lowerName = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz");

    private HttpHeader[] _items = new HttpHeader[12];
    private int _count;

    /// <summary>How many headers there are.</summary>
    public int Count => _count;

    /// <summary>The headers in order; valid until the next change of the list.</summary>
    public ReadOnlySpan<HttpHeader> Items => new(_items, 0, _count);

    /// <summary>The value of a header, or null where there is none.</summary>
    /// <param name="name">The name, in any case.</param>
    public string? this[string name] => Find(Lower(name), out var at) ? _items[at].Value : null;

    /// <summary>Adds a header, or replaces its value.</summary>
    /// <param name="name">The name; upper-case letters are lowered.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is not a header name, or the value holds a line break or a null character.</exception>
    public void Set(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        name = Lower(name);
        // A value from the caller's data must not be able to add headers of its own.
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
            throw new ArgumentException($"The value of the header '{name}' holds a line break or a null character.", nameof(value));
        if (Find(name, out var at))
        {
            _items[at] = new(name, value);
            return;
        }

        if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        Array.Copy(_items, at, _items, at + 1, _count - at);
        _items[at] = new(name, value);
        _count++;
    }

    /// <summary>Takes a header away.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name)
    {
        if (!Find(Lower(name), out var at))
            return false;
        _count--;
        Array.Copy(_items, at + 1, _items, at, _count - at);
        _items[_count] = default;
        return true;
    }

    /// <summary>Takes all headers away.</summary>
    public void Clear()
    {
        Array.Clear(_items, 0, _count);
        _count = 0;
    }

    private static string Lower(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().IndexOfAnyExcept(s_lowerName) < 0)
            return name;
        var lower = name.ToLowerInvariant();
        return lower.AsSpan().IndexOfAnyExcept(s_lowerName) < 0
            ? lower
            : throw new ArgumentException("The name of a header holds a character that HTTP does not allow there.", nameof(name));
    }

    // Headers mostly come in order, and there are few: looking from the end is faster than halving.
    private bool Find(string name, out int at)
    {
        for (at = _count; at > 0; at--)
        {
            var order = string.CompareOrdinal(_items[at - 1].Name, name);
            if (order > 0)
                continue;
            if (order < 0)
                return false;
            at--;
            return true;
        }

        return false;
    }
}
