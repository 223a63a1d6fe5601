namespace Swage.Smithy.Syntax;

internal sealed partial class IdlParser
{
    private static readonly string[] s_operationKeys = ["input", "output", "errors"];

    private bool ReadOperationBody(OperationDeclaration operation)
    {
        if (_lexer.Kind != TokenKind.LeftBrace)
            return Fail("'{'");
        _lexer.Next();
        _lexer.SkipWhitespace();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_lexer.Kind != TokenKind.RightBrace)
        {
            if (_lexer.Kind != TokenKind.Identifier)
                return Fail("'input', 'output', 'errors' or '}'");
            var key = _strings.Get(_lexer.Span);
            if (!seen.Add(key))
                _errors.Report(_lexer.Start, _lexer.End - _lexer.Start, $"'{key}' is given twice: keep one of them.", operation.Id);
            if (!ReadOperationProperty(operation, key))
                return false;
            // Properties must not run into each other.
            if (!_lexer.SkipWhitespace() && _lexer.Kind != TokenKind.RightBrace)
                return Fail("a line break or a space");
        }

        _lexer.Next();
        return true;
    }

    private bool ReadOperationProperty(OperationDeclaration operation, string key)
    {
        var known = Array.IndexOf(s_operationKeys, key) >= 0;
        if (!known)
            _errors.Report(
                _lexer.Start, _lexer.End - _lexer.Start,
                $"'{key}' is no property of an operation.{Nearest.Hint(key, s_operationKeys)}", operation.Id);
        _lexer.Next();
        _lexer.SkipWhitespace();
        if (key is "input" or "output" && _lexer.Kind == TokenKind.Walrus)
            return ReadInlineShape(operation, key);
        if (_lexer.Kind != TokenKind.Colon)
            return Fail(key is "input" or "output" ? "':' and a structure's name, or ':=' and its members" : "':'");
        _lexer.Next();
        _lexer.SkipWhitespace();
        if (!known)
            return _nodes.ReadValue() is not null;
        if (key == "errors")
            return ReadErrors(operation);
        if (!_nodes.ReadShapeId(out var name))
            return false;
        if (key == "input")
            operation.Input = name;
        else
            operation.Output = name;
        return true;
    }

    private bool ReadErrors(OperationDeclaration operation)
    {
        if (_lexer.Kind != TokenKind.LeftBracket)
            return Fail("'[' and the errors");
        _lexer.Next();
        _lexer.SkipWhitespace();
        var errors = new List<NameReference>();
        while (_lexer.Kind != TokenKind.RightBracket)
        {
            if (!_nodes.ReadShapeId(out var name))
                return false;
            errors.Add(name);
            _lexer.SkipWhitespace();
        }

        _lexer.Next();
        operation.Errors = errors;
        return true;
    }

    /// <summary>Reads a structure defined in place; it is named after the operation and marked as its input or output.</summary>
    private bool ReadInlineShape(OperationDeclaration operation, string key)
    {
        if (VersionRules.RefusesInlineShapes(_model, out var refusal))
            _errors.Report(_lexer.Start, 2, refusal, operation.Id);
        var location = _model.At(_lexer.Start, _lexer.End);
        _lexer.Next();
        _lexer.ClearDocs();
        _lexer.SkipWhitespace(keepDocs: true);
        if (ReadTraits() is not { } traits || !ReadForResource(ShapeType.Structure, out var resource) || !ReadMixins(out var mixins))
            return false;
        _lexer.SkipWhitespace();
        var isInput = key == "input";
        var name = _strings.Get((operation.Id.Name + (isInput ? _inputSuffix : _outputSuffix)).AsSpan());
        traits.Add(new TraitDeclaration(new NameReference(isInput ? TraitNames.InputText : TraitNames.OutputText, location), null, location));
        var shape = new ShapeDeclaration(_model, operation.Id with { Name = name }, ShapeType.Structure, location)
        {
            Traits = traits,
            Mixins = mixins,
            ForResource = resource,
        };
        _model.Shapes.Add(shape);
        var reference = new NameReference(name, location);
        // Absolute, so that an import of the same name cannot catch it.
        reference = reference with { Text = _strings.Get((_model.Namespace + "#" + name).AsSpan()) };
        if (isInput)
            operation.Input = reference;
        else
            operation.Output = reference;
        return ReadMembers(shape);
    }
}
