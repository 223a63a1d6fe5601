namespace Swage.Generator.Documentation;

/// <summary>Finds where a paragraph's first sentence ends.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> s_abbreviations = new(
        ["e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "approx", "inc", "no", "st", "dr", "mr", "ms", "ver", "al"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The paragraph and nothing, where it is short or one sentence; else its first sentence and the rest.</summary>
    public static (IReadOnlyList<Inline> First, IReadOnlyList<Inline> Others) SplitFirst(List<Inline> inlines, int longest)
    {
        if (inlines.Sum(Length) <= longest)
            return (inlines, []);
        var depth = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i].Kind != InlineKind.Text)
                continue;
            var text = inlines[i].Text;
            for (var k = 0; k < text.Length; k++)
            {
                if (text[k] is '(' or '[')
                    depth++;
                else if (text[k] is ')' or ']')
                    depth--;
                else if (depth <= 0 && text[k] is '.' or '!' or '?' && EndsSentence(text, k, i + 1 < inlines.Count))
                    return Cut(inlines, i, k + 1);
            }
        }

        return (inlines, []);
    }

    private static bool EndsSentence(string text, int position, bool moreFollows)
    {
        var next = position + 1;
        if (next >= text.Length || text[next] != ' ')
            return false;
        while (next < text.Length && text[next] is ' ' or '"' or '\'')
            next++;
        if (next >= text.Length ? !moreFollows : !char.IsUpper(text[next]))
            return false;
        var start = position;
        while (start > 0 && text[start - 1] is not (' ' or '('))
            start--;
        return !s_abbreviations.Contains(text.Substring(start, position - start));
    }

    private static (IReadOnlyList<Inline>, IReadOnlyList<Inline>) Cut(List<Inline> inlines, int index, int length)
    {
        var text = inlines[index].Text;
        var first = inlines.GetRange(0, index);
        first.Add(new Inline(InlineKind.Text, text.Substring(0, length)));
        var rest = new List<Inline>();
        var tail = text.Substring(length).TrimStart(' ');
        if (tail.Length > 0)
            rest.Add(new Inline(InlineKind.Text, tail));
        rest.AddRange(inlines.GetRange(index + 1, inlines.Count - index - 1));
        return (first, rest);
    }

    private static int Length(Inline inline) => inline.Text.Length + inline.Children.Sum(Length);
}
