namespace Swage.Smithy;

/// <summary>The shapes and metadata of one or more model files, assembled (Smithy spec, "The Smithy model").</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SemanticModel(IReadOnlyDictionary<ShapeId, Shape> shapes, IReadOnlyDictionary<string, Node> metadata)
{
    /// <summary>Every shape but members, the prelude's among them.</summary>
    public IReadOnlyDictionary<ShapeId, Shape> Shapes { get; } = shapes;

    /// <summary>Metadata, merged as the specification has it.</summary>
    public IReadOnlyDictionary<string, Node> Metadata { get; } = metadata;

    /// <summary>A shape, a member among them, or null.</summary>
    public Shape? Find(ShapeId id) =>
        !Shapes.TryGetValue(id.Container, out var shape) ? null : id.Member is { } member ? shape.Member(member) : shape;

    /// <summary>The shape a member targets; a model without errors always has it.</summary>
    /// <exception cref="InvalidOperationException">The model lacks the shape.</exception>
    public Shape Expect(ShapeId id) => Find(id) ?? throw new InvalidOperationException($"The model has no shape '{id}'.");
}
