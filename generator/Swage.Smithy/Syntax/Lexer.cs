using System.Runtime.CompilerServices;

namespace Swage.Smithy.Syntax;

/// <summary>Cuts a model's text into tokens, one at a time. Never fails: what it cannot read becomes an <see cref="TokenKind.Error"/> token.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _docs = [];

    public Lexer(string text)
    {
        _text = text;
        End = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        Next();
    }

    public string Text => _text;

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends.</summary>
    public int End { get; private set; }

    /// <summary>What is wrong with an <see cref="TokenKind.Error"/> token.</summary>
    public string ErrorMessage { get; private set; } = "";

    /// <summary>Where it is wrong, which for an unclosed string is the end of the file.</summary>
    public int ErrorAt { get; private set; }

    public ReadOnlySpan<char> Span => _text.AsSpan(Start, End - Start);

    public bool IsIdentifier(string text) => Kind == TokenKind.Identifier && Span.SequenceEqual(text.AsSpan());

    /// <summary>Whether nothing but white space stands before the token on its line, not even spaces.</summary>
    public bool IsAtLineStart => Start == 0 || _text[Start - 1] is '\n' or '\r';

    /// <summary>Moves to the next token.</summary>
    [MethodImpl(Jit.Optimized)]
    public void Next()
    {
        var i = End;
        Start = i;
        if (i >= _text.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var c = _text[i];
        switch (c)
        {
            case ' ' or '\t':
                do
                    i++;
                while (i < _text.Length && _text[i] is ' ' or '\t');
                Take(TokenKind.Space, i);
                break;
            case '\n':
                Take(TokenKind.NewLine, i + 1);
                break;
            case '\r':
                Take(TokenKind.NewLine, i + 1 < _text.Length && _text[i + 1] == '\n' ? i + 2 : i + 1);
                break;
            case ',':
                Take(TokenKind.Comma, i + 1);
                break;
            case '@':
                Take(TokenKind.At, i + 1);
                break;
            case '$':
                Take(TokenKind.Dollar, i + 1);
                break;
            case '.':
                Take(TokenKind.Dot, i + 1);
                break;
            case '#':
                Take(TokenKind.Pound, i + 1);
                break;
            case '=':
                Take(TokenKind.Equal, i + 1);
                break;
            case '{':
                Take(TokenKind.LeftBrace, i + 1);
                break;
            case '}':
                Take(TokenKind.RightBrace, i + 1);
                break;
            case '[':
                Take(TokenKind.LeftBracket, i + 1);
                break;
            case ']':
                Take(TokenKind.RightBracket, i + 1);
                break;
            case '(':
                Take(TokenKind.LeftParen, i + 1);
                break;
            case ')':
                Take(TokenKind.RightParen, i + 1);
                break;
            case ':':
                if (i + 1 < _text.Length && _text[i + 1] == '=')
                    Take(TokenKind.Walrus, i + 2);
                else
                    Take(TokenKind.Colon, i + 1);
                break;
            case '"':
                ScanString();
                break;
            case '/':
                ScanComment();
                break;
            default:
                if (c == '-' || IsDigit(c))
                    ScanNumber();
                else if (IsLetter(c) || c == '_')
                    ScanIdentifier();
                else
                    ScanUnknown(c);
                break;
        }
    }

    /// <summary>Goes back to the start of the line the current token starts on, if that is past a place.</summary>
    /// <returns>Whether it moved.</returns>
    public bool BackToLineStart(int past)
    {
        var at = Math.Min(Start, _text.Length);
        while (at > 0 && _text[at - 1] is not ('\n' or '\r'))
            at--;
        if (at <= past || at == Start)
            return false;
        End = at;
        Next();
        return true;
    }

    /// <summary>Skips spaces and tabs.</summary>
    public void SkipSpaces()
    {
        while (Kind == TokenKind.Space)
            Next();
    }

    /// <summary>Skips all white space, commas and comments among it; documentation comments are remembered if asked for.</summary>
    /// <returns>Whether there was any.</returns>
    public bool SkipWhitespace(bool keepDocs = false)
    {
        var any = false;
        while (Kind is TokenKind.Space or TokenKind.NewLine or TokenKind.Comma or TokenKind.Comment or TokenKind.DocComment)
        {
            any = true;
            if (keepDocs && Kind == TokenKind.DocComment)
                _docs.Add((Start, End));
            Next();
        }

        return any;
    }

    /// <summary>Skips what JSON calls white space, and only that. Faster than token by token.</summary>
    [MethodImpl(Jit.Optimized)]
    public void SkipJsonWhitespace()
    {
        if (Kind is not (TokenKind.Space or TokenKind.NewLine))
            return;
        var i = End;
        while (i < _text.Length && _text[i] is ' ' or '\n' or '\r' or '\t')
            i++;
        End = i;
        Next();
    }

    /// <summary>Forgets the documentation comments seen so far.</summary>
    public void ClearDocs() => _docs.Clear();

    /// <summary>The text of the documentation comments remembered, and forgets them; null where there are none.</summary>
    public string? TakeDocs(out int start, out int end)
    {
        start = end = 0;
        if (_docs.Count == 0)
            return null;
        start = _docs[0].Start;
        var builder = new System.Text.StringBuilder();
        foreach (var (from, to) in _docs)
        {
            if (builder.Length > 0 || from != start)
                builder.Append('\n');
            var content = from + 3;
            if (content < to && _text[content] == ' ')
                content++;
            builder.Append(_text, content, to - content);
            end = to;
        }

        _docs.Clear();
        return builder.ToString();
    }

    internal static bool IsDigit(char c) => (uint)(c - '0') < 10;

    internal static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private void Take(TokenKind kind, int end)
    {
        Kind = kind;
        End = end;
    }

    private void Fail(int end, int at, string message)
    {
        Kind = TokenKind.Error;
        End = end;
        ErrorAt = at;
        ErrorMessage = message;
    }

    private void ScanUnknown(char c)
    {
        var hint = c == '\'' ? " Strings stand in double quotes." : "";
        Fail(char.IsHighSurrogate(c) && Start + 1 < _text.Length ? Start + 2 : Start + 1, Start, $"Unexpected character '{Show(c)}'.{hint}");
    }

    private static string Show(char c) => c < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString();

    private void ScanIdentifier()
    {
        var i = Start;
        while (i < _text.Length && _text[i] == '_')
            i++;
        if (i == _text.Length || !IsLetter(_text[i]) && !IsDigit(_text[i]))
        {
            Fail(i, i, "A name needs a letter or digit after its underscores.");
            return;
        }

        while (i < _text.Length && (IsLetter(_text[i]) || IsDigit(_text[i]) || _text[i] == '_'))
            i++;
        Take(TokenKind.Identifier, i);
    }

    private void ScanNumber()
    {
        var i = Start;
        if (_text[i] == '-')
            i++;
        var digits = SkipDigits(ref i);
        if (digits == 0)
        {
            Fail(i, Start, "A number needs a digit after '-'.");
            return;
        }

        if (digits > 1 && _text[i - digits] == '0')
        {
            Fail(i, Start, $"The number '{_text.Substring(Start, i - Start)}' must not start with a zero.");
            return;
        }

        if (i < _text.Length && _text[i] == '.')
        {
            i++;
            if (SkipDigits(ref i) == 0)
            {
                Fail(i, Start, $"The number '{_text.Substring(Start, i - Start)}' needs a digit after its point.");
                return;
            }
        }

        if (i < _text.Length && _text[i] is 'e' or 'E')
        {
            i++;
            if (i < _text.Length && _text[i] is '+' or '-')
                i++;
            if (SkipDigits(ref i) == 0)
            {
                Fail(i, Start, $"The number '{_text.Substring(Start, i - Start)}' needs a digit in its exponent.");
                return;
            }
        }

        Take(TokenKind.Number, i);
    }

    private int SkipDigits(ref int i)
    {
        var from = i;
        while (i < _text.Length && IsDigit(_text[i]))
            i++;
        return i - from;
    }

    private void ScanComment()
    {
        var i = Start + 1;
        if (i >= _text.Length || _text[i] != '/')
        {
            Fail(i, Start, "Unexpected character '/': a comment starts with '//'.");
            return;
        }

        i++;
        // The line's end belongs to the next token, except in what the grammar calls a comment: both end statements alike.
        var length = _text.AsSpan(i).IndexOfAny('\r', '\n');
        var end = length < 0 ? _text.Length : i + length;
        Take(i < _text.Length && _text[i] == '/' ? TokenKind.DocComment : TokenKind.Comment, end);
    }

    [MethodImpl(Jit.Optimized)]
    private void ScanString()
    {
        if (string.CompareOrdinal(_text, Start, "\"\"\"", 0, 3) == 0)
        {
            ScanTextBlock();
            return;
        }

        var i = Start + 1;
        while (true)
        {
            var stop = i > _text.Length ? -1 : _text.AsSpan(i).IndexOfAny('"', '\\');
            if (stop < 0)
            {
                Unclosed("string", "'\"'");
                return;
            }

            i += stop;
            if (_text[i] == '"')
            {
                Take(TokenKind.String, i + 1);
                return;
            }

            i += 2;
        }
    }

    private void ScanTextBlock()
    {
        var i = Start + 3;
        while (true)
        {
            var stop = i > _text.Length ? -1 : _text.AsSpan(i).IndexOfAny('"', '\\');
            if (stop < 0)
            {
                Unclosed("text block", "'\"\"\"'");
                return;
            }

            i += stop;
            if (_text[i] == '\\')
            {
                i += 2;
            }
            else if (string.CompareOrdinal(_text, i, "\"\"\"", 0, 3) == 0)
            {
                Take(TokenKind.TextBlock, i + 3);
                return;
            }
            else
            {
                i++;
            }
        }
    }

    private void Unclosed(string what, string close) => Fail(_text.Length, _text.Length, $"The {what} is never closed: add {close}.");
}
