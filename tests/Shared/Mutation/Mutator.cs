namespace Swage.Tests.Mutation;

/// <summary>
/// Breaks texts of models and of answers in ways that know their grammar a little (tokens go, double, change places or come from another text), and in
/// ways that know nothing (characters, bits, cuts). The same seed gives the same texts on every machine.
/// </summary>
/// <param name="texts">What to begin with; each is also a source of pieces for the others.</param>
/// <param name="pieces">Words of the language that no text need have.</param>
/// <param name="place">After which token a piece mostly fits, and what then separates it from the next.</param>
/// <param name="seed">The random numbers' seed.</param>
internal sealed class Mutator(IReadOnlyList<string> texts, IReadOnlyList<string> pieces, (char After, string Separator) place, int seed)
{
    /// <summary>Longer texts only take more time: what is repeated has grown into the limits by then.</summary>
    private const int Longest = 48 * 1024;

    private readonly Random _random = new(seed);
    private readonly List<string>[] _tokens = [.. texts.Select(Tokens.Split)];

    /// <summary>A text with a few changes: in every second one such as leave the grammar whole as a rule, in the others any, and now and then many.</summary>
    public string Next()
    {
        var index = _random.Next(texts.Count);
        var tokens = new List<string>(_tokens[index]);
        if (_random.Next(2) == 0)
        {
            for (var changes = _random.Next(1, 4); changes > 0; changes--)
                ChangeMeaning(tokens);
            return string.Concat(tokens);
        }

        for (var changes = _random.Next(20) == 0 ? 20 : _random.Next(1, 5); changes > 0; changes--)
        {
            if (_random.Next(3) == 0)
                tokens = Tokens.Split(ChangeCharacters(string.Concat(tokens)));
            else
                ChangeTokens(tokens);
        }

        var text = string.Concat(tokens);
        return text.Length > Longest ? text[..Longest] : text;
    }

    private void ChangeMeaning(List<string> tokens)
    {
        if (tokens.Count == 0)
            tokens.Add(pieces[_random.Next(pieces.Count)]);
        var at = _random.Next(tokens.Count);
        switch (_random.Next(5))
        {
            case 0:
                var other = Enumerable.Range(0, 20).Select(_ => _random.Next(tokens.Count)).FirstOrDefault(i => Tokens.KindOf(tokens[i]) == Tokens.KindOf(tokens[at]), at);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 1:
                Replace(tokens, '0', Extremes.Numbers[_random.Next(Extremes.Numbers.Count)]);
                break;
            case 2:
                Replace(tokens, '"', '"' + Extremes.Texts[_random.Next(Extremes.Texts.Count)] + '"');
                break;
            case 3:
                var places = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Contains(place.After, StringComparison.Ordinal)).ToList();
                if (places.Count > 0)
                    tokens.Insert(places[_random.Next(places.Count)] + 1, pieces[_random.Next(pieces.Count)] + place.Separator);
                break;
            default:
                tokens[at] = Like(tokens[at]);
                break;
        }
    }

    private void ChangeTokens(List<string> tokens)
    {
        var at = _random.Next(tokens.Count + 1);
        var count = Math.Min(_random.Next(1, 6), tokens.Count - at);
        switch (_random.Next(13))
        {
            case 0:
                tokens.RemoveRange(at, count);
                break;
            case 1:
                tokens.InsertRange(_random.Next(tokens.Count + 1), tokens.GetRange(at, count));
                break;
            case 2 when at < tokens.Count:
                var other = _random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3 when at < tokens.Count:
                tokens[at] = Like(tokens[at]);
                break;
            case 4:
                tokens.Insert(at, pieces[_random.Next(pieces.Count)]);
                break;
            case 5 when at < tokens.Count:
                tokens[at] = pieces[_random.Next(pieces.Count)];
                break;
            case 6:
                var from = _tokens[_random.Next(_tokens.Length)];
                var start = _random.Next(from.Count + 1);
                tokens.InsertRange(at, from.GetRange(start, Math.Min(_random.Next(1, 60), from.Count - start)));
                break;
            case 7:
                // The head of one text and the tail of another.
                var tail = _tokens[_random.Next(_tokens.Length)];
                var cut = _random.Next(tail.Count + 1);
                tokens.RemoveRange(at, tokens.Count - at);
                tokens.AddRange(tail.GetRange(cut, tail.Count - cut));
                break;
            case 8:
                Nest(tokens, at);
                break;
            case 9 when at < tokens.Count && tokens[at].Length > 0:
                tokens[at] = Lengthen(tokens[at]);
                break;
            case 10:
                if (!Replace(tokens, '0', Extremes.Numbers[_random.Next(Extremes.Numbers.Count)]))
                    tokens.Insert(at, "0");
                break;
            case 11:
                tokens.InsertRange(at, Enumerable.Repeat(tokens.GetRange(at, count), Few()).SelectMany(t => t).ToList());
                break;
            default:
                tokens.Insert(at, Extremes.Texts[_random.Next(Extremes.Texts.Count)]);
                break;
        }
    }

    private string ChangeCharacters(string text)
    {
        if (text.Length == 0)
            return pieces[_random.Next(pieces.Count)];
        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 12), text.Length - at);
        return _random.Next(8) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Remove(at, length),
            3 => text.Insert(_random.Next(text.Length + 1), text.Substring(at, length)),
            4 => With(text, at, (char)(text[at] ^ (1 << _random.Next(8)))),
            5 => With(text, at, (char)_random.Next(256)),
            6 => With(text, at, (char)_random.Next(0x10000)),
            _ => With(text, at, text[_random.Next(text.Length)]),
        };
    }

    private bool Replace(List<string> tokens, char kind, string with)
    {
        var places = Enumerable.Range(0, tokens.Count).Where(i => Tokens.KindOf(tokens[i]) == kind).ToList();
        if (places.Count == 0)
            return false;
        tokens[places[_random.Next(places.Count)]] = with;
        return true;
    }

    // A token of the same kind, from any text: the result is more often a model or a document still.
    private string Like(string token)
    {
        var from = _tokens[_random.Next(_tokens.Length)];
        for (var tries = 0; tries < 20 && from.Count > 0; tries++)
        {
            var other = from[_random.Next(from.Count)];
            if (Tokens.KindOf(other) == Tokens.KindOf(token))
                return other;
        }

        return token;
    }

    private void Nest(List<string> tokens, int at)
    {
        var (open, close) = Extremes.Nests[_random.Next(Extremes.Nests.Count)];
        var depth = Few();
        tokens.Insert(at, string.Concat(Enumerable.Repeat(open, depth)));
        if (_random.Next(3) > 0)
            tokens.Insert(Math.Min(tokens.Count, at + 1 + _random.Next(3)), string.Concat(Enumerable.Repeat(close, depth)));
    }

    private string Lengthen(string token)
    {
        var times = Math.Min(Few() * 4, 20_000 / token.Length + 2);
        return token is ['"', _, ..] ? '"' + string.Concat(Enumerable.Repeat(token.Trim('"'), times)) + '"' : string.Concat(Enumerable.Repeat(token, times));
    }

    // Mostly few, at times past every limit of nesting.
    private int Few() => _random.Next(6) == 0 ? _random.Next(200, 1500) : _random.Next(2, 20);

    private static string With(string text, int at, char c) => string.Concat(text.AsSpan(0, at), new ReadOnlySpan<char>(in c), text.AsSpan(at + 1));
}
