using System.Globalization;
using System.Text;

namespace Swage.Validation;

/// <summary>
/// Spells an ECMA-262 pattern so that .NET gives it the same meaning: where the two read the same text differently, the text is changed.
/// </summary>
internal static class EcmaPattern
{
    private const string Digit = "0-9";
    private const string Word = "A-Za-z0-9_";
    private const string Space = @"\t\n\u000B\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    public static string ToDotNet(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    Escape(pattern, ref i, inClass, text);
                    break;
                case '[' when !inClass:
                    inClass = true;
                    i = OpenClass(pattern, i, text, ref inClass);
                    break;
                case '[':
                    // Plain within a class; .NET would see a subtraction in "-[".
                    text.Append(@"\[");
                    break;
                case ']' when inClass:
                    inClass = false;
                    text.Append(c);
                    break;
                case '$' when !inClass:
                    // .NET's $ also matches before a last line feed.
                    text.Append(@"\z");
                    break;
                case '.' when !inClass:
                    text.Append(@"[^\n\r\u2028\u2029]");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static int OpenClass(string pattern, int i, StringBuilder text, ref bool inClass)
    {
        var rest = pattern.AsSpan(i);
        if (rest.StartsWith("[^]"))
        {
            // Anything at all.
            text.Append(@"[\s\S]");
            inClass = false;
            return i + 2;
        }

        if (rest.StartsWith("[]"))
        {
            // Nothing at all.
            text.Append("(?!)");
            inClass = false;
            return i + 1;
        }

        text.Append('[');
        if (!rest.StartsWith("[^"))
            return i;
        text.Append('^');
        return i + 1;
    }

    private static void Escape(string pattern, ref int i, bool inClass, StringBuilder text)
    {
        var c = pattern[++i];
        switch (c)
        {
            case 'd': text.Append(inClass ? Digit : $"[{Digit}]"); break;
            case 'w': text.Append(inClass ? Word : $"[{Word}]"); break;
            case 's': text.Append(inClass ? Space : $"[{Space}]"); break;
            case 'D' when !inClass: text.Append($"[^{Digit}]"); break;
            case 'W' when !inClass: text.Append($"[^{Word}]"); break;
            case 'S' when !inClass: text.Append($"[^{Space}]"); break;
            case 'D': text.Append(@"\u0000-/:-\uFFFF"); break;
            case 'W': text.Append(@"\u0000-/:-@\[-\^`{-\uFFFF"); break;
            case 'b' when inClass: text.Append(@"\u0008"); break;
            case 'u' when i + 1 < pattern.Length && pattern[i + 1] == '{': CodePoint(pattern, ref i, text); break;
            case 'p' or 'P': Property(pattern, ref i, text, c); break;
            case 'A' or 'G' or 'Z' or 'z' or 'a' or 'e' or 'Q' or 'E':
                // Plain letters in ECMA (without its u flag), anchors and controls in .NET.
                text.Append(c);
                break;
            default: text.Append('\\').Append(c); break;
        }
    }

    /// <summary><c>\u{1F600}</c>: .NET has UTF-16 units only.</summary>
    private static void CodePoint(string pattern, ref int i, StringBuilder text)
    {
        var end = pattern.IndexOf('}', i);
        if (end < 0 || !int.TryParse(pattern.AsSpan(i + 2, end - i - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || value > 0x10FFFF)
        {
            text.Append(@"\u");
            return;
        }

        foreach (var unit in value > 0xFFFF ? char.ConvertFromUtf32(value) : ((char)value).ToString())
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        i = end;
    }

    /// <summary>The long names of general categories, which .NET does not know.</summary>
    private static void Property(string pattern, ref int i, StringBuilder text, char letter)
    {
        var end = pattern.IndexOf('}', i);
        if (i + 1 >= pattern.Length || pattern[i + 1] != '{' || end < 0)
        {
            text.Append('\\').Append(letter);
            return;
        }

        var name = pattern[(i + 2)..end];
        var equals = name.IndexOf('=');
        if (equals > 0 && name[..equals] is "gc" or "General_Category")
            name = name[(equals + 1)..];
        name = name switch
        {
            "Letter" or "Alphabetic" => "L",
            "Lowercase_Letter" or "Lowercase" => "Ll",
            "Uppercase_Letter" or "Uppercase" => "Lu",
            "Mark" => "M",
            "Number" => "N",
            "Decimal_Number" or "digit" => "Nd",
            "Punctuation" or "punct" => "P",
            "Symbol" => "S",
            "Separator" => "Z",
            "Space_Separator" => "Zs",
            "Other" => "C",
            "Control" or "cntrl" => "Cc",
            var other => other,
        };
        text.Append('\\').Append(letter).Append('{').Append(name).Append('}');
        i = end;
    }
}
