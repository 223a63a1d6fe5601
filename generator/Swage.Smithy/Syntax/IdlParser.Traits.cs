namespace Swage.Smithy.Syntax;

internal sealed partial class IdlParser
{
    /// <summary>Reads the documentation comments seen so far and the traits at the current token.</summary>
    /// <returns>Null where one is wrong.</returns>
    private List<TraitDeclaration>? ReadTraits()
    {
        var traits = new List<TraitDeclaration>();
        if (_lexer.TakeDocs(out var docStart, out var docEnd) is { } docs)
        {
            var location = _model.At(docStart, docEnd);
            traits.Add(new TraitDeclaration(new NameReference(TraitNames.DocumentationText, location), new StringNode(docs, location), location));
        }

        while (_lexer.Kind == TokenKind.At)
        {
            if (ReadTrait() is not { } trait)
                return null;
            traits.Add(trait);
            _lexer.SkipWhitespace();
        }

        return traits;
    }

    private TraitDeclaration? ReadTrait()
    {
        var start = _lexer.Start;
        _lexer.Next();
        if (!_nodes.ReadShapeId(out var name))
            return null;
        var location = _model.At(start, _lexer.Start);
        if (_lexer.Kind != TokenKind.LeftParen)
            return new TraitDeclaration(name, null, location);
        _nodes.SawShapeId = false;
        var open = _lexer.Start;
        _lexer.Next();
        _lexer.SkipWhitespace();
        Node? value = null;
        if (_lexer.Kind != TokenKind.RightParen)
        {
            value = ReadTraitValue(open);
            if (value is null)
                return null;
            _lexer.SkipWhitespace();
        }

        if (_lexer.Kind != TokenKind.RightParen)
        {
            _errors.Unexpected("')' after the value of the trait");
            return null;
        }

        _lexer.Next();
        return new TraitDeclaration(name, value, location) { HasShapeIds = _nodes.SawShapeId };
    }

    /// <summary>
    /// Reads what stands in a trait's parentheses: a value, or the members of an object without its braces. What comes after the first name decides.
    /// </summary>
    private Node? ReadTraitValue(int open)
    {
        if (_lexer.Kind is not (TokenKind.String or TokenKind.Identifier))
            return _nodes.ReadValue();
        var value = _nodes.ReadValue();
        if (value is null)
            return null;
        _lexer.SkipWhitespace();
        if (_lexer.Kind != TokenKind.Colon)
            return value;
        var key = value switch
        {
            StringNode text => text,
            ShapeIdNode { Text: var name } when ShapeId.IsIdentifier(name.AsSpan()) => new StringNode(name, value.Location),
            BooleanNode boolean => new StringNode(boolean.Value ? "true" : "false", value.Location),
            NullNode => new StringNode("null", value.Location),
            _ => null,
        };
        if (key is null)
            return value;
        if (value is ShapeIdNode)
            _nodes.SawShapeId = false;
        return _nodes.ReadMembers(key, TokenKind.RightParen, open);
    }

    private bool ReadApply()
    {
        _lexer.Next();
        if (!ReadSpace() || !_nodes.ReadShapeId(out var target))
            return false;
        if (!_lexer.SkipWhitespace())
            return Fail("a space after the shape's name");
        if (_lexer.Kind == TokenKind.At)
        {
            if (ReadTrait() is not { } trait)
                return false;
            _model.Applies.Add(new ApplyDeclaration(target, [trait]));
            return ReadLineEnd();
        }

        if (_lexer.Kind != TokenKind.LeftBrace)
            return Fail("a trait such as '@sensitive', or traits in braces");
        _lexer.Next();
        _lexer.SkipWhitespace();
        _lexer.ClearDocs();
        if (ReadTraits() is not { } traits)
            return false;
        if (_lexer.Kind != TokenKind.RightBrace)
            return Fail("'}' after the traits");
        _lexer.Next();
        _model.Applies.Add(new ApplyDeclaration(target, traits));
        return ReadLineEnd();
    }
}
