namespace Swage.Generator.Documentation;

/// <summary>CommonMark's inline markup: <c>`code`</c>, <c>[text](link)</c>, escapes and, where asked for, emphasis. HTML text gets the first two as
/// well, since writers mix them in; an asterisk in HTML is an asterisk.</summary>
internal sealed class InlineMarkdown(DocBuilder builder, string text, bool emphasis)
{
    // How far to look for the end of a run. Bounds the work on text that opens runs and never closes them.
    private const int LongestRun = 2000;

    private readonly Stack<string> _open = new();

    /// <summary>Reads markup that starts here; false where none does. A link's text is left to the caller, to be read as text of its own,
    /// and <see cref="EndLink"/> to be called after it.</summary>
    public bool TryRead(ref int position, out string? linkText)
    {
        linkText = null;
        switch (text[position])
        {
            case '`':
                return TryReadCode(ref position);
            case '[':
                return TryReadLink(ref position, out linkText);
            case '\\':
                return TryReadEscape(ref position);
            default:
                return emphasis && TryReadEmphasis(ref position);
        }
    }

    /// <summary>Ends the link whose text <see cref="TryRead"/> gave.</summary>
    public void EndLink(string? linkText)
    {
        if (linkText is not null)
            builder.CloseInline(InlineKind.Link);
    }

    private bool TryReadCode(ref int position)
    {
        var fence = 1;
        while (position + fence < text.Length && text[position + fence] == '`')
            fence++;
        var start = position + fence;
        var end = text.IndexOf(new string('`', fence), start, Math.Min(LongestRun, text.Length - start), StringComparison.Ordinal);
        if (end <= start || HasBlankLine(start, end))
            return false;
        builder.Code(text.Substring(start, end - start).Trim());
        position = end + fence;
        return true;
    }

    private bool TryReadLink(ref int position, out string? linkText)
    {
        linkText = null;
        var window = Math.Min(LongestRun, text.Length - position);
        var middle = text.IndexOf("](", position, window, StringComparison.Ordinal);
        if (middle < 0)
            return false;
        var end = text.IndexOf(')', middle, Math.Min(LongestRun, text.Length - middle));
        if (end < 0)
            return false;
        // "[a] and [b](c)": the link starts at the bracket nearest to its middle.
        if (text.IndexOf('[', position + 1, middle - position - 1) >= 0)
            return false;
        var target = text.Substring(middle + 2, end - middle - 2).Trim();
        var title = target.IndexOfAny([' ', '\n', '\t']);
        if (title >= 0)
            target = target.Substring(0, title);
        linkText = text.Substring(position + 1, middle - position - 1);
        builder.OpenInline(InlineKind.Link, target.Trim('<', '>'));
        position = end + 1;
        return true;
    }

    private bool TryReadEscape(ref int position)
    {
        if (!emphasis || position + 1 >= text.Length || text[position + 1] is not ('*' or '_' or '`' or '[' or ']' or '\\' or '<' or '#' or '|'))
            return false;
        builder.Character(text[position + 1]);
        position += 2;
        return true;
    }

    private bool TryReadEmphasis(ref int position)
    {
        var c = text[position];
        var length = position + 1 < text.Length && text[position + 1] == c ? 2 : 1;
        var mark = new string(c, length);
        var kind = length == 2 ? InlineKind.Bold : InlineKind.Italic;
        if (_open.Count > 0 && _open.Peek() == mark && CanClose(position, length))
        {
            _open.Pop();
            builder.CloseInline(kind);
            position += length;
            return true;
        }

        if (_open.Contains(mark) || !CanOpen(position, length) || !IsClosedLater(position + length, mark))
            return false;
        _open.Push(mark);
        builder.OpenInline(kind);
        position += length;
        return true;
    }

    private bool IsClosedLater(int start, string mark)
    {
        var limit = Math.Min(text.Length, start + LongestRun);
        var blankLine = text.IndexOf("\n\n", start, limit - start, StringComparison.Ordinal);
        if (blankLine >= 0)
            limit = blankLine;
        for (var i = text.IndexOf(mark, start, limit - start, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf(mark, i + 1, limit - i - 1, StringComparison.Ordinal))
        {
            if (i > start && CanClose(i, mark.Length))
                return true;
        }

        return false;
    }

    private bool CanOpen(int position, int length) =>
        position + length < text.Length && !char.IsWhiteSpace(text[position + length]) && (position == 0 || !char.IsLetterOrDigit(text[position - 1]));

    private bool CanClose(int position, int length) =>
        position > 0 && !char.IsWhiteSpace(text[position - 1]) && (position + length >= text.Length || !char.IsLetterOrDigit(text[position + length]));

    private bool HasBlankLine(int start, int end) => text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal) >= 0;
}
