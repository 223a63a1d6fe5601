using System.ComponentModel;

namespace Swage.Validation.Patterns;

/// <summary>
/// Reads a string from its start for generated code that checks a <c>pattern</c>: each call reads what it can and says whether that was enough.
/// Nothing ever goes back, so a check takes time linear in the string. Not meant to be called by hand.
/// </summary>
/// <remarks>
/// Strings are read by Unicode scalar values, as ECMA-262 reads them in Unicode mode; half a surrogate pair, which no service could be sent, matches
/// nothing. A set of characters is given as the bits of U+0000 to U+003F, those of U+0040 to U+007F, the first and last of each range beyond
/// ASCII in order, and a bit for each <see cref="System.Globalization.UnicodeCategory"/> of which all beyond ASCII is in the set.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PatternReader
{
    private const string DotRanges = "\u0080\u2027\u202A\U0010FFFF";
    private const string NotSpaceRanges =
        "\u0080\u009F\u00A1\u167F\u1681\u1FFF\u200B\u2027\u202A\u202E\u2030\u205E\u2060\u2FFF\u3001\uFEFE\uFF00\U0010FFFF";

    private ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>Starts at the beginning of a string.</summary>
    /// <param name="value">The string.</param>
    public PatternReader(string value) => _text = value;

    private PatternReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Whether everything has been read.</summary>
    public readonly bool AtEnd => _position == _text.Length;

    /// <summary>Whether a string has a character of a set.</summary>
    /// <param name="value">The string.</param>
    /// <param name="low">The set's bits of U+0000 to U+003F.</param>
    /// <param name="high">The set's bits of U+0040 to U+007F.</param>
    /// <param name="ranges">The set's ranges beyond ASCII.</param>
    /// <param name="categories">The set's categories beyond ASCII.</param>
    /// <returns>Whether it has.</returns>
    public static bool Contains(string value, ulong low, ulong high, string ranges = "", int categories = 0)
    {
        ArgumentNullException.ThrowIfNull(value);
        var set = new CharacterSet(low, high, ranges, categories);
        for (var i = 0; i < value.Length;)
        {
            if (set.Contains(value, i, out var length))
                return true;
            i += length;
        }

        return false;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is what comes next.</returns>
    public bool Text(string text)
    {
        if (!_text[_position..].StartsWith(text, StringComparison.Ordinal))
            return false;
        _position += text.Length;
        return true;
    }

    /// <summary>Whether the next character is in a set; reads nothing.</summary>
    /// <param name="low">The set's bits of U+0000 to U+003F.</param>
    /// <param name="high">The set's bits of U+0040 to U+007F.</param>
    /// <param name="ranges">The set's ranges beyond ASCII.</param>
    /// <param name="categories">The set's categories beyond ASCII.</param>
    /// <returns>Whether it is; false at the end.</returns>
    public readonly bool At(ulong low, ulong high, string ranges = "", int categories = 0) =>
        _position < _text.Length && new CharacterSet(low, high, ranges, categories).Contains(_text, _position, out _);

    /// <summary>Reads one character of a set.</summary>
    /// <param name="low">The set's bits of U+0000 to U+003F.</param>
    /// <param name="high">The set's bits of U+0040 to U+007F.</param>
    /// <param name="ranges">The set's ranges beyond ASCII.</param>
    /// <param name="categories">The set's categories beyond ASCII.</param>
    /// <returns>Whether the next one is in the set.</returns>
    public bool One(ulong low, ulong high, string ranges = "", int categories = 0) => Run(low, high, ranges, categories, 1, 1);

    /// <summary>Reads as many characters of a set of ASCII characters as there are.</summary>
    /// <param name="low">The set's bits of U+0000 to U+003F.</param>
    /// <param name="high">The set's bits of U+0040 to U+007F.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many to read at most.</param>
    /// <returns>Whether there were enough.</returns>
    public bool Run(ulong low, ulong high, int min = 1, int max = int.MaxValue)
    {
        var text = _text;
        var start = _position;
        var end = max < text.Length - start ? start + max : text.Length;
        var i = start;
        for (; i < end; i++)
        {
            uint c = text[i];
            if (c >= 0x80 || ((c < 64 ? low : high) >> (int)(c & 63) & 1) == 0)
                break;
        }

        _position = i;
        return i - start >= min;
    }

    /// <summary>Reads as many characters of a set as there are.</summary>
    /// <param name="low">The set's bits of U+0000 to U+003F.</param>
    /// <param name="high">The set's bits of U+0040 to U+007F.</param>
    /// <param name="ranges">The set's ranges beyond ASCII.</param>
    /// <param name="categories">The set's categories beyond ASCII.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many to read at most.</param>
    /// <returns>Whether there were enough.</returns>
    public bool Run(ulong low, ulong high, string ranges, int categories = 0, int min = 1, int max = int.MaxValue)
    {
        var set = new CharacterSet(low, high, ranges, categories);
        var count = 0;
        while (count < max && _position < _text.Length && set.Contains(_text, _position, out var length))
        {
            _position += length;
            count++;
        }

        return count >= min;
    }

    /// <summary>Reads as many characters as there are.</summary>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many to read at most.</param>
    /// <returns>Whether there were enough.</returns>
    public bool Any(int min = 1, int max = int.MaxValue) => Run(ulong.MaxValue, ulong.MaxValue, "\u0080\U0010FFFF", 0, min, max);

    /// <summary>Reads as many characters other than line ends (a pattern's <c>.</c>) as there are.</summary>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many to read at most.</param>
    /// <returns>Whether there were enough.</returns>
    public bool Dot(int min = 1, int max = int.MaxValue) => Run(~0x2400UL, ulong.MaxValue, DotRanges, 0, min, max);

    /// <summary>Reads as many characters other than white space (a pattern's <c>\S</c>) as there are.</summary>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many to read at most.</param>
    /// <returns>Whether there were enough.</returns>
    public bool NotSpace(int min = 1, int max = int.MaxValue) => Run(~0x1_0000_3E00UL, ulong.MaxValue, NotSpaceRanges, 0, min, max);

    /// <summary>Takes the string's last units off, to be read on their own.</summary>
    /// <param name="length">How many UTF-16 units.</param>
    /// <param name="tail">Reads those.</param>
    /// <returns>Whether there are as many.</returns>
    public bool TakeTail(int length, out PatternReader tail)
    {
        if (_text.Length < length)
        {
            tail = default;
            return false;
        }

        tail = new PatternReader(_text[^length..]);
        _text = _text[..^length];
        return true;
    }
}
