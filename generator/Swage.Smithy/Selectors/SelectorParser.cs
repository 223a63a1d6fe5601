namespace Swage.Smithy;

/// <summary>Parses selectors (Smithy spec, "Selectors", "Grammar").</summary>
internal sealed class SelectorParser(string text)
{
    private const int MaxDepth = 128;

    private static readonly string[] s_comparators = ["{=}", "{!=}", "{<<}", "{<}", "^=", "$=", "*=", "!=", "?=", ">=", "<=", "=", ">", "<"];

    private int _at;
    private int _depth;

    /// <summary>The whole text as one selector.</summary>
    /// <exception cref="SyntaxException">It is none.</exception>
    public SelectorNode Parse()
    {
        var selector = ParseSelector();
        return _at == text.Length ? selector : throw Unexpected();
    }

    private SelectorNode ParseSelector()
    {
        if (++_depth > MaxDepth)
            throw new SyntaxException($"The selector is nested deeper than {MaxDepth} levels.", _at);
        var parts = new List<SelectorNode>();
        SkipSpace();
        while (_at < text.Length && text[_at] is not (')' or ','))
        {
            parts.Add(ParseExpression());
            SkipSpace();
        }

        if (parts.Count == 0)
            throw new SyntaxException("A selector is missing.", _at);
        _depth--;
        return parts.Count == 1 ? parts[0] : new SelectorChain(parts);
    }

    private SelectorNode ParseExpression()
    {
        var start = _at;
        if (Take(":"))
            return ParseFunction(start);
        if (Take("[@"))
            return ParseScoped();
        if (Take("["))
            return ParseAttribute();
        if (Take("~>"))
            return new RecursiveForwardNode();
        if (Take(">"))
            return new ForwardNode(null);
        if (Take("<-["))
            return new ReverseNode(ParseRelationships("]-"));
        if (Take("-["))
            return new ForwardNode(ParseRelationships("]->"));
        if (Take("<"))
            return new ReverseNode(null);
        if (Take("${"))
        {
            var name = ParseIdentifier("a variable's name");
            Expect("}");
            return new VariableGetNode(name);
        }

        if (Take("$"))
        {
            var name = ParseIdentifier("a variable's name");
            Expect("(");
            var value = ParseSelector();
            Expect(")");
            return new VariableSetNode(name, value);
        }

        if (Take("*"))
            return SelectorTypes.Create("*")!;
        if (text[_at] != '_' && !char.IsLetter(text[_at]))
            throw Unexpected();
        var type = ParseIdentifier("a shape type");
        return SelectorTypes.Create(type) ?? throw new SyntaxException(UnknownType(type), start);
    }

    private SelectorNode ParseFunction(int start)
    {
        var name = ParseIdentifier("a function's name");
        Expect("(");
        var arguments = new List<SelectorNode>();
        do
            arguments.Add(ParseSelector());
        while (Take(","));
        Expect(")");
        return SelectorFunctions.Create(name, arguments, out var error) ?? throw new SyntaxException(error!, start);
    }

    private HashSet<string> ParseRelationships(string end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        do
            names.Add(ParseIdentifier("a relationship's name"));
        while (Take(","));
        Expect(end);
        return names;
    }

    private AttributeNode ParseAttribute()
    {
        var path = ParseKey();
        if (Take("]"))
            return new AttributeNode(path, [], isScoped: false);
        var comparator = ParseComparator();
        var values = new List<Operand>();
        do
            values.Add(new Operand(ParseValue(), []));
        while (Take(","));
        var ignoreCase = Take("i");
        Expect("]");
        return new AttributeNode(path, [new Assertion(new Operand(null, []), comparator, values, ignoreCase)], isScoped: false);
    }

    private AttributeNode ParseScoped()
    {
        IReadOnlyList<string> path = [];
        if (!Take(":"))
        {
            path = ParseKey();
            Expect(":");
        }

        var assertions = new List<Assertion>();
        do
        {
            var left = ParseOperand();
            var comparator = ParseComparator();
            var right = new List<Operand>();
            do
                right.Add(ParseOperand());
            while (Take(","));
            assertions.Add(new Assertion(left, comparator, right, Take("i")));
        }
        while (Take("&&"));
        Expect("]");
        return new AttributeNode(path, assertions, isScoped: true);
    }

