using System.Text;

namespace Swage.Smithy.Syntax;

/// <summary>Turns the written form of quoted text and text blocks into their values (Smithy spec, "Quoted strings", "Text blocks").</summary>
internal static class StringDecoder
{
    /// <summary>The value of quoted text without its quotes. Line ends become <c>\n</c>.</summary>
    /// <returns>Null where an escape is wrong; <paramref name="error"/> says how.</returns>
    public static string? Unescape(ReadOnlySpan<char> body, out string? error)
    {
        error = null;
        var builder = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            var c = body[i];
            if (c == '\r')
            {
                builder.Append('\n');
                if (i + 1 < body.Length && body[i + 1] == '\n')
                    i++;
                continue;
            }

            if (c != '\\')
            {
                builder.Append(c);
                continue;
            }

            if (++i == body.Length)
            {
                error = "The string ends in a lone backslash: write '\\\\' for a backslash.";
                return null;
            }

            switch (body[i])
            {
                case '"' or '\\' or '/':
                    builder.Append(body[i]);
                    break;
                case 'b':
                    builder.Append('\b');
                    break;
                case 'f':
                    builder.Append('\f');
                    break;
                case 'n':
                    builder.Append('\n');
                    break;
                case 'r':
                    builder.Append('\r');
                    break;
                case 't':
                    builder.Append('\t');
                    break;
                case 'u':
                    if (!TryReadHex(body, i + 1, out var unit))
                    {
                        error = "A unicode escape is written '\\u' and four hexadecimal digits.";
                        return null;
                    }

                    builder.Append(unit);
                    i += 4;
                    break;
                case '\n':
                    break;
                case '\r':
                    if (i + 1 < body.Length && body[i + 1] == '\n')
                        i++;
                    break;
                default:
                    error = $"'\\{body[i]}' is no escape: use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits.";
                    return null;
            }
        }

        return builder.ToString();
    }

    /// <summary>The value of a text block given what stands between its triple quotes.</summary>
    public static string? TextBlock(ReadOnlySpan<char> body, out string? error)
    {
        var start = 0;
        while (start < body.Length && body[start] is ' ' or '\t')
            start++;
        if (start == body.Length || body[start] is not ('\n' or '\r'))
        {
            error = body.IsEmpty
                ? "The text block is empty: its opening quotes must be followed by a line break."
                : "A text block's text starts on the line after its opening quotes.";
            return null;
        }

        start += body[start] == '\r' && start + 1 < body.Length && body[start + 1] == '\n' ? 2 : 1;
        var lines = Lines(body.Slice(start));
        var indent = Indent(body.Slice(start), lines);
        var builder = new StringBuilder(body.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                builder.Append('\n');
            var line = body.Slice(start + lines[i].Start, lines[i].Length);
            var from = Math.Min(indent, line.Length);
            var to = line.Length;
            while (to > from && line[to - 1] is ' ' or '\t')
                to--;
            // Appends a span: the netstandard builder has no overload for it.
            for (var k = from; k < to; k++)
                builder.Append(line[k]);
        }

        return Unescape(builder.ToString().AsSpan(), out error);
    }

    private static List<(int Start, int Length)> Lines(ReadOnlySpan<char> text)
    {
        var lines = new List<(int, int)>();
        var from = 0;
        while (true)
        {
            var length = text.Slice(from).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add((from, text.Length - from));
                return lines;
            }

            lines.Add((from, length));
            from += length;
            from += text[from] == '\r' && from + 1 < text.Length && text[from + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>The white space all lines that count start with: those with text on them, and the last, which holds the closing quotes.</summary>
    private static int Indent(ReadOnlySpan<char> text, List<(int Start, int Length)> lines)
    {
        var least = int.MaxValue;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.Slice(lines[i].Start, lines[i].Length);
            var white = 0;
            while (white < line.Length && line[white] is ' ' or '\t')
                white++;
            if (white < line.Length || i == lines.Count - 1)
                least = Math.Min(least, white);
        }

        return least;
    }

    private static bool TryReadHex(ReadOnlySpan<char> text, int at, out char unit)
    {
        unit = '\0';
        if (at + 4 > text.Length)
            return false;
        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            var c = text[i];
            var digit = Lexer.IsDigit(c) ? c - '0' : (uint)((c | 0x20) - 'a') < 6 ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return false;
            value = (value << 4) | digit;
        }

        unit = (char)value;
        return true;
    }
}
