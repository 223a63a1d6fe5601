namespace Swage.Smithy.Syntax;

/// <summary>A shape named in a file: the name as written, relative or absolute.</summary>
internal sealed record NameReference(string Text, SourceLocation Location);

/// <summary>A trait as written. Without a value it takes the empty value of its type once that is known.</summary>
internal sealed record TraitDeclaration(NameReference Name, Node? Value, SourceLocation Location)
{
    /// <summary>Whether the value holds shape IDs still to be resolved.</summary>
    public bool HasShapeIds { get; init; }
}

/// <summary>Traits applied from outside a shape's definition.</summary>
internal sealed record ApplyDeclaration(NameReference Target, IReadOnlyList<TraitDeclaration> Traits);

/// <summary>A metadata entry.</summary>
internal sealed record MetadataDeclaration(string Key, Node Value, SourceLocation Location, bool HasShapeIds);

/// <summary>A member as written; without a target where that is elided (<c>$name</c>).</summary>
internal sealed record MemberDeclaration(string Name, NameReference? Target, IReadOnlyList<TraitDeclaration> Traits, SourceLocation Location);

/// <summary>A shape as one file defines it.</summary>
internal class ShapeDeclaration(ModelFile file, ShapeId id, ShapeType type, SourceLocation location)
{
    public ModelFile File { get; } = file;

    public ShapeId Id { get; } = id;

    public ShapeType Type { get; } = type;

    public SourceLocation Location { get; } = location;

    public IReadOnlyList<TraitDeclaration> Traits { get; init; } = [];

    public IReadOnlyList<NameReference> Mixins { get; init; } = [];

    public NameReference? ForResource { get; init; }

    public IReadOnlyList<MemberDeclaration> Members { get; set; } = [];

    /// <summary>Whether some of it could not be read: what it lacks is then nobody's mistake.</summary>
    public bool IsIncomplete { get; set; }
}

internal sealed class OperationDeclaration(ModelFile file, ShapeId id, SourceLocation location) : ShapeDeclaration(file, id, ShapeType.Operation, location)
{
    public NameReference? Input { get; set; }

    public NameReference? Output { get; set; }

    public IReadOnlyList<NameReference> Errors { get; set; } = [];
}

internal sealed class ServiceDeclaration(ModelFile file, ShapeId id, SourceLocation location) : ShapeDeclaration(file, id, ShapeType.Service, location)
{
    public string? Version { get; set; }

    public IReadOnlyList<NameReference> Operations { get; set; } = [];

    public IReadOnlyList<NameReference> Resources { get; set; } = [];

    public IReadOnlyList<NameReference> Errors { get; set; } = [];

    public IReadOnlyList<KeyValuePair<NameReference, string>> Rename { get; set; } = [];
}

internal sealed class ResourceDeclaration(ModelFile file, ShapeId id, SourceLocation location) : ShapeDeclaration(file, id, ShapeType.Resource, location)
{
    public IReadOnlyList<KeyValuePair<string, NameReference>> Identifiers { get; set; } = [];

    public IReadOnlyList<KeyValuePair<string, NameReference>> Properties { get; set; } = [];

    public IReadOnlyList<KeyValuePair<string, NameReference>> Lifecycle { get; set; } = [];

    public IReadOnlyList<NameReference> Operations { get; set; } = [];

    public IReadOnlyList<NameReference> CollectionOperations { get; set; } = [];

    public IReadOnlyList<NameReference> Resources { get; set; } = [];
}

/// <summary>What one file says, names not yet resolved. Not changed once read, so built-in files are shared between loads and threads.</summary>
internal sealed class ModelFile(SourceFile source)
{
    public SourceFile Source { get; } = source;

    /// <summary>1 or 2.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The version as written, for messages.</summary>
    public string VersionText { get; set; } = "1.0";

    /// <summary>Whether it is JSON, where every name is absolute.</summary>
    public bool IsAst { get; init; }

    /// <summary>Whether it is one of the files this assembly carries; a user's own definitions win over it.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The IDL's namespace; null before its statement and in JSON.</summary>
    public string? Namespace { get; set; }

    /// <summary>Imported shapes by their short names.</summary>
    public Dictionary<string, ShapeId> Uses { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each import stands.</summary>
    public List<NameReference> UseStatements { get; } = [];

    public List<MetadataDeclaration> Metadata { get; } = [];

    public List<ShapeDeclaration> Shapes { get; } = [];

    public List<ApplyDeclaration> Applies { get; } = [];

    /// <summary>Whether a whole statement could not be read: shapes that seem missing may be in it.</summary>
    public bool LostStatements { get; set; }

    /// <summary>The namespaces of all absolute shape IDs in the file, and of its own.</summary>
    public HashSet<string> Namespaces { get; set; } = [];

    public List<ModelEvent> Events { get; } = [];

    public SourceLocation At(int start, int end) => new(Source, start, end - start);
}
