using System.Globalization;

namespace Swage.Generator.Patterns;

/// <summary>Reads a pattern as ECMA 262 has it, in Unicode mode but forgiving as browsers are (Annex B), with what AWS's models take over from Java:
/// inline flags <c>(?i)</c> and <c>(?s)</c>, possessive quantifiers (read as greedy ones), <c>\A \z \Z</c> and POSIX classes such as
/// <c>\p{Alnum}</c>.</summary>
internal sealed partial class RegexParser
{
    private const int DeepestNesting = 100;
    private const int LargestCount = 1_000_000;

    private readonly string _text;
    private readonly int _groupCount;
    private int _position;
    private int _depth;
    private int _lastGroup;
    private bool _ignoreCase;
    private bool _dotMatchesAll;

    private RegexParser(string text)
    {
        _text = text;
        _groupCount = CountGroups(text);
    }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="PatternSyntaxException">It is none, or uses what neither ECMA 262 nor this reader knows.</exception>
    public static RegexNode Parse(string pattern)
    {
        var parser = new RegexParser(pattern);
        var node = parser.ReadAlternation();
        return parser._position == pattern.Length ? node : throw parser.Error("a ')' without its '('");
    }

    private bool AtEnd => _position >= _text.Length;

    private RegexNode ReadAlternation()
    {
        if (++_depth > DeepestNesting)
            throw Error("groups nested too deep");
        var (ignoreCase, dotMatchesAll) = (_ignoreCase, _dotMatchesAll);
        var items = new List<RegexNode> { ReadSequence() };
        while (!AtEnd && _text[_position] == '|')
        {
            _position++;
            items.Add(ReadSequence());
        }

        // A flag set within a group ends with it.
        if (_depth > 1)
            (_ignoreCase, _dotMatchesAll) = (ignoreCase, dotMatchesAll);
        _depth--;
        return items.Count == 1 ? items[0] : new AlternationNode(items);
    }

    private RegexNode ReadSequence()
    {
        var items = new List<RegexNode>();
        while (!AtEnd && _text[_position] is not ('|' or ')'))
        {
            var atom = ReadAtom();
            if (atom is not null)
                items.Add(ReadQuantifiers(atom));
        }

        return items.Count == 1 ? items[0] : new SequenceNode(items);
    }

    private RegexNode? ReadAtom()
    {
        var c = _text[_position++];
        switch (c)
        {
            case '^':
                return new AssertionNode(AssertionKind.Start);
            case '$':
                return new AssertionNode(AssertionKind.End);
            case '.':
                return new SetNode(_dotMatchesAll ? CharSet.Any : CharSet.LineEnd.Complement()!);
            case '[':
                return new SetNode(ReadClass());
            case '(':
                return ReadGroup();
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw Error($"a '{c}' with nothing to repeat");
            default:
                _position--;
                return Literal(ReadScalar());
        }
    }

    private RegexNode? ReadGroup()
    {
        if (AtEnd || _text[_position] != '?')
        {
            var number = ++_lastGroup;
            return Close(new CaptureNode(ReadAlternation(), number));
        }

        _position++;
        foreach (var (mark, ahead, negative) in s_looks)
        {
            if (TryRead(mark))
                return Close(new LookNode(ReadAlternation(), ahead, negative));
        }

        if (TryRead(":") || TryRead(">"))
            return Close(ReadAlternation());
        if (TryRead("<"))
        {
            var end = _text.IndexOf('>', _position);
            if (end < 0)
                throw Error("a group name that does not end");
            _position = end + 1;
            var number = ++_lastGroup;
            return Close(new CaptureNode(ReadAlternation(), number));
        }

        return ReadFlags();
    }

    private static readonly (string Mark, bool Ahead, bool Negative)[] s_looks =
        [("=", true, false), ("!", true, true), ("<=", false, false), ("<!", false, true)];

    private RegexNode? ReadFlags()
    {
        var (ignoreCase, dotMatchesAll) = (_ignoreCase, _dotMatchesAll);
        var on = true;
        for (; ; _position++)
        {
            if (AtEnd)
                throw Error("a group that does not end");
            switch (_text[_position])
            {
                case '-': on = false; continue;
                case 'i': ignoreCase = on; continue;
                case 's': dotMatchesAll = on; continue;
                case 'u' or 'U': continue;
                case ')':
                    _position++;
                    (_ignoreCase, _dotMatchesAll) = (ignoreCase, dotMatchesAll);
                    return null;
                case ':':
                    _position++;
                    var before = (_ignoreCase, _dotMatchesAll);
                    (_ignoreCase, _dotMatchesAll) = (ignoreCase, dotMatchesAll);
                    var node = Close(ReadAlternation());
                    (_ignoreCase, _dotMatchesAll) = before;
                    return node;
                default:
                    throw Error("a kind of group that ECMA 262 does not have");
            }
        }
    }

