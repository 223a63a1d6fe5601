using System.Text;

namespace Swage.Generator.Documentation;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with markup escaped and without the characters that XML 1.0 has no place for (control characters, lone surrogates);
    /// fit for content and for attribute values in double quotes.</summary>
    public static string Escape(string text)
    {
        StringBuilder? builder = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\u0085' or '\u2028' or '\u2029' => " ", // line ends to C#, which would end the comment
                < ' ' when c != '\t' => c is '\n' or '\r' ? " " : "",
                '\uFFFE' or '\uFFFF' => "",
                _ => char.IsSurrogate(c) && !pair ? "" : null,
            };
            if (replacement is null)
            {
                builder?.Append(c);
                if (pair)
                    builder?.Append(text[++i]);
                else if (builder is null)
                    continue;
            }
            else
            {
                builder ??= new StringBuilder(text, 0, i, text.Length + 16);
                builder.Append(replacement);
            }

            if (pair && builder is null)
                i++;
        }

        return builder?.ToString() ?? text;
    }

    /// <summary>Whether the address is an absolute one of the web, and so safe to offer as a link.</summary>
    public static bool IsWebLink(string? href)
    {
        if (href is null)
            return false;
        href = href.Trim();
        if (!href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !href.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var c in href)
        {
            if (c is <= ' ' or '"' or '<' or '>' or '\\' or '\u007F' || char.IsSurrogate(c) || char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
        }

        return Uri.TryCreate(href, UriKind.Absolute, out _);
    }
}
