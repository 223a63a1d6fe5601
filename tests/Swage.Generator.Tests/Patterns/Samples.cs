using System.Text;
using Swage.Generator.Patterns;

namespace Swage.Generator.Tests.Patterns;

/// <summary>Strings that a pattern matches, or nearly: a walk through it, and small changes to what came out.</summary>
internal sealed class Samples(int seed)
{
    private static readonly string[] s_odd = ["\n", "\r", "\t", " ", "\u00a0", "é", "\u2028", "漢", "\ufeff", "\ud83d\ude00", "\ud800\udc00", "\udbff\udfff", "\u0301", "$", "^", ""];

    private readonly Random _random = new(seed);

    public IEnumerable<string> For(RegexNode node, int count)
    {
        yield return "";
        for (var i = 0; i < count; i++)
        {
            var builder = new StringBuilder();
            Walk(node, builder, 0);
            var text = builder.ToString();
            yield return text;
            yield return Change(text);
            yield return Change(Change(text));
        }
    }

    public string Change(string text)
    {
        var at = _random.Next(text.Length + 1);
        if (at < text.Length && char.IsLowSurrogate(text[at]))
            at--;
        var length = at == text.Length ? 0 : char.IsHighSurrogate(text[at]) ? 2 : 1;
        var piece = _random.Next(3) switch
        {
            0 => s_odd[_random.Next(s_odd.Length)],
            1 => ((char)_random.Next(' ', 0x7F)).ToString(),
            _ => text.Length > 0 && !char.IsSurrogate(text[_random.Next(text.Length)]) ? text[at == text.Length ? 0 : at].ToString() : "a",
        };
        if (piece.Length == 1 && char.IsSurrogate(piece[0]))
            piece = "x";
        return _random.Next(3) switch
        {
            0 => text.Insert(at, piece),
            1 => text.Remove(at, length),
            _ => text.Remove(at, length).Insert(at, piece),
        };
    }

    private void Walk(RegexNode node, StringBuilder builder, int depth)
    {
        switch (node)
        {
            case SetNode set:
                if (!set.Set.IsEmpty)
                    builder.Append(char.ConvertFromUtf32(Pick(set.Set)));
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                    Walk(item, builder, depth + 1);
                break;
            case AlternationNode alternation:
                Walk(alternation.Items[_random.Next(alternation.Items.Count)], builder, depth + 1);
                break;
            case CaptureNode capture:
                Walk(capture.Item, builder, depth + 1);
                break;
            case RepeatNode repeat:
                var most = repeat.Max == RepeatNode.Unbounded ? repeat.Min + 4 : repeat.Max;
                var count = _random.Next(4) switch
                {
                    0 => repeat.Min,
                    1 => Math.Min(most, repeat.Min + 80),
                    _ => _random.Next(repeat.Min, Math.Min(most, repeat.Min + 4) + 1),
                };
                if (depth > 3)
                    count = Math.Min(count, repeat.Min + 2);
                for (var i = 0; i < count && builder.Length < 3000; i++)
                    Walk(repeat.Item, builder, depth + 1);
                break;
        }
    }

    private int Pick(CharSet set)
    {
        var ascii = Enumerable.Range(0, 128).Where(set.HasAscii).ToList();
        var printable = ascii.Where(c => c is >= ' ' and < 0x7F).ToList();
        if (printable.Count > 0 && _random.Next(10) > 0)
            return printable[_random.Next(printable.Count)];
        if (set.Ranges.Length > 0 && (_random.Next(2) == 0 || ascii.Count == 0))
        {
            var range = _random.Next(set.Ranges.Length / 2) * 2;
            var (first, last) = (set.Ranges[range], set.Ranges[range + 1]);
            var pick = _random.Next(3) switch { 0 => first, 1 => last, _ => _random.Next(first, last + 1) };
            return pick is >= 0xD800 and <= 0xDFFF ? first : pick;
        }

        return ascii.Count > 0 ? ascii[_random.Next(ascii.Count)] : 'é';
    }
}
