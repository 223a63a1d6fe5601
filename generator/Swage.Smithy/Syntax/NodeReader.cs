using System.Diagnostics.CodeAnalysis;

namespace Swage.Smithy.Syntax;

/// <summary>Reads node values for both forms of a model. JSON is the strict one: commas count, and there are no comments, names or text blocks.</summary>
internal sealed class NodeReader(Lexer lexer, SourceFile file, StringTable strings, SyntaxErrors errors, bool strict)
{
    /// <summary>Deeper nesting is refused: no model needs it, and the reader recurses.</summary>
    public const int MaxDepth = 250;

    private const string ValueWanted = "a value: a string, number, object, array, shape ID, true, false or null";

    private int _depth;

    /// <summary>Whether an unquoted shape ID was read since this was last set to false.</summary>
    public bool SawShapeId { get; set; }

    /// <summary>Whether the reader gave up because of nesting: what follows is not worth reading.</summary>
    public bool TooDeep { get; private set; }

    /// <summary>Reads the value that starts at the current token; null, and an error reported, where there is none.</summary>
    public Node? ReadValue()
    {
        switch (lexer.Kind)
        {
            case TokenKind.String:
                return ReadString();
            case TokenKind.TextBlock when !strict:
                return ReadString();
            case TokenKind.Number:
                var number = new NumberNode(strings.Get(lexer.Span), Here());
                lexer.Next();
                return number;
            case TokenKind.LeftBrace or TokenKind.LeftBracket:
                if (_depth >= MaxDepth)
                {
                    errors.Report(lexer.Start, 1, $"Values nest deeper than {MaxDepth} levels here: flatten the value.");
                    TooDeep = true;
                    return null;
                }

                _depth++;
                Node? nested = lexer.Kind == TokenKind.LeftBrace ? ReadObject() : ReadArray();
                _depth--;
                return nested;
            case TokenKind.Identifier:
                return ReadWord();
            default:
                errors.Unexpected(strict ? "a JSON value" : ValueWanted);
                return null;
        }
    }

    /// <summary>Reads the string or text block at the current token. A wrong escape is reported, and reading goes on with an empty string.</summary>
    public StringNode ReadString()
    {
        var location = Here();
        string? value;
        if (lexer.Kind == TokenKind.TextBlock)
        {
            var body = lexer.Text.AsSpan(lexer.Start + 3, lexer.End - lexer.Start - 6);
            value = StringDecoder.TextBlock(body, out var error);
            if (value is null)
                errors.Report(location.Start, location.Length, error!);
        }
        else
        {
            var body = lexer.Text.AsSpan(lexer.Start + 1, lexer.End - lexer.Start - 2);
            if (body.IndexOfAny('\\', '\r', '\n') < 0)
            {
                value = strings.Get(body);
            }
            else if (strict && body.IndexOfAny('\r', '\n') >= 0)
            {
                value = null;
                errors.Report(location.Start, location.Length, "A JSON string cannot span lines: write \\n for a line break.");
            }
            else
            {
                value = StringDecoder.Unescape(body, out var error);
                if (value is null)
                    errors.Report(location.Start, location.Length, error!);
            }
        }

        lexer.Next();
        return new StringNode(value ?? "", location);
    }

    /// <summary>
    /// Reads the rest of an object whose first key is already read, up to and not including <paramref name="close"/>: a trait's value in parentheses.
    /// </summary>
    public ObjectNode? ReadMembers(StringNode? firstKey, TokenKind close, int start)
    {
        var members = new List<KeyValuePair<StringNode, Node>>();
        var key = firstKey;
        while (true)
        {
            if (key is null)
            {
                if (lexer.Kind == close)
                    break;
                if (lexer.Kind is not (TokenKind.String or TokenKind.Identifier))
                {
                    errors.Unexpected(close == TokenKind.RightBrace ? "a key or '}'" : "a key or ')'");
                    return null;
                }

                key = ReadKey();
                SkipWhitespace();
            }

            if (lexer.Kind != TokenKind.Colon)
            {
                errors.Unexpected("':' and a value after the key");
                return null;
            }

            lexer.Next();
            SkipWhitespace();
            var value = ReadValue();
            if (value is null)
                return null;
            members.Add(new KeyValuePair<StringNode, Node>(key, value));
            key = null;
            SkipWhitespace();
            if (strict && !ReadComma(TokenKind.RightBrace))
                return null;
        }

        return new ObjectNode(Distinct(members), new SourceLocation(file, start, lexer.End - start));
    }

    /// <summary>Reads a shape ID as written; false, and an error reported, where there is none.</summary>
    public bool ReadShapeId([NotNullWhen(true)] out NameReference? name, bool mustBeAbsolute = false)
    {
        var start = lexer.Start;
        name = null;
        if (!ReadNamePart())
            return false;
        var dotted = false;
        while (lexer.Kind == TokenKind.Dot)
        {
            dotted = true;
            lexer.Next();
            if (!ReadNamePart())
                return false;
        }

        if (lexer.Kind == TokenKind.Pound)
        {
            lexer.Next();
            if (!ReadNamePart())
                return false;
        }
        else if (dotted || mustBeAbsolute)
        {
            errors.Unexpected("'#' and a shape name after the namespace");
            return false;
        }

        if (lexer.Kind == TokenKind.Dollar)
        {
            lexer.Next();
            if (!ReadNamePart())
                return false;
        }

        name = Name(start, lexer.Start);
        return true;
    }

