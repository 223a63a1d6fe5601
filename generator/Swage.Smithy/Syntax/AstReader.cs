namespace Swage.Smithy.Syntax;

/// <summary>Reads the JSON AST (Smithy spec, "JSON AST") into declarations.</summary>
internal sealed partial class AstReader
{
    private static readonly string[] s_topKeys = ["smithy", "metadata", "shapes"];

    private readonly ModelFile _model;
    private readonly StringTable _strings;
    private readonly SyntaxErrors _errors;
    private readonly Lexer _lexer;
    private readonly NodeReader _nodes;
    private readonly CancellationToken _cancellationToken;

    private AstReader(ModelFile model, string text, StringTable strings, CancellationToken cancellationToken)
    {
        _model = model;
        _strings = strings;
        _lexer = new Lexer(text);
        _errors = new SyntaxErrors(model.Source, _lexer, model.Events);
        _nodes = new NodeReader(_lexer, model.Source, strings, _errors, strict: true);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a file.</summary>
    public static ModelFile Read(SourceFile source, string text, StringTable strings, CancellationToken cancellationToken)
    {
        var model = new ModelFile(source) { IsAst = true };
        new AstReader(model, text, strings, cancellationToken).ReadFile();
        return model;
    }

    private void ReadFile()
    {
        _lexer.SkipJsonWhitespace();
        var root = _nodes.ReadValue();
        if (root is null)
            return;
        _lexer.SkipJsonWhitespace();
        if (_lexer.Kind != TokenKind.EndOfFile)
            _errors.Unexpected("nothing after the model");
        if (root is not ObjectNode model)
        {
            Report(root, "A JSON model is an object with the keys 'smithy', 'metadata' and 'shapes'.");
            return;
        }

        ReadVersion(model);
        WarnOfUnknown(model, s_topKeys, null);
        if (model["metadata"] is { } metadata)
            ReadMetadata(metadata);
        if (model["shapes"] is not { } shapes)
            return;
        if (shapes is not ObjectNode definitions)
        {
            Report(shapes, "'shapes' is an object whose keys are shape IDs.");
            return;
        }

        foreach (var definition in definitions.Members)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            ReadDefinition(definition.Key, definition.Value);
        }
    }

    private void ReadVersion(ObjectNode model)
    {
        switch (model["smithy"])
        {
            case StringNode version:
                if (SmithyVersion.TryParse(version.Value, out var major))
                {
                    _model.Version = major;
                    _model.VersionText = version.Value;
                }
                else
                {
                    Report(version, $"Smithy version '{version.Value}' is not supported: use \"2.0\", or \"1.0\" for older models.");
                }

                break;
            case { } other:
                Report(other, "The version is a string, such as \"smithy\": \"2.0\".");
                break;
            default:
                Report(model, "This is no Smithy model: it lacks the key 'smithy' with the version, such as \"2.0\".", length: 1);
                break;
        }
    }

    private void ReadMetadata(Node metadata)
    {
        if (metadata is not ObjectNode entries)
        {
            Report(metadata, "'metadata' is an object.");
            return;
        }

        foreach (var entry in entries.Members)
            _model.Metadata.Add(new MetadataDeclaration(entry.Key.Value, entry.Value, entry.Key.Location, HasShapeIds: false));
    }

    private void ReadDefinition(StringNode key, Node value)
    {
        if (!_strings.TryGetShapeId(key.Value, out var id) || id.Member is not null)
        {
            if (id is null || (value as ObjectNode)?["type"] is not StringNode { Value: "apply" })
            {
                Report(key, $"'{key.Value}' is not the shape ID of a shape, such as 'com.example#Name'.", id);
                return;
            }
        }

        if (value is not ObjectNode shape)
        {
            Report(value, $"The definition of '{id}' is an object with a 'type'.", id);
            return;
        }

        if (shape["type"] is not StringNode type)
        {
            Report(shape["type"] ?? shape, $"'{id}' needs a 'type', such as \"structure\".", id, length: 1);
            return;
        }

        if (type.Value == "apply")
        {
            WarnOfUnknown(shape, s_applyKeys, id);
            _model.Applies.Add(new ApplyDeclaration(new NameReference(key.Value, key.Location), ReadTraits(shape, id)));
        }
        else
        {
            ReadShape(id, key, type, shape);
        }
    }

    private IReadOnlyList<TraitDeclaration> ReadTraits(ObjectNode owner, ShapeId id)
    {
        switch (owner["traits"])
        {
            case null:
                return [];
            case ObjectNode { Members: var members }:
                if (members.Count == 0)
                    return [];
                var traits = new TraitDeclaration[members.Count];
                for (var i = 0; i < traits.Length; i++)
                {
                    var key = members[i].Key;
                    if (!_strings.TryGetShapeId(key.Value, out _))
                        Report(key, $"'{key.Value}' is not the absolute shape ID of a trait, such as 'smithy.api#required'.", id);
                    traits[i] = new TraitDeclaration(new NameReference(key.Value, key.Location), members[i].Value, key.Location);
                }

                return traits;
            case var other:
                Report(other, "'traits' is an object whose keys are the shape IDs of traits.", id);
                return [];
        }
    }

    private void WarnOfUnknown(ObjectNode node, string[] known, ShapeId? id)
    {
        List<string>? unknown = null;
        foreach (var member in node.Members)
        {
            if (Array.IndexOf(known, member.Key.Value) < 0)
                (unknown ??= []).Add(member.Key.Value);
        }

        if (unknown is null)
            return;
        unknown.Sort(StringComparer.Ordinal);
        _errors.Warn(
            node.Location.Start, 1,
            $"Nothing is known of the {(unknown.Count == 1 ? "key" : "keys")} {Quote(unknown)}; what may stand here: {Quote(known)}.", id);
    }

    private static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    private void Report(Node at, string message, ShapeId? id = null, int length = -1) =>
        _errors.Report(at.Location.Start, length < 0 ? at.Location.Length : length, message, id);
}
