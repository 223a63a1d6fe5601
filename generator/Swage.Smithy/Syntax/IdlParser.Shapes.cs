namespace Swage.Smithy.Syntax;

internal sealed partial class IdlParser
{
    private bool ReadShapeOrApply()
    {
        if (_lexer.Kind is not (TokenKind.At or TokenKind.Identifier))
            return Fail("a shape, a trait or an apply statement");
        // Documentation before apply is only a comment, so whether it counts is decided by what follows.
        var documented = _lexer.Kind == TokenKind.Identifier && IsKeyword("apply");
        if (documented)
            _lexer.ClearDocs();
        var traits = ReadTraits();
        if (traits is null)
            return false;
        if (_lexer.Kind != TokenKind.Identifier)
            return Fail("a type of shape, such as 'structure'");
        var keyword = _lexer.Span.ToString();
        if (keyword == "apply")
        {
            if (traits.Count > 0)
                _errors.Report(_lexer.Start, 5, "An apply statement takes no traits before it: put them after the shape's name.");
            return ReadApply();
        }

        if (!ShapeTypes.TryParse(keyword, out var type))
            return ReportUnknownStatement(keyword);
        var typeStart = _lexer.Start;
        _lexer.Next();
        if (!ReadSpace())
            return false;
        if (_lexer.Kind != TokenKind.Identifier)
            return Fail("the shape's name");
        var id = new ShapeId(_model.Namespace!, _strings.Get(_lexer.Span));
        var location = _model.At(_lexer.Start, _lexer.End);
        if (_model.Uses.TryGetValue(id.Name, out var imported) && imported != id)
            _errors.Report(
                _lexer.Start, _lexer.End - _lexer.Start,
                $"'{id.Name}' is imported as '{imported}': rename the shape, or drop the import and write the other shape with its namespace.", id);
        if (VersionRules.Refuses(type, _model, out var refusal))
            _errors.Report(typeStart, keyword.Length, refusal, id);
        _lexer.Next();
        return ReadShape(type, id, location, traits);
    }

    private bool ReportUnknownStatement(string keyword)
    {
        var message = keyword switch
        {
            "namespace" => "A file has one namespace statement: put shapes of other namespaces into other files.",
            "use" => "Use statements stand after the namespace and before the first shape: move it up.",
            "metadata" => "Metadata stands before the namespace statement: move it up.",
            _ => $"'{keyword}' is no type of shape.{Nearest.Hint(keyword, ShapeTypes.Names)}",
        };
        _errors.Report(_lexer.Start, _lexer.End - _lexer.Start, message);
        return false;
    }

    private bool ReadShape(ShapeType type, ShapeId id, SourceLocation location, List<TraitDeclaration> traits)
    {
        if (!ReadForResource(type, out var resource) || !ReadMixins(out var mixins))
            return false;
        switch (type)
        {
            case ShapeType.Operation:
                _lexer.SkipWhitespace();
                var operation = new OperationDeclaration(_model, id, location) { Traits = traits, Mixins = mixins };
                _model.Shapes.Add(operation);
                return ReadOperationBody(operation) && ReadLineEnd();
            case ShapeType.Service or ShapeType.Resource:
                _lexer.SkipWhitespace();
                if (_lexer.Kind != TokenKind.LeftBrace)
                    return Fail("'{'");
                if (_nodes.ReadValue() is not ObjectNode body)
                    return false;
                if (type == ShapeType.Service)
                {
                    var service = new ServiceDeclaration(_model, id, location) { Traits = traits, Mixins = mixins };
                    _entities.Fill(service, body);
                    _model.Shapes.Add(service);
                }
                else
                {
                    var entity = new ResourceDeclaration(_model, id, location) { Traits = traits, Mixins = mixins };
                    _entities.Fill(entity, body);
                    _model.Shapes.Add(entity);
                }

                return ReadLineEnd();
            default:
                var shape = new ShapeDeclaration(_model, id, type, location) { Traits = traits, Mixins = mixins, ForResource = resource };
                _model.Shapes.Add(shape);
                if (ShapeTypes.IsSimple(type))
                    return ReadLineEnd();
                _lexer.SkipWhitespace();
                return ReadMembers(shape) && ReadLineEnd();
        }
    }

    /// <summary>Reads <c>for Resource</c>, if it is there.</summary>
    private bool ReadForResource(ShapeType type, out NameReference? resource)
    {
        resource = null;
        _lexer.SkipSpaces();
        if (type is not (ShapeType.Structure or ShapeType.Union or ShapeType.List or ShapeType.Set or ShapeType.Map) || !IsKeyword("for"))
            return true;
        if (VersionRules.RefusesForResource(_model, out var refusal))
            _errors.Report(_lexer.Start, 3, refusal);
        _lexer.Next();
        if (!ReadSpace() || !_nodes.ReadShapeId(out var name))
            return false;
        resource = name;
        return true;
    }

    /// <summary>Reads <c>with [Mixins]</c>, if it is there.</summary>
    private bool ReadMixins(out IReadOnlyList<NameReference> mixins)
    {
        mixins = [];
        _lexer.SkipSpaces();
        if (!IsKeyword("with"))
            return true;
        if (VersionRules.RefusesMixins(_model, out var refusal))
            _errors.Report(_lexer.Start, 4, refusal);
        _lexer.Next();
        _lexer.SkipWhitespace();
        if (_lexer.Kind != TokenKind.LeftBracket)
            return Fail("'[' and the mixins");
        _lexer.Next();
        _lexer.SkipWhitespace();
        var names = new List<NameReference>();
        do
        {
            if (!_nodes.ReadShapeId(out var name))
                return false;
            names.Add(name);
            _lexer.SkipWhitespace();
        }
        while (_lexer.Kind != TokenKind.RightBracket);
        _lexer.Next();
        mixins = names;
        return true;
    }

