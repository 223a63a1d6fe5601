using System.Text;

namespace Swage.Generator.Documentation;

/// <summary>Reads CommonMark's blocks into a <see cref="DocBuilder"/>: paragraphs, headings, bullet and numbered lists (nested by indentation) and
/// fenced code. The text within blocks goes through <see cref="HtmlReader"/>, since CommonMark may hold HTML. Never fails.</summary>
internal sealed class MarkdownReader(DocBuilder builder, string text)
{
    private readonly StringBuilder _paragraph = new();
    private readonly List<(int Indent, string Tag)> _lists = [];

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        var lines = text.Split('\n');
        var afterBlank = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            var content = line.TrimStart();
            if (content.Length == 0)
            {
                EndParagraph();
                afterBlank = true;
                continue;
            }

            var indent = line.Length - content.Length;
            if (content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal))
            {
                EndParagraph();
                i = ReadFence(lines, i, content.Substring(0, 3), indent);
            }
            else if (Marker(content) is var (tag, length))
            {
                EndParagraph();
                StartItem(indent, tag);
                _paragraph.Append(content, length, content.Length - length);
            }
            else if (Heading(content) is { } heading)
            {
                EndParagraph();
                EndLists(0);
                _paragraph.Append(heading);
                EndParagraph();
            }
            else
            {
                // A paragraph after a blank line belongs to the items it is indented under.
                if (afterBlank && _paragraph.Length == 0)
                    EndLists(indent);
                _paragraph.Append('\n').Append(content);
            }

            afterBlank = false;
        }

        EndParagraph();
        EndLists(0);
    }

    private static (string Tag, int Length)? Marker(string content)
    {
        if (content.Length > 1 && content[0] is '-' or '*' or '+' && content[1] == ' ')
            return ("ul", 2);
        var digits = 0;
        while (digits < content.Length && digits < 9 && content[digits] is >= '0' and <= '9')
            digits++;
        if (digits > 0 && digits + 1 < content.Length && content[digits] is '.' or ')' && content[digits + 1] == ' ')
            return ("ol", digits + 2);
        return null;
    }

    private static string? Heading(string content)
    {
        var level = 0;
        while (level < content.Length && content[level] == '#')
            level++;
        return level is > 0 and <= 6 && level < content.Length && content[level] == ' ' ? content.Substring(level + 1).TrimEnd('#', ' ') : null;
    }

    private int ReadFence(string[] lines, int start, string fence, int indent)
    {
        var code = new StringBuilder();
        var i = start + 1;
        for (; i < lines.Length && !lines[i].TrimStart().StartsWith(fence, StringComparison.Ordinal); i++)
        {
            var line = lines[i];
            var cut = 0;
            while (cut < indent && cut < line.Length && line[cut] == ' ')
                cut++;
            code.Append(line, cut, line.Length - cut).Append('\n');
        }

        builder.CodeBlock(code.ToString());
        return i;
    }

    private void StartItem(int indent, string tag)
    {
        while (_lists.Count > 0 && _lists[_lists.Count - 1].Indent > indent)
            EndList();
        if (_lists.Count > 0 && indent - _lists[_lists.Count - 1].Indent < 2 && _lists[_lists.Count - 1].Tag != tag)
            EndList();
        if (_lists.Count == 0 || indent - _lists[_lists.Count - 1].Indent >= 2)
        {
            builder.OpenList(tag);
            _lists.Add((indent, tag));
        }

        builder.OpenItem();
    }

    private void EndLists(int indent)
    {
        while (_lists.Count > 0 && _lists[_lists.Count - 1].Indent >= indent)
            EndList();
    }

    private void EndList()
    {
        builder.CloseList(_lists[_lists.Count - 1].Tag);
        _lists.RemoveAt(_lists.Count - 1);
    }

    private void EndParagraph()
    {
        if (_paragraph.Length == 0)
            return;
        new HtmlReader(builder, _paragraph.ToString(), markdown: true).Read();
        builder.EndParagraph();
        _paragraph.Clear();
    }
}
