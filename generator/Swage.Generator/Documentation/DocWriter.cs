using System.Text;

namespace Swage.Generator.Documentation;

/// <summary>Prints a documentation tree as the content of an XML doc comment's element: well-formed XML, wrapped at spaces.</summary>
internal sealed class DocWriter(int width)
{
    // A space that must not become a line break: in front of an attribute. No text holds the character, XML forbids it.
    private const char FixedSpace = '\u0001';

    private readonly List<string> _lines = [];

    /// <summary>What was printed.</summary>
    public string Text => string.Join("\n", _lines);

    /// <summary>Prints running text.</summary>
    public void WriteParagraph(IReadOnlyList<Inline> inlines)
    {
        var text = Inlines(inlines);
        if (text.Length > 0)
            Wrap(text);
    }

    /// <summary>Prints blocks. A single paragraph stands as it is, of several each gets a <c>para</c>.</summary>
    public void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 1 && blocks[0] is Paragraph only)
        {
            WriteParagraph(only.Inlines);
            return;
        }

        foreach (var block in blocks)
            WriteBlock(block, title: "");
    }

    private void WriteBlock(Block block, string title)
    {
        switch (block)
        {
            case Paragraph paragraph when Inlines(paragraph.Inlines) is { Length: > 0 } text:
                Wrap("<para>" + title + text + "</para>");
                break;
            case CodeBlock code:
                WriteCode(code.Text);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Note note:
                var heading = "<b>" + note.Title + ":</b> ";
                for (var i = 0; i < note.Blocks.Count; i++)
                {
                    if (i == 0 && note.Blocks[0] is not Paragraph)
                        Wrap("<para>" + heading.TrimEnd() + "</para>");
                    WriteBlock(note.Blocks[i], i == 0 ? heading : "");
                }

                break;
            case Container container:
                WriteBlocks(container.Blocks);
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        var start = _lines.Count;
        _lines.Add(list.IsNumbered ? "<list type=\"number\">" : "<list type=\"bullet\">");
        foreach (var item in list.Blocks.OfType<Item>())
            WriteItem(item);
        if (_lines.Count == start + 1)
            _lines.RemoveAt(start);
        else
            _lines.Add("</list>");
    }

    private void WriteItem(Item item)
    {
        var term = item.Term is null ? "" : Inlines(item.Term.Inlines);
        if (term.Length > 0)
            term = "<term>" + term + "</term>";
        if (item.Blocks.Count == 1 && item.Blocks[0] is Paragraph only)
        {
            var text = Inlines(only.Inlines);
            if (text.Length > 0 || term.Length > 0)
                Wrap("<item>" + term + "<description>" + text + "</description></item>");
            return;
        }

        if (item.Blocks.Count == 0 && term.Length == 0)
            return;
        Wrap("<item>" + term + "<description>");
        foreach (var block in item.Blocks)
            WriteBlock(block, title: "");
        _lines.Add("</description></item>");
    }

    private void WriteCode(string text)
    {
        // Any of these would end the comment's line in C#.
        var lines = text.Split('\n', '\r', '\u0085', '\u2028', '\u2029').Select(static x => XmlText.Escape(x.TrimEnd())).ToList();
        while (lines.Count > 0 && lines[0].Length == 0)
            lines.RemoveAt(0);
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0)
            return;
        _lines.Add("<code>");
        _lines.AddRange(lines.Where(static x => x.Length > 0));
        _lines.Add("</code>");
    }

    private static string Inlines(IReadOnlyList<Inline> inlines)
    {
        var builder = new StringBuilder();
        foreach (var inline in inlines)
            Append(builder, inline, inCode: false);
        return Tidy(builder);
    }

    private static void Append(StringBuilder builder, Inline inline, bool inCode)
    {
        var (open, close) = inline.Kind switch
        {
            InlineKind.Code when !inCode => ("<c>", "</c>"),
            InlineKind.Bold when !inCode => ("<b>", "</b>"),
            InlineKind.Italic when !inCode => ("<i>", "</i>"),
            InlineKind.Link when !inCode && XmlText.IsWebLink(inline.Href) =>
                ("<see" + FixedSpace + "href=\"" + XmlText.Escape(inline.Href!.Trim()) + "\">", "</see>"),
            // A link to nowhere is how AWS writes the name of an operation or a type.
            InlineKind.Link when !inCode && string.IsNullOrEmpty(inline.Href) && IsOneWord(inline) => ("<c>", "</c>"),
            _ => ("", ""),
        };
        switch (inline.Kind)
        {
            case InlineKind.Text:
                builder.Append(XmlText.Escape(inline.Text));
                return;
            case InlineKind.Break:
                builder.Append(inCode ? " " : "<br/>");
                return;
        }

        var start = builder.Length;
        builder.Append(open);
        var contentStart = builder.Length;
        foreach (var child in inline.Children)
            Append(builder, child, inCode || open == "<c>");
        Close(builder, start, contentStart, close);
    }

    // Spaces at the edges of a run move out of it; a run of nothing goes.
    private static void Close(StringBuilder builder, int start, int contentStart, string close)
    {
        var leading = contentStart;
        while (leading < builder.Length && builder[leading] == ' ')
            leading++;
        if (leading == builder.Length)
        {
            var hadSpace = leading > contentStart;
            builder.Length = start;
            if (hadSpace)
                builder.Append(' ');
            return;
        }

        if (leading > contentStart)
        {
            builder.Remove(contentStart, leading - contentStart);
            builder.Insert(start, ' ');
        }

        var end = builder.Length;
        while (builder[end - 1] == ' ')
            end--;
        var trailing = builder.Length > end;
        builder.Length = end;
        builder.Append(close);
        if (trailing)
            builder.Append(' ');
    }

    private static bool IsOneWord(Inline inline) =>
        inline.Children.Count == 1 && inline.Children[0] is { Kind: InlineKind.Text } text && text.Text.Trim().All(static c => char.IsLetterOrDigit(c) || c is '_' or '.');

    private static string Tidy(StringBuilder builder)
    {
        var result = new StringBuilder(builder.Length);
        for (var i = 0; i < builder.Length; i++)
        {
            if (builder[i] != ' ' || (result.Length > 0 && result[result.Length - 1] != ' '))
                result.Append(builder[i]);
        }

        var text = result.ToString().Trim(' ');
        while (text.EndsWith("<br/>", StringComparison.Ordinal))
            text = text.Substring(0, text.Length - 5).TrimEnd(' ');
        while (text.StartsWith("<br/>", StringComparison.Ordinal))
            text = text.Substring(5).TrimStart(' ');
        return text;
    }

    private void Wrap(string text)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var space = text.LastIndexOf(' ', start + width, width);
            if (space <= start)
                space = text.IndexOf(' ', start + 1);
            if (space <= start)
                break;
            _lines.Add(text.Substring(start, space - start).Replace(FixedSpace, ' '));
            start = space + 1;
        }

        _lines.Add(text.Substring(start).Replace(FixedSpace, ' '));
    }
}
