namespace Swage.Smithy;

/// <summary>A shape of an assembled model: mixins are applied, names are absolute, members are in the order the specification gives them.</summary>
/// <remarks>Immutable once the model is assembled, and safe to share between threads.</remarks>
public class Shape
{
    /// <summary>Makes a simple or aggregate shape.</summary>
    public Shape(ShapeId id, ShapeType type, TraitBag traits, SourceLocation location, IReadOnlyList<MemberShape>? members = null, IReadOnlyList<ShapeId>? mixins = null)
    {
        Id = id;
        Type = type;
        Traits = traits;
        Location = location;
        Members = members ?? [];
        Mixins = mixins ?? [];
    }

    /// <summary>The absolute ID.</summary>
    public ShapeId Id { get; }

    /// <summary>The kind of shape.</summary>
    public ShapeType Type { get; }

    /// <summary>The traits, those inherited from mixins among them.</summary>
    public TraitBag Traits { get; }

    /// <summary>Where the shape's name was written.</summary>
    public SourceLocation Location { get; }

    /// <summary>The members: of a list <c>member</c>, of a map <c>key</c> and <c>value</c>; those of mixins come first.</summary>
    public IReadOnlyList<MemberShape> Members { get; }

    /// <summary>The mixins the shape names, in order; their members and traits are already in it.</summary>
    public IReadOnlyList<ShapeId> Mixins { get; }

    /// <summary>A member by name, or null.</summary>
    public MemberShape? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Id}";
}

/// <summary>A member: a named reference to another shape with traits of its own.</summary>
public sealed class MemberShape(ShapeId id, ShapeId target, TraitBag traits, SourceLocation location) : Shape(id, ShapeType.Member, traits, location)
{
    /// <summary>The member's name.</summary>
    public string Name => Id.Member!;

    /// <summary>The shape it targets.</summary>
    public ShapeId Target { get; } = target;
}

/// <summary>An operation. Input and output target <c>smithy.api#Unit</c> where none is given.</summary>
public sealed class OperationShape(ShapeId id, TraitBag traits, SourceLocation location, ShapeId input, ShapeId output, IReadOnlyList<ShapeId> errors, IReadOnlyList<ShapeId>? mixins = null)
    : Shape(id, ShapeType.Operation, traits, location, null, mixins)
{
    /// <summary>The input structure, or <c>smithy.api#Unit</c>.</summary>
    public ShapeId Input { get; } = input;

    /// <summary>The output structure, or <c>smithy.api#Unit</c>.</summary>
    public ShapeId Output { get; } = output;

    /// <summary>The operation's own errors; the service's come on top.</summary>
    public IReadOnlyList<ShapeId> Errors { get; } = errors;
}

/// <summary>A service.</summary>
public sealed class ServiceShape(
    ShapeId id, TraitBag traits, SourceLocation location, string version, IReadOnlyList<ShapeId> operations, IReadOnlyList<ShapeId> resources,
    IReadOnlyList<ShapeId> errors, IReadOnlyDictionary<ShapeId, string> rename, IReadOnlyList<ShapeId>? mixins = null)
    : Shape(id, ShapeType.Service, traits, location, null, mixins)
{
    /// <summary>The version, empty where none is given.</summary>
    public string Version { get; } = version;

    /// <summary>The operations bound to the service itself.</summary>
    public IReadOnlyList<ShapeId> Operations { get; } = operations;

    /// <summary>The resources bound to the service itself.</summary>
    public IReadOnlyList<ShapeId> Resources { get; } = resources;

    /// <summary>Errors every operation may return.</summary>
    public IReadOnlyList<ShapeId> Errors { get; } = errors;

    /// <summary>Names given to shapes within this service's closure.</summary>
    public IReadOnlyDictionary<ShapeId, string> Rename { get; } = rename;
}

/// <summary>A resource with its identifiers, properties, lifecycle and other operations.</summary>
public sealed class ResourceShape(
    ShapeId id, TraitBag traits, SourceLocation location, IReadOnlyDictionary<string, ShapeId> identifiers, IReadOnlyDictionary<string, ShapeId> properties,
    IReadOnlyDictionary<string, ShapeId> lifecycle, IReadOnlyList<ShapeId> operations, IReadOnlyList<ShapeId> collectionOperations, IReadOnlyList<ShapeId> resources,
    IReadOnlyList<ShapeId>? mixins = null)
    : Shape(id, ShapeType.Resource, traits, location, null, mixins)
{
    /// <summary>Identifier names and the shapes they target.</summary>
    public IReadOnlyDictionary<string, ShapeId> Identifiers { get; } = identifiers;

    /// <summary>Property names and the shapes they target.</summary>
    public IReadOnlyDictionary<string, ShapeId> Properties { get; } = properties;

    /// <summary>Lifecycle operations by their key: <c>create</c>, <c>put</c>, <c>read</c>, <c>update</c>, <c>delete</c>, <c>list</c>.</summary>
    public IReadOnlyDictionary<string, ShapeId> Lifecycle { get; } = lifecycle;

    /// <summary>Instance operations outside the lifecycle.</summary>
    public IReadOnlyList<ShapeId> Operations { get; } = operations;

    /// <summary>Collection operations outside the lifecycle.</summary>
    public IReadOnlyList<ShapeId> CollectionOperations { get; } = collectionOperations;

    /// <summary>Child resources.</summary>
    public IReadOnlyList<ShapeId> Resources { get; } = resources;
}
