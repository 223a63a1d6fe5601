namespace Swage.Tests.Mutation;

/// <summary>Words, numbers, strings, white space and single characters: tokens enough for the IDL and for JSON. Together they are the text again.</summary>
internal static class Tokens
{
    public static List<string> Split(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            i++;
            if (text[start] == '"')
            {
                while (i < text.Length && text[i] is not ('"' or '\n'))
                    i += text[i] == '\\' ? 2 : 1;
                i = Math.Min(i + 1, text.Length);
            }
            else if (KindOf(text[start]) is var kind and not '.')
            {
                while (i < text.Length && KindOf(text[i]) == kind)
                    i++;
            }

            tokens.Add(text[start..i]);
        }

        return tokens;
    }

    /// <summary>What a token is, by its first character.</summary>
    public static char KindOf(string token) => token.Length == 0 ? ' ' : KindOf(token[0]);

    private static char KindOf(char c) => char.IsAsciiLetter(c) || c == '_' ? 'a' : char.IsAsciiDigit(c) ? '0' : char.IsWhiteSpace(c) ? ' ' : c == '"' ? '"' : '.';
}
