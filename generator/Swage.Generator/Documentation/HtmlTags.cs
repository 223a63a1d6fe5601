namespace Swage.Generator.Documentation;

/// <summary>A tag as written.</summary>
internal sealed class HtmlTag
{
    private const int LongestTag = 2000;

    private HtmlTag(string name, bool isClosing, string? href, int end)
    {
        Name = name;
        IsClosing = isClosing;
        Href = href;
        End = end;
    }

    /// <summary>The name, in lower case.</summary>
    public string Name { get; }

    public bool IsClosing { get; }

    /// <summary>The value of its <c>href</c>, as written.</summary>
    public string? Href { get; }

    /// <summary>Where the text goes on after it.</summary>
    public int End { get; }

    /// <summary>The tag that starts at a <c>&lt;</c>; null where none does.</summary>
    public static HtmlTag? TryRead(string text, int start)
    {
        var i = start + 1;
        var closing = i < text.Length && text[i] == '/';
        if (closing)
            i++;
        while (i < text.Length && text[i] == ' ')
            i++;
        var nameStart = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'))
            i++;
        if (i == nameStart || !char.IsLetter(text[nameStart]))
            return null;
        var name = text.Substring(nameStart, i - nameStart).ToLowerInvariant();
        string? href = null;
        var limit = Math.Min(text.Length, start + LongestTag);
        while (i < limit && text[i] != '>')
        {
            if (text[i] == '<')
                return null;
            var attribute = i;
            while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or ':'))
                i++;
            if (i == attribute)
            {
                // White space, a slash before the end, or something out of place.
                if (!char.IsWhiteSpace(text[i]) && text[i] is not ('/' or '"' or '\'' or '=' or ','))
                    return null;
                i++;
                continue;
            }

            var attributeName = text.Substring(attribute, i - attribute);
            var value = ReadValue(text, ref i, limit);
            if (href is null && attributeName.Equals("href", StringComparison.OrdinalIgnoreCase))
                href = value;
        }

        return i < limit ? new HtmlTag(name, closing, href, i + 1) : null;
    }

    private static string? ReadValue(string text, ref int i, int limit)
    {
        var k = i;
        while (k < limit && char.IsWhiteSpace(text[k]))
            k++;
        if (k >= limit || text[k] != '=')
            return null;
        k++;
        while (k < limit && char.IsWhiteSpace(text[k]))
            k++;
        if (k >= limit)
            return null;
        int start;
        if (text[k] is '"' or '\'')
        {
            var quote = text[k];
            start = k + 1;
            var end = text.IndexOf(quote, start, limit - start);
            if (end >= 0)
            {
                i = end + 1;
                return text.Substring(start, end - start);
            }

            k++; // The quote is never closed: the value ends like one without quotes.
        }

        start = k;
        while (k < limit && !char.IsWhiteSpace(text[k]) && text[k] is not ('>' or '<'))
            k++;
        i = k;
        return text.Substring(start, k - start);
    }
}

/// <summary>What each tag does to the tree.</summary>
internal static class HtmlTags
{
    private static readonly Dictionary<string, string> s_notes = new(StringComparer.Ordinal)
    {
        ["note"] = "Note", ["important"] = "Important", ["caution"] = "Caution", ["warning"] = "Warning", ["tip"] = "Tip",
    };

    private static readonly HashSet<string> s_paragraphs = new(
        "p div fullname h1 h2 h3 h4 h5 h6 blockquote section article header footer table thead tbody tr caption hr examples example title".Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, InlineKind> s_inlines = new(StringComparer.Ordinal)
    {
        ["code"] = InlineKind.Code, ["tt"] = InlineKind.Code, ["kbd"] = InlineKind.Code, ["samp"] = InlineKind.Code,
        ["b"] = InlineKind.Bold, ["strong"] = InlineKind.Bold,
        ["i"] = InlineKind.Italic, ["em"] = InlineKind.Italic, ["var"] = InlineKind.Italic, ["cite"] = InlineKind.Italic,
        ["a"] = InlineKind.Link,
    };

    // Their content counts, they do not.
    private static readonly HashSet<string> s_transparent = new(
        "span u s small big sub sup font center abbr html body img link replaceable pre".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the tag stands on lines of its own.</summary>
    public static bool IsBlock(string name) =>
        s_paragraphs.Contains(name) || s_notes.ContainsKey(name) || name is "ul" or "ol" or "dl" or "li" or "dt" or "dd" or "pre";

    /// <summary>Whether the tag is one of HTML or of AWS's additions to it.</summary>
    public static bool IsKnown(string name) =>
        IsBlock(name) || s_inlines.ContainsKey(name) || s_transparent.Contains(name) || name is "br" or "td" or "th";

    /// <summary>Applies a tag that is known.</summary>
    public static void Apply(DocBuilder builder, HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "br":
                builder.Break();
                break;
            case "ul" or "ol" or "dl":
                if (tag.IsClosing)
                    builder.CloseList(tag.Name);
                else
                    builder.OpenList(tag.Name);
                break;
            case "li":
                if (tag.IsClosing)
                    builder.CloseItem();
                else
                    builder.OpenItem();
                break;
            case "dt":
                if (tag.IsClosing)
                    builder.EndParagraph();
                else
                    builder.OpenTerm();
                break;
            case "dd":
                if (tag.IsClosing)
                    builder.CloseItem();
                else
                    builder.OpenDefinition();
                break;
            case "td" or "th":
                builder.Character(' ');
                break;
            default:
                if (s_notes.TryGetValue(tag.Name, out var title))
                    ApplyNote(builder, tag, title);
                else if (s_paragraphs.Contains(tag.Name))
                    builder.EndParagraph();
                else if (s_inlines.TryGetValue(tag.Name, out var kind))
                    ApplyInline(builder, tag, kind);
                break;
        }
    }

    private static void ApplyNote(DocBuilder builder, HtmlTag tag, string title)
    {
        if (tag.IsClosing)
            builder.CloseNote(tag.Name);
        else
            builder.OpenNote(tag.Name, title);
    }

    private static void ApplyInline(DocBuilder builder, HtmlTag tag, InlineKind kind)
    {
        if (tag.IsClosing)
            builder.CloseInline(kind);
        else
            builder.OpenInline(kind, tag.Href);
    }
}
