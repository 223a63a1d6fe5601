using System.Globalization;

namespace Swage.Generator.Patterns;

internal sealed partial class RegexParser
{
    private static readonly string[] s_categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Sm", "Sc", "Sk", "So", "Cn",
    ];

    // Java's POSIX classes, US-ASCII only, and ECMA's properties that are as plain.
    private static readonly Dictionary<string, CharSet> s_named = new(StringComparer.Ordinal)
    {
        ["Any"] = CharSet.Any,
        ["ASCII"] = CharSet.OfRange(0, 0x7F),
        ["Lower"] = CharSet.OfRange('a', 'z'),
        ["Upper"] = CharSet.OfRange('A', 'Z'),
        ["Alpha"] = CharSet.OfRange('a', 'z').Union(CharSet.OfRange('A', 'Z')),
        ["Digit"] = CharSet.Digit,
        ["Alnum"] = CharSet.Digit.Union(CharSet.OfRange('a', 'z')).Union(CharSet.OfRange('A', 'Z')),
        ["Punct"] = CharSet.OfRange('!', '/').Union(CharSet.OfRange(':', '@')).Union(CharSet.OfRange('[', '`')).Union(CharSet.OfRange('{', '~')),
        ["Graph"] = CharSet.OfRange('!', '~'),
        ["Print"] = CharSet.OfRange(' ', '~'),
        ["Blank"] = CharSet.OfRange(' ', ' ').Union(CharSet.OfRange('\t', '\t')),
        ["Cntrl"] = CharSet.OfRange(0, 0x1F).Union(CharSet.OfRange(0x7F, 0x7F)),
        ["XDigit"] = CharSet.Digit.Union(CharSet.OfRange('a', 'f')).Union(CharSet.OfRange('A', 'F')),
        ["Space"] = CharSet.OfRange('\t', '\r').Union(CharSet.OfRange(' ', ' ')),
    };

    private static readonly Dictionary<string, string> s_longCategories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Mark"] = "M", ["Number"] = "N", ["Punctuation"] = "P", ["Symbol"] = "S", ["Separator"] = "Z", ["Other"] = "C",
        ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Decimal_Number"] = "Nd", ["Space_Separator"] = "Zs", ["Control"] = "Cc",
    };

    private CharSet ReadClass()
    {
        var negated = TryRead("^");
        var set = CharSet.None;
        var inUnits = false;
        while (true)
        {
            if (AtEnd)
                throw Error("a '[' without its ']'");
            if (_text[_position] == ']')
                break;
            var isSet = TryReadClassAtom(out var atom, out var first);
            if (!IsRange())
            {
                set = set.Union(isSet ? atom : CharSet.OfRange(first, first));
                inUnits |= !isSet && IsSurrogate(first);
                continue;
            }

            _position++;
            var endIsSet = TryReadClassAtom(out var endAtom, out var last);
            if (isSet || endIsSet)
            {
                // "[\w-.]": a range cannot start or end with a set, so the hyphen is itself.
                set = set.Union(isSet ? atom : CharSet.OfRange(first, first)).Union(CharSet.OfRange('-', '-'))
                    .Union(endIsSet ? endAtom : CharSet.OfRange(last, last));
                continue;
            }

            if (last < first)
                throw Error("a range with its ends the wrong way round");
            set = set.Union(CharSet.OfRange(first, last));
            // Whoever writes surrogates, or a range across all of them, thinks in UTF-16 units and means the characters that pairs stand for.
            inUnits |= IsSurrogate(first) || IsSurrogate(last) || (first < 0xD800 && last is > 0xDFFF and <= 0xFFFF);
        }

        _position++;
        if (inUnits)
            set = set.Union(CharSet.OfRange(0x10000, 0x10FFFF));
        if (_ignoreCase)
            set = set.IgnoringCase();
        return negated ? set.Complement() ?? throw Error("a negated class of categories and of single characters beyond ASCII") : set;
    }

    private bool IsRange() =>
        _position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']';

    private bool TryReadClassAtom(out CharSet set, out int character)
    {
        (set, character) = (CharSet.None, 0);
        if (AtEnd)
            throw Error("a '[' without its ']'");
        if (_text[_position] != '\\')
        {
            character = ReadScalar();
            return false;
        }

        _position++;
        if (AtEnd)
            throw Error("a backslash at the end");
        if (_text[_position] == 'b')
        {
            _position++;
            character = '\b';
            return false;
        }

        if (TryReadSetEscape(out set))
            return true;
        character = ReadCharacterEscape();
        return false;
    }

    private bool TryReadSetEscape(out CharSet set)
    {
        var found = _text[_position] switch
        {
            'd' => CharSet.Digit,
            'D' => CharSet.Digit.Complement(),
            'w' => CharSet.Word,
            'W' => CharSet.Word.Complement(),
            's' => CharSet.Space,
            'S' => CharSet.Space.Complement(),
            _ => null,
        };
        if (found is null && _text[_position] is 'p' or 'P')
            found = ReadProperty();
        else if (found is not null)
            _position++;
        set = found ?? CharSet.None;
        return found is not null;
    }

    private CharSet ReadProperty()
    {
        var negated = _text[_position++] == 'P';
        if (AtEnd)
            throw Error("a property without a name");
        var name = _text[_position].ToString();
        _position++;
        if (name == "{")
        {
            var end = _text.IndexOf('}', _position);
            if (end < 0)
                throw Error("a property name that does not end");
            name = _text.Substring(_position, end - _position);
            _position = end + 1;
        }

        var equals = name.IndexOf('=');
        if (equals >= 0 && name.Substring(0, equals) is "gc" or "General_Category")
            name = name.Substring(equals + 1);
        if (s_longCategories.TryGetValue(name, out var category))
            name = category;
        if (s_named.TryGetValue(name, out var set))
            return negated ? set.Complement()! : set;
        var categories = 0;
        for (var i = 0; i < s_categories.Length; i++)
        {
            if (name == s_categories[i] || (name.Length == 1 && name[0] == s_categories[i][0]))
                categories |= 1 << i;
        }

        if (categories == 0)
            throw Error($"the property '{name}', which is no general category");
        return CharSet.OfCategories(negated ? CharSet.AllCategories & ~categories : categories);
    }

    private int ReadCharacterEscape()
    {
        var c = _text[_position];
        switch (c)
        {
            case 't': _position++; return '\t';
            case 'n': _position++; return '\n';
            case 'r': _position++; return '\r';
            case 'f': _position++; return '\f';
            case 'v': _position++; return '\v';
            case >= '0' and <= '7':
                return ReadOctal();
            case 'c' when _position + 1 < _text.Length && _text[_position + 1] is >= 'a' and <= 'z' or >= 'A' and <= 'Z':
                _position += 2;
                return _text[_position - 1] & 0x1F;
            case 'x' when TryReadHexadecimal(_position + 1, 2, out var value):
                _position += 3;
                return value;
            case 'u' when _position + 1 < _text.Length && _text[_position + 1] == '{':
                return ReadBracedScalar();
            case 'u' when TryReadHexadecimal(_position + 1, 4, out var unit):
                _position += 5;
                return ReadLowHalf(unit);
            case >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '8' or '9':
                throw Error($"the escape '\\{c}', which ECMA 262 does not have");
            default:
                return ReadScalar();
        }
    }

    private int ReadOctal()
    {
        var value = 0;
        for (var digits = 0; digits < 3 && !AtEnd && _text[_position] is >= '0' and <= '7' && (value * 8) + _text[_position] - '0' <= 0xFF; digits++)
            value = (value * 8) + _text[_position++] - '0';
        return value;
    }

    private int ReadBracedScalar()
    {
        var end = _text.IndexOf('}', _position);
        if (end < 0 || !TryReadHexadecimal(_position + 2, end - _position - 2, out var value) || value > 0x10FFFF)
            throw Error("a '\\u{' without a code point");
        _position = end + 1;
        return value;
    }

    // "\uD83D\uDE00" is one character.
    private int ReadLowHalf(int unit)
    {
        if (unit is >= 0xD800 and <= 0xDBFF && string.CompareOrdinal(_text, _position, "\\u", 0, 2) == 0
            && TryReadHexadecimal(_position + 2, 4, out var low) && low is >= 0xDC00 and <= 0xDFFF)
        {
            _position += 6;
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        return unit;
    }

    private bool TryReadHexadecimal(int start, int length, out int value)
    {
        value = 0;
        return length is > 0 and <= 6 && start + length <= _text.Length
            && int.TryParse(_text.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsSurrogate(int c) => c is >= 0xD800 and <= 0xDFFF;
}
