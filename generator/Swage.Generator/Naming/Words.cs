using System.Text;

namespace Swage.Generator.Naming;

/// <summary>Turns a name as a model writes it into PascalCase. The rules:
/// <list type="bullet">
/// <item>whatever is neither letter nor digit separates words and is dropped;</item>
/// <item>each word gets a capital first letter; inner capitals of a mixed-case word stay (<c>TagSet</c>, <c>KMSKeyId</c>);</item>
/// <item>a word that shouts is lowered after its capital (<c>SMS_MFA</c> → <c>SmsMfa</c>), where it is one of several words or <c>lowerShouts</c>
/// asks for it; a lone word of two characters is taken for an abbreviation and stays (<c>SS</c>, <c>EU</c>), as the .NET guidelines have it;</item>
/// <item>an underscore is kept between two digits, where dropping it would make another number (<c>TLS_1_2</c> → <c>Tls1_2</c>).</item>
/// </list></summary>
internal static class Words
{
    /// <summary>The PascalCase name; empty where the text holds no letter and no digit.</summary>
    public static string ToPascalCase(string text, bool lowerShouts)
    {
        var words = Split(text);
        var builder = new StringBuilder(text.Length + 1);
        foreach (var (start, length) in words)
        {
            if (builder.Length > 0 && IsDigit(text[start]) && IsDigit(builder[builder.Length - 1]))
                builder.Append('_');
            var lower = Shouts(text, start, length) && (words.Count > 1 || (lowerShouts && length > 2));
            Append(builder, text, start, length, lower);
        }

        // A name may not start with a digit.
        if (builder.Length > 0 && IsDigit(builder[0]))
            builder.Insert(0, '_');
        return builder.ToString();
    }

    private static List<(int Start, int Length)> Split(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordCharacter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsWordCharacter(text[i]))
                i++;
            words.Add((start, i - start));
        }

        return words;
    }

    private static bool Shouts(string text, int start, int length)
    {
        var capitals = 0;
        for (var i = start; i < start + length; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (char.IsUpper(text[i]))
                capitals++;
        }

        return capitals > 1;
    }

    private static void Append(StringBuilder builder, string text, int start, int length, bool lower)
    {
        for (var i = start; i < start + length; i++)
        {
            var c = text[i];
            if (i == start)
                builder.Append(char.ToUpperInvariant(c));
            else if (!lower || IsDigit(text[i - 1]))
                builder.Append(c);
            else
                builder.Append(char.ToLowerInvariant(c));
        }
    }

    private static bool IsDigit(char c) => char.IsDigit(c);

    private static bool IsWordCharacter(char c) => char.IsLetter(c) || char.IsDigit(c);
}
