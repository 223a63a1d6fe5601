namespace Swage.Smithy.Syntax;

/// <summary>
/// Reads the Smithy IDL into declarations (Smithy spec, "Smithy IDL"). A statement or member that is wrong is reported and left out; reading goes on after it.
/// </summary>
internal sealed partial class IdlParser
{
    private readonly ModelFile _model;
    private readonly Lexer _lexer;
    private readonly StringTable _strings;
    private readonly SyntaxErrors _errors;
    private readonly NodeReader _nodes;
    private readonly EntityReader _entities;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _controls = new(StringComparer.Ordinal);
    private string _inputSuffix = "Input";
    private string _outputSuffix = "Output";
    private Section _section;
    private bool _lacksNamespace;

    private IdlParser(ModelFile model, string text, StringTable strings, CancellationToken cancellationToken)
    {
        _model = model;
        _strings = strings;
        _lexer = new Lexer(text);
        _errors = new SyntaxErrors(model.Source, _lexer, model.Events);
        _nodes = new NodeReader(_lexer, model.Source, strings, _errors, strict: false);
        _entities = new EntityReader(strings, _errors, model);
        _cancellationToken = cancellationToken;
    }

    private enum Section
    {
        Control,
        Metadata,
        Use,
        Shapes,
    }

    /// <summary>Reads a file.</summary>
    public static ModelFile Read(SourceFile source, string text, StringTable strings, bool isBuiltIn, CancellationToken cancellationToken)
    {
        var model = new ModelFile(source) { IsBuiltIn = isBuiltIn };
        new IdlParser(model, text, strings, cancellationToken).ReadFile();
        return model;
    }