    /// <summary>The text between two places as a name; an absolute one makes its namespace known.</summary>
    public NameReference Name(int start, int end)
    {
        var text = strings.Get(lexer.Text.AsSpan(start, end - start));
        if (text.IndexOf('#') >= 0)
            strings.TryGetShapeId(text, out _);
        return new NameReference(text, new SourceLocation(file, start, end - start));
    }

    /// <summary>Reads a key: quoted text, or in the IDL a name.</summary>
    public StringNode ReadKey()
    {
        if (lexer.Kind == TokenKind.String)
            return ReadString();
        var key = new StringNode(strings.Get(lexer.Span), Here());
        lexer.Next();
        return key;
    }

    private bool ReadNamePart()
    {
        if (lexer.Kind != TokenKind.Identifier)
        {
            errors.Unexpected("a name");
            return false;
        }

        lexer.Next();
        return true;
    }

    private Node? ReadWord()
    {
        var location = Here();
        Node? word = lexer.Span switch
        {
            "true" => new BooleanNode(true, location),
            "false" => new BooleanNode(false, location),
            "null" => new NullNode(location),
            _ => null,
        };
        if (strict)
        {
            if (word is null)
                errors.Unexpected("a JSON value");
            else
                lexer.Next();
            return word;
        }

        if (word is not null)
        {
            lexer.Next();
            return word;
        }

        if (!ReadShapeId(out var name))
            return null;
        SawShapeId = true;
        return new ShapeIdNode(name.Text, name.Location);
    }

    private ArrayNode? ReadArray()
    {
        var start = lexer.Start;
        lexer.Next();
        SkipWhitespace();
        var elements = new List<Node>();
        while (lexer.Kind != TokenKind.RightBracket)
        {
            var element = ReadValue();
            if (element is null)
                return null;
            elements.Add(element);
            SkipWhitespace();
            if (strict && !ReadComma(TokenKind.RightBracket))
                return null;
        }

        var location = new SourceLocation(file, start, lexer.End - start);
        lexer.Next();
        return new ArrayNode(elements.Count == 0 ? [] : elements.ToArray(), location);
    }

    private ObjectNode? ReadObject()
    {
        var start = lexer.Start;
        lexer.Next();
        SkipWhitespace();
        ObjectNode? node;
        if (strict && lexer.Kind == TokenKind.Identifier)
        {
            errors.Unexpected("a key in double quotes");
            return null;
        }

        node = ReadMembers(null, TokenKind.RightBrace, start);
        if (node is not null)
            lexer.Next();
        return node;
    }

    /// <summary>In JSON: reads the comma before a further element, or leaves the closing bracket for the caller.</summary>
    private bool ReadComma(TokenKind close)
    {
        if (lexer.Kind == close)
            return true;
        if (lexer.Kind != TokenKind.Comma)
        {
            errors.Unexpected(close == TokenKind.RightBrace ? "',' or '}'" : "',' or ']'");
            return false;
        }

        lexer.Next();
        SkipWhitespace();
        if (close == TokenKind.RightBrace ? lexer.Kind == TokenKind.String : lexer.Kind != close)
            return true;
        errors.Unexpected(close == TokenKind.RightBrace ? "a key in double quotes after the comma" : "a value after the comma");
        return false;
    }

    private KeyValuePair<StringNode, Node>[] Distinct(List<KeyValuePair<StringNode, Node>> members)
    {
        if (members.Count == 0)
            return [];
        if (members.Count <= 8)
        {
            for (var i = 1; i < members.Count; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    if (members[k].Key.Value == members[i].Key.Value)
                    {
                        ReportDuplicate(members[i].Key);
                        members.RemoveAt(k);
                        i--;
                        break;
                    }
                }
            }

            return [.. members];
        }

        var seen = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        var kept = new List<KeyValuePair<StringNode, Node>>(members.Count);
        foreach (var member in members)
        {
            if (seen.TryGetValue(member.Key.Value, out var index))
            {
                ReportDuplicate(member.Key);
                kept[index] = member;
                continue;
            }

            seen.Add(member.Key.Value, kept.Count);
            kept.Add(member);
        }

        return [.. kept];
    }

    private void ReportDuplicate(StringNode key) =>
        errors.Report(key.Location.Start, key.Location.Length, $"The key '{key.Value}' is given twice: keep one of them.");

    private SourceLocation Here() => new(file, lexer.Start, lexer.End - lexer.Start);

    private void SkipWhitespace()
    {
        if (strict)
            lexer.SkipJsonWhitespace();
        else
            lexer.SkipWhitespace();
    }
}