    private RegexNode Close(RegexNode node)
    {
        if (AtEnd)
            throw Error("a group that does not end");
        _position++;
        return node;
    }

    private RegexNode ReadQuantifiers(RegexNode atom)
    {
        if (!TryReadQuantifier(out var min, out var max))
            return atom;
        if (max < min)
            throw Error("a quantifier with its bounds the wrong way round");
        if (atom is AssertionNode)
            return min == 0 ? RegexNode.Empty : atom;
        // Lazy or possessive: the same strings match, but for possessive ones that give nothing back, which are taken as greedy.
        if (!AtEnd && _text[_position] is '?' or '+')
            _position++;
        if (!AtEnd && _text[_position] is '*' or '+' or '?')
            throw Error($"a '{_text[_position]}' with nothing to repeat");
        return new RepeatNode(atom, min, max);
    }

    private bool TryReadQuantifier(out int min, out int max)
    {
        (min, max) = (0, RepeatNode.Unbounded);
        if (AtEnd)
            return false;
        switch (_text[_position])
        {
            case '*':
                _position++;
                return true;
            case '+':
                _position++;
                min = 1;
                return true;
            case '?':
                _position++;
                max = 1;
                return true;
            case '{':
                return TryReadCounts(out min, out max);
            default:
                return false;
        }
    }

    // A brace that starts no count stands for itself.
    private bool TryReadCounts(out int min, out int max)
    {
        max = RepeatNode.Unbounded;
        var position = _position + 1;
        if (!TryReadNumber(ref position, out min))
            return false;
        if (position < _text.Length && _text[position] == ',')
        {
            position++;
            if (position < _text.Length && _text[position] != '}' && !TryReadNumber(ref position, out max))
                return false;
        }
        else
        {
            max = min;
        }

        if (position >= _text.Length || _text[position] != '}')
            return false;
        _position = position + 1;
        return true;
    }

    private bool TryReadNumber(ref int position, out int number)
    {
        var start = position;
        while (position < _text.Length && _text[position] is >= '0' and <= '9')
            position++;
        if (!long.TryParse(_text.Substring(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            number = 0;
            return false;
        }

        number = (int)Math.Min(value, LargestCount);
        return true;
    }

    private RegexNode ReadEscape()
    {
        if (AtEnd)
            throw Error("a backslash at the end");
        var c = _text[_position];
        switch (c)
        {
            case 'b':
                _position++;
                return new AssertionNode(AssertionKind.WordBoundary);
            case 'B':
                _position++;
                return new AssertionNode(AssertionKind.NotWordBoundary);
            case 'A':
                _position++;
                return new AssertionNode(AssertionKind.Start);
            case 'z' or 'Z':
                _position++;
                return new AssertionNode(AssertionKind.End);
            case >= '1' and <= '9':
                var position = _position;
                if (TryReadNumber(ref position, out var number) && number <= _groupCount)
                {
                    _position = position;
                    return new BackReferenceNode(number);
                }

                break;
        }

        return TryReadSetEscape(out var set) ? new SetNode(set) : Literal(ReadCharacterEscape());
    }

    private SetNode Literal(int c)
    {
        if (c is >= 0xD800 and <= 0xDFFF)
            throw Error("half a surrogate pair outside of a class");
        var set = CharSet.OfRange(c, c);
        return new SetNode(_ignoreCase ? set.IgnoringCase() : set);
    }

    // A character of the pattern itself, pairs taken together.
    private int ReadScalar()
    {
        var c = _text[_position++];
        if (char.IsHighSurrogate(c) && !AtEnd && char.IsLowSurrogate(_text[_position]))
            return char.ConvertToUtf32(c, _text[_position++]);
        return c;
    }

    private bool TryRead(string mark)
    {
        if (string.CompareOrdinal(_text, _position, mark, 0, mark.Length) != 0)
            return false;
        _position += mark.Length;
        return true;
    }

    private static int CountGroups(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '[')
                i = Math.Max(i, text.IndexOf(']', i));
            else if (text[i] == '(' && (i + 1 >= text.Length || text[i + 1] != '?' || (i + 3 < text.Length && text[i + 2] == '<' && text[i + 3] is not ('=' or '!'))))
                count++;
        }

        return count;
    }

    private PatternSyntaxException Error(string what) =>
        new($"{what}, at character {Math.Min(_position, _text.Length).ToString(CultureInfo.InvariantCulture)}");
}