    private void ReadFile()
    {
        _lexer.SkipWhitespace(keepDocs: true);
        while (_lexer.Kind != TokenKind.EndOfFile)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var start = _lexer.Start;
            if (ReadStatement())
                continue;
            _model.LostStatements = true;
            if (_nodes.TooDeep || !Recover(start))
                return;
        }
    }

    private bool ReadStatement()
    {
        if (_section == Section.Control && _lexer.Kind == TokenKind.Dollar)
            return ReadControl();
        if (_section <= Section.Metadata && IsKeyword("metadata"))
            return ReadMetadata();
        if (_model.Namespace is null)
            return IsKeyword("namespace") ? ReadNamespace() : MissNamespace();
        if (_section == Section.Use && IsKeyword("use"))
            return ReadUse();
        _section = Section.Shapes;
        return ReadShapeOrApply();
    }

    private bool IsKeyword(string word) => _lexer.IsIdentifier(word);

    private bool MissNamespace()
    {
        // Once is enough: all that follows lacks it just the same.
        if (!_lacksNamespace)
            _errors.Unexpected("a namespace statement, such as 'namespace com.example', before shapes and imports");
        _lacksNamespace = true;
        return false;
    }

    private bool ReadControl()
    {
        _lexer.Next();
        if (_lexer.Kind is not (TokenKind.Identifier or TokenKind.String))
            return Fail("the name of a control statement, such as 'version'");
        var key = _nodes.ReadKey();
        _lexer.SkipSpaces();
        if (_lexer.Kind != TokenKind.Colon)
            return Fail("':' after the name of the control statement");
        _lexer.Next();
        _lexer.SkipSpaces();
        var value = _nodes.ReadValue();
        if (value is null)
            return false;
        ApplyControl(key, value);
        return ReadLineEnd();
    }

    private void ApplyControl(StringNode key, Node value)
    {
        if (!_controls.Add(key.Value))
        {
            Report(value, $"${key.Value} is set twice: keep one of them.");
            return;
        }

        switch (key.Value)
        {
            case "version":
                if (value is not StringNode version)
                {
                    Report(value, "$version is a string, such as $version: \"2.0\".");
                }
                else if (SmithyVersion.TryParse(version.Value, out var major))
                {
                    _model.Version = major;
                    _model.VersionText = version.Value;
                }
                else
                {
                    _errors.Report(_lexer.Start, 0, $"Smithy version '{version.Value}' is not supported: use \"2.0\", or \"1.0\" for older models.");
                }

                break;
            case "operationInputSuffix":
                _inputSuffix = Suffix(key, value) ?? _inputSuffix;
                break;
            case "operationOutputSuffix":
                _outputSuffix = Suffix(key, value) ?? _outputSuffix;
                break;
        }
    }

    private string? Suffix(StringNode key, Node value)
    {
        if (value is StringNode { Value: var suffix } && ShapeId.IsIdentifier(("x" + suffix).AsSpan()))
            return suffix;
        Report(value, $"${key.Value} is a string of letters, digits and underscores that ends the names of inline shapes.");
        return null;
    }

    private bool ReadMetadata()
    {
        _section = Section.Metadata;
        var start = _lexer.Start;
        _lexer.Next();
        if (!ReadSpace())
            return false;
        if (_lexer.Kind is not (TokenKind.Identifier or TokenKind.String))
            return Fail("a metadata key");
        var key = _nodes.ReadKey();
        _lexer.SkipSpaces();
        if (_lexer.Kind != TokenKind.Equal)
            return Fail("'=' after the metadata key");
        _lexer.Next();
        _lexer.SkipSpaces();
        _nodes.SawShapeId = false;
        var value = _nodes.ReadValue();
        if (value is null)
            return false;
        _model.Metadata.Add(new MetadataDeclaration(key.Value, value, _model.At(start, _lexer.Start), _nodes.SawShapeId));
        return ReadLineEnd();
    }

    private bool ReadNamespace()
    {
        _section = Section.Use;
        _lexer.Next();
        if (!ReadSpace())
            return false;
        var start = _lexer.Start;
        while (true)
        {
            if (_lexer.Kind != TokenKind.Identifier)
                return Fail("a name in the namespace");
            _lexer.Next();
            if (_lexer.Kind != TokenKind.Dot)
                break;
            _lexer.Next();
        }

        _model.Namespace = _strings.Get(_lexer.Text.AsSpan(start, _lexer.Start - start));
        _strings.Namespaces.Add(_model.Namespace);
        return ReadLineEnd();
    }

    private bool ReadUse()
    {
        _lexer.Next();
        if (!ReadSpace())
            return false;
        var start = _lexer.Start;
        if (!_nodes.ReadShapeId(out var name, mustBeAbsolute: true) || !_strings.TryGetShapeId(name.Text, out var id))
            return false;
        if (id.Member is not null)
            _errors.Report(start, _lexer.Start - start, $"A use statement imports shapes, not members: write 'use {id.Container}'.");
        else if (_model.Uses.TryGetValue(id.Name, out var other) && other != id)
            _errors.Report(
                start, _lexer.Start - start,
                $"'{id}' cannot be imported, since '{id.Name}' already stands for '{other}': write one of them with its namespace where it is used.");
        else
            _model.Uses[id.Name] = id;
        _model.UseStatements.Add(name);
        return ReadLineEnd();
    }

    /// <summary>Reads the space a keyword must be followed by, on the same line.</summary>
    private bool ReadSpace()
    {
        if (_lexer.Kind != TokenKind.Space)
            return Fail("a space");
        _lexer.SkipSpaces();
        return true;
    }

    /// <summary>
    /// Reads the end of a statement: a line break, perhaps after a comment, and all white space after it. Comments on the line document nothing.
    /// </summary>
    private bool ReadLineEnd(string wanted = "a line break")
    {
        while (_lexer.Kind is TokenKind.Space or TokenKind.Comma)
            _lexer.Next();
        switch (_lexer.Kind)
        {
            case TokenKind.EndOfFile:
                break;
            case TokenKind.NewLine or TokenKind.Comment or TokenKind.DocComment:
                _lexer.Next();
                break;
            default:
                return Fail(wanted);
        }

        _lexer.ClearDocs();
        _lexer.SkipWhitespace(keepDocs: true);
        return true;
    }

    private bool Fail(string wanted)
    {
        _errors.Unexpected(wanted);
        return false;
    }

    private void Report(Node at, string message, ShapeId? id = null) => _errors.Report(at.Location.Start, at.Location.Length, message, id);

    /// <summary>Skips to the next line that starts, unindented, like a statement.</summary>
    /// <param name="failed">Where the statement that failed starts.</param>
    /// <returns>False at the end of the file.</returns>
    private bool Recover(int failed)
    {
        _lexer.ClearDocs();
        if (_lexer.Start == failed)
            _lexer.Next();
        else
            BackToStatement(failed);
        while (_lexer.Kind != TokenKind.EndOfFile)
        {
            if (_lexer.IsAtLineStart)
            {
                if (_lexer.Kind == TokenKind.DocComment)
                {
                    _lexer.SkipWhitespace(keepDocs: true);
                    continue;
                }

                if (_lexer.Kind == TokenKind.At ? _model.Namespace is not null : _lexer.Kind == TokenKind.Identifier && LooksLikeStatement())
                    return true;
            }

            if (_lexer.Kind is not (TokenKind.NewLine or TokenKind.Space))
                _lexer.ClearDocs();
            _lexer.Next();
        }

        return false;
    }

    /// <summary>An unclosed bracket may have swallowed the start of the next statement: goes back to it if the current line starts with one.</summary>
    private void BackToStatement(int past)
    {
        var end = _lexer.Start;
        if (_lexer.BackToLineStart(past) && !(_lexer.Kind == TokenKind.Identifier && LooksLikeStatement()))
        {
            while (_lexer.Start < end && _lexer.Kind != TokenKind.EndOfFile)
                _lexer.Next();
        }
    }

    /// <summary>Whether the name at the current token is a keyword with a name after it.</summary>
    private bool LooksLikeStatement()
    {
        var word = _lexer.Span.ToString();
        var known = word is "apply" or "namespace" or "use" or "metadata" || ShapeTypes.TryParse(word, out _);
        var at = _lexer.End;
        var text = _lexer.Text;
        if (!known || at >= text.Length || text[at] is not (' ' or '\t'))
            return false;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && (Lexer.IsLetter(text[at]) || text[at] is '_' or '"');
    }
}