    private bool ReadMembers(ShapeDeclaration shape)
    {
        shape.IsIncomplete = true;
        if (_lexer.Kind != TokenKind.LeftBrace)
            return Fail("'{'");
        _lexer.Next();
        _lexer.ClearDocs();
        _lexer.SkipWhitespace(keepDocs: true);
        var members = new List<MemberDeclaration>();
        shape.Members = members;
        HashSet<string>? names = null;
        var complete = true;
        while (_lexer.Kind != TokenKind.RightBrace)
        {
            if (_lexer.Kind == TokenKind.EndOfFile)
                return Fail("'}'");
            var start = _lexer.Start;
            if (ReadMember(shape) is not { } member)
            {
                complete = false;
                if (_nodes.TooDeep || !RecoverMember(start))
                    return false;
                continue;
            }

            names ??= new HashSet<string>(StringComparer.Ordinal);
            if (names.Add(member.Name))
                members.Add(member);
            else
                _errors.Report(
                    member.Location.Start, member.Location.Length,
                    $"'{shape.Id.Name}' has a member '{member.Name}' already: rename or remove one of them.", shape.Id);
        }

        _lexer.Next();
        shape.IsIncomplete = !complete;
        return true;
    }

    private MemberDeclaration? ReadMember(ShapeDeclaration shape)
    {
        var isEnum = shape.Type is ShapeType.Enum or ShapeType.IntEnum;
        var traits = ReadTraits();
        if (traits is null)
            return null;
        var start = _lexer.Start;
        NameReference? target = null;
        var elided = !isEnum && _lexer.Kind == TokenKind.Dollar;
        if (elided)
        {
            if (VersionRules.RefusesElision(_model, out var refusal))
                _errors.Report(start, 1, refusal, shape.Id);
            _lexer.Next();
        }

        if (_lexer.Kind != TokenKind.Identifier)
        {
            _errors.Unexpected(traits.Count > 0 ? "a member after its traits" : "a member or '}'");
            return null;
        }

        var name = _strings.Get(_lexer.Span);
        var location = _model.At(start, _lexer.End);
        _lexer.Next();
        if (isEnum)
        {
            target = new NameReference("smithy.api#Unit", location);
        }
        else if (!elided)
        {
            _lexer.SkipSpaces();
            if (_lexer.Kind != TokenKind.Colon)
            {
                _errors.Unexpected("':' and the member's target");
                return null;
            }

            _lexer.Next();
            _lexer.SkipSpaces();
            if (!_nodes.ReadShapeId(out var read))
                return null;
            target = read;
        }

        _lexer.ClearDocs();
        if (_lexer.Kind == TokenKind.Space)
            _lexer.SkipSpaces();
        if (_lexer.Kind != TokenKind.Equal)
            _lexer.SkipWhitespace(keepDocs: true);
        else if (!ReadAssignment(isEnum, traits))
            return null;
        return new MemberDeclaration(name, target, traits, location);
    }

    /// <summary>Reads <c>= value</c>: a default, or an enum member's value.</summary>
    private bool ReadAssignment(bool isEnum, List<TraitDeclaration> traits)
    {
        if (!isEnum && VersionRules.RefusesDefaults(_model, out var refusal))
            _errors.Report(_lexer.Start, 1, refusal);
        _lexer.Next();
        _lexer.SkipSpaces();
        _nodes.SawShapeId = false;
        var value = _nodes.ReadValue();
        if (value is null)
            return false;
        // In 1.0 the error above is enough.
        if (!isEnum && _model.Version == 1)
            return ReadLineEnd("a line break after the value");
        var trait = isEnum ? TraitNames.EnumValueText : TraitNames.DefaultText;
        traits.Add(new TraitDeclaration(new NameReference(trait, value.Location), value, value.Location) { HasShapeIds = _nodes.SawShapeId });
        if (ReadLineEnd("a line break after the value"))
            return true;
        // The value is good, and what follows looks like more of the shape: the line break alone is missing.
        return _lexer.Kind is TokenKind.RightBrace or TokenKind.Identifier or TokenKind.At;
    }

    /// <summary>Skips the rest of a wrong member: to its line's end outside brackets, or to the brace that closes the shape.</summary>
    /// <param name="failed">Where the member starts.</param>
    /// <returns>False where the shape itself seems to end unclosed.</returns>
    private bool RecoverMember(int failed)
    {
        _lexer.ClearDocs();
        BackToStatement(failed);
        var depth = 0;
        while (true)
        {
            if (_lexer.Kind == TokenKind.EndOfFile || _lexer.IsAtLineStart && _lexer.Kind == TokenKind.Identifier && LooksLikeStatement())
                return false;
            switch (_lexer.Kind)
            {
                case TokenKind.RightBrace when depth == 0:
                    return true;
                case TokenKind.NewLine when depth == 0:
                    _lexer.SkipWhitespace(keepDocs: true);
                    return _lexer.Kind != TokenKind.EndOfFile;
                case TokenKind.LeftBrace or TokenKind.LeftBracket or TokenKind.LeftParen:
                    depth++;
                    break;
                case TokenKind.RightBrace or TokenKind.RightBracket or TokenKind.RightParen:
                    depth = Math.Max(0, depth - 1);
                    break;
            }

            _lexer.Next();
        }
    }
}