    private Operand ParseOperand()
    {
        if (!Take("@{"))
            return new Operand(ParseValue(), []);
        var path = ParsePath();
        Expect("}");
        return new Operand(null, path);
    }

    private List<string> ParseKey()
    {
        var path = new List<string> { ParseIdentifier("an attribute's name") };
        if (Take("|"))
            path.AddRange(ParsePath());
        return path;
    }

    private List<string> ParsePath()
    {
        var path = new List<string>();
        do
        {
            if (Take("("))
            {
                path.Add($"({ParseIdentifier("a property's name")})");
                Expect(")");
            }
            else
            {
                path.Add(ParseValue());
            }
        }
        while (Take("|"));
        return path;
    }

    private string ParseComparator()
    {
        foreach (var comparator in s_comparators)
        {
            if (Take(comparator))
                return comparator;
        }

        throw new SyntaxException($"A comparator is missing: one of {string.Join(" ", s_comparators)}, or ']'.", _at);
    }

    /// <summary>A quoted text, a number, an identifier or a root shape ID.</summary>
    private string ParseValue()
    {
        SkipSpace();
        var start = _at;
        if (_at < text.Length && text[_at] is '\'' or '"')
        {
            var end = text.IndexOf(text[_at], _at + 1);
            if (end < 0)
                throw new SyntaxException("The quoted text has no end.", start);
            _at = end + 1;
            return text.Substring(start + 1, end - start - 1);
        }

        while (_at < text.Length && (IsWord(text[_at]) || text[_at] is '.' or '#' || text[_at] is '-' or '+' && IsNumberSign(start)))
            _at++;
        var value = text.Substring(start, _at - start);

        // The grammar asks for quotes around a namespace, but models in use leave them out.
        if (ShapeId.IsNamespace(value.AsSpan()) || ExactNumber.TryParse(value, out _) || ShapeId.TryParse(value, out _))
            return value;
        throw value.Length == 0
            ? new SyntaxException("A value is missing: a text in quotes, a number, a name or a shape ID.", start)
            : new SyntaxException($"'{value}' needs quotes: it is no number, name or shape ID.", start);
    }

    private bool IsNumberSign(int start) => _at == start || text[_at - 1] is 'e' or 'E' && text[start] is '-' or (>= '0' and <= '9');

    private string ParseIdentifier(string what)
    {
        SkipSpace();
        var start = _at;
        while (_at < text.Length && IsWord(text[_at]))
            _at++;
        var name = text.Substring(start, _at - start);
        if (ShapeId.IsIdentifier(name.AsSpan()))
            return name;
        throw new SyntaxException($"{char.ToUpperInvariant(what[0])}{what.Substring(1)} is missing.", start);
    }

    private bool Take(string token)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, _at, token, 0, token.Length) != 0)
            return false;

        // A flag such as "i" is a word of its own.
        if (token == "i" && _at + 1 < text.Length && IsWord(text[_at + 1]))
            return false;
        _at += token.Length;
        return true;
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw new SyntaxException(_at < text.Length ? $"'{token}' is missing before '{text[_at]}'." : $"'{token}' is missing at the end.", _at);
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private SyntaxException Unexpected() => new($"'{text[_at]}' cannot stand here.", _at);

    private static bool IsWord(char c) => c == '_' || c is >= '0' and <= '9' || (uint)((c | 0x20) - 'a') < 26;

    private static string UnknownType(string name)
    {
        var nearest = NearestNames.Find(name, SelectorTypes.Names, 1);
        return nearest.Count > 0 ? $"'{name}' is no shape type; did you mean '{nearest[0]}'?" : $"'{name}' is no shape type.";
    }

    /// <summary>Ends the parse at the first error; never leaves <see cref="Selector"/>.</summary>
    internal sealed class SyntaxException(string message, int offset) : Exception(message)
    {
        public int Offset { get; } = offset;
    }
}
