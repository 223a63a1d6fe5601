using System.Globalization;
using System.Text;

namespace Swage.Generator.Documentation;

/// <summary>Reads text with HTML in it into a <see cref="DocBuilder"/>. Knows the subset that AWS documents with; any other tag is taken for markup
/// where it is closed somewhere, and for literal text where it is not (<c>arn:aws:iam::&lt;account-id&gt;</c>). Never fails.</summary>
internal sealed class HtmlReader(DocBuilder builder, string text, bool markdown)
{
    private readonly InlineMarkdown _inline = new(builder, text, emphasis: markdown);
    private HashSet<string>? _closedTags;
    private int _position;

    /// <summary>Whether the text structures itself by HTML tags.</summary>
    public static bool HasBlockTags(string text)
    {
        for (var i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            var end = i + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (HtmlTags.IsBlock(text.Substring(i + 1, end - i - 1).ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        while (_position < text.Length)
        {
            switch (text[_position])
            {
                case '<' when ReadAutoLink() || ReadTag() || SkipComment():
                    break;
                case '&':
                    ReadEntity();
                    break;
                case '`' or '[' or '*' or '_' or '\\' when _inline.TryRead(ref _position, out var label):
                    if (label is not null)
                        new HtmlReader(builder, label, markdown: false).Read();
                    _inline.EndLink(label);
                    break;
                default:
                    builder.Character(text[_position++]);
                    break;
            }
        }
    }

    // CommonMark's <https://…>.
    private bool ReadAutoLink()
    {
        if (string.CompareOrdinal(text, _position, "<http", 0, 5) != 0)
            return false;
        var end = text.IndexOf('>', _position, Math.Min(1000, text.Length - _position));
        if (end < 0)
            return false;
        var target = text.Substring(_position + 1, end - _position - 1);
        if (!XmlText.IsWebLink(target))
            return false;
        builder.OpenInline(InlineKind.Link, target);
        builder.Text(target);
        builder.CloseInline(InlineKind.Link);
        _position = end + 1;
        return true;
    }

    private bool SkipComment()
    {
        if (string.CompareOrdinal(text, _position, "<!--", 0, 4) != 0)
            return false;
        var end = text.IndexOf("-->", _position + 4, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : end + 3;
        return true;
    }

    private bool ReadTag()
    {
        var tag = HtmlTag.TryRead(text, _position);
        if (tag is null)
            return false;
        if (!HtmlTags.IsKnown(tag.Name))
        {
            if (!ClosedTags().Contains(tag.Name))
                return false;
            _position = tag.End;
            return true;
        }

        _position = tag.End;
        if (tag.Name == "pre" && !tag.IsClosing)
            ReadPreformatted();
        else
            HtmlTags.Apply(builder, tag);
        return true;
    }

    private void ReadPreformatted()
    {
        var end = text.IndexOf("</pre", _position, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            end = text.Length;
        var content = new StringBuilder();
        while (_position < end)
        {
            if (text[_position] == '<' && HtmlTag.TryRead(text, _position) is { } tag && HtmlTags.IsKnown(tag.Name))
            {
                if (tag.Name == "br")
                    content.Append('\n');
                _position = tag.End;
            }
            else if (text[_position] == '&')
            {
                content.Append(Entity(ref _position));
            }
            else
            {
                content.Append(text[_position++]);
            }
        }

        builder.CodeBlock(content.ToString());
        // The closing tag itself is read by the loop, and means nothing there.
    }

    private void ReadEntity() => builder.Text(Entity(ref _position));

    private string Entity(ref int position)
    {
        var end = text.IndexOf(';', position, Math.Min(12, text.Length - position));
        if (end > position + 1 && HtmlEntities.Decode(text.Substring(position + 1, end - position - 1)) is { } value)
        {
            position = end + 1;
            return value;
        }

        position++;
        return "&";
    }

    private HashSet<string> ClosedTags()
    {
        if (_closedTags is not null)
            return _closedTags;
        _closedTags = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.IndexOf("</", StringComparison.Ordinal); i >= 0; i = text.IndexOf("</", i + 2, StringComparison.Ordinal))
        {
            if (HtmlTag.TryRead(text, i) is { } tag)
                _closedTags.Add(tag.Name);
        }

        return _closedTags;
    }
}

/// <summary>Character references of HTML.</summary>
internal static class HtmlEntities
{
    private static readonly Dictionary<string, string> s_named = new(StringComparer.Ordinal)
    {
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["nbsp"] = " ", ["ndash"] = "–", ["mdash"] = "—", ["hellip"] = "…",
        ["lsquo"] = "‘", ["rsquo"] = "’", ["ldquo"] = "“", ["rdquo"] = "”", ["bull"] = "•", ["copy"] = "©", ["reg"] = "®", ["trade"] = "™", ["times"] = "×",
        ["le"] = "≤", ["ge"] = "≥", ["ne"] = "≠", ["plusmn"] = "±", ["deg"] = "°", ["micro"] = "µ", ["rarr"] = "→", ["larr"] = "←", ["sect"] = "§",
        ["middot"] = "·", ["laquo"] = "«", ["raquo"] = "»", ["euro"] = "€", ["minus"] = "−", ["infin"] = "∞", ["ast"] = "*",
    };

    /// <summary>What the reference stands for; null where it is none.</summary>
    public static string? Decode(string name)
    {
        if (name[0] != '#')
            return s_named.TryGetValue(name, out var value) ? value : null;
        var hexadecimal = name.Length > 1 && name[1] is 'x' or 'X';
        var digits = name.Substring(hexadecimal ? 2 : 1);
        if (!int.TryParse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        return code is <= 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF ? null : char.ConvertFromUtf32(code);
    }
}
