namespace Swage.Generator.Documentation;

/// <summary>An XML doc comment's content, compared by value. Both texts are well-formed XML content, wrapped, with <c>\n</c> between lines;
/// empty where there is nothing to say.</summary>
internal sealed record XmlDoc(string Summary, string Remarks)
{
    // What fits in 140 columns behind four spaces of indentation and the slashes.
    private const int DefaultWidth = 132;

    // Longer first paragraphs give their first sentence to the summary and the rest to the remarks.
    private const int LongestSummary = 220;

    /// <summary>No documentation.</summary>
    public static XmlDoc Empty { get; } = new("", "");

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Summary.Length == 0 && Remarks.Length == 0;

    /// <summary>The summary's lines.</summary>
    public IReadOnlyList<string> SummaryLines => Lines(Summary);

    /// <summary>The remarks' lines.</summary>
    public IReadOnlyList<string> RemarksLines => Lines(Remarks);

    /// <summary>Converts a value of <c>smithy.api#documentation</c>, which is CommonMark by the specification and HTML in AWS's models.
    /// Takes any text and always gives valid XML.</summary>
    public static XmlDoc Convert(string? documentation, int width = DefaultWidth)
    {
        if (string.IsNullOrWhiteSpace(documentation))
            return Empty;
        var text = documentation!.Replace("\r\n", "\n").Replace('\r', '\n');
        var builder = new DocBuilder();
        if (HtmlReader.HasBlockTags(text))
            new HtmlReader(builder, text, markdown: false).Read();
        else
            new MarkdownReader(builder, text).Read();
        return Split(builder.Finish().Blocks, width);
    }

    /// <summary>A comment whose summary is one line of plain text.</summary>
    public static XmlDoc FromPlainText(string summary) => new(XmlText.Escape(summary), "");

    /// <summary>The same with one more paragraph of remarks.</summary>
    /// <param name="xml">XML content on one line, as <see cref="DocSentences"/> gives it; null or empty adds nothing.</param>
    public XmlDoc WithRemark(string? xml)
    {
        if (string.IsNullOrEmpty(xml))
            return this;
        if (Summary.Length == 0 && Remarks.Length == 0)
            return this with { Summary = xml! };
        return this with { Remarks = Remarks.Length == 0 ? xml! : Remarks + "\n<para>" + xml + "</para>" };
    }

    /// <summary>The same with a summary where it has none.</summary>
    /// <param name="plainText">What to say, not escaped.</param>
    public XmlDoc OrSummary(string plainText) => Summary.Length > 0 ? this : this with { Summary = XmlText.Escape(plainText) };

    /// <summary>The lines of the comment with their elements, without slashes and indentation.</summary>
    public IReadOnlyList<string> ToLines()
    {
        var lines = new List<string>();
        AddElement(lines, "summary", Summary);
        AddElement(lines, "remarks", Remarks);
        return lines;
    }

    private static void AddElement(List<string> lines, string name, string content)
    {
        if (content.Length == 0)
            return;
        if (content.IndexOf('\n') < 0 && content.Length <= DefaultWidth)
        {
            lines.Add("<" + name + ">" + content + "</" + name + ">");
            return;
        }

        lines.Add("<" + name + ">");
        lines.AddRange(Lines(content));
        lines.Add("</" + name + ">");
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');

    private static XmlDoc Split(List<Block> blocks, int width)
    {
        // A note that comes first is no summary: the first paragraph after it is. Where there is none, the note's own has to do.
        var index = blocks.FindIndex(static x => x is Paragraph);
        if (index < 0 && blocks.Count > 0 && blocks[0] is Note note)
        {
            blocks.RemoveAt(0);
            blocks.InsertRange(0, note.Blocks);
            index = blocks.FindIndex(static x => x is Paragraph);
        }

        IReadOnlyList<Inline> summary = [];
        if (index >= 0)
        {
            var paragraph = (Paragraph)blocks[index];
            blocks.RemoveAt(index);
            var (first, rest) = Sentences.SplitFirst(paragraph.Inlines, LongestSummary);
            summary = first;
            if (rest.Count > 0)
            {
                var remainder = new Paragraph();
                remainder.Inlines.AddRange(rest);
                blocks.Insert(index, remainder);
            }
        }

        var summaryWriter = new DocWriter(width);
        summaryWriter.WriteParagraph(summary);
        var remarksWriter = new DocWriter(width);
        remarksWriter.WriteBlocks(blocks);
        return new XmlDoc(summaryWriter.Text, remarksWriter.Text);
    }
}
