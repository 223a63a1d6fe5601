using System.Collections.Concurrent;

namespace Swage.Smithy;

/// <summary>A way from one shape to another.</summary>
/// <param name="Name">The relationship's name in selectors; empty from a member to its target.</param>
/// <param name="Shape">The shape at the other end.</param>
public sealed record Relationship(string Name, Shape Shape);

/// <summary>The shapes of a model, members among them, as a graph (Smithy spec, "Relationships"). Make one for a model and keep it.</summary>
/// <remarks>Safe to share between threads; relationships are found when first asked for. Targets that the model lacks are left out.</remarks>
public sealed class ShapeGraph
{
    private static readonly ShapeId s_unit = new("smithy.api", "Unit");

    private readonly ConcurrentDictionary<Shape, IReadOnlyList<Relationship>> _forward = new();
    private readonly Lazy<IReadOnlyList<Shape>> _shapes;
    private readonly Lazy<Dictionary<ShapeId, List<Relationship>>> _reverse;
    private readonly Lazy<Dictionary<ShapeId, List<Shape>>> _traitUses;

    /// <summary>Lists the shapes of a model.</summary>
    public ShapeGraph(SemanticModel model)
    {
        Model = model;
        _shapes = new(FindShapes);
        _reverse = new(FindReverse);
        _traitUses = new(FindTraitUses);
    }

    /// <summary>The model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Every shape, each followed by its members.</summary>
    public IReadOnlyList<Shape> Shapes => _shapes.Value;

    /// <summary>The shapes that a shape refers to, but for its traits.</summary>
    public IReadOnlyList<Relationship> Forward(Shape shape)
    {
        if (!_forward.TryGetValue(shape, out var found))
            _forward[shape] = found = FindForward(shape);
        return found;
    }

    /// <summary>The shapes that refer to a shape, but not as a trait.</summary>
    public IReadOnlyList<Relationship> Reverse(Shape shape) => _reverse.Value.TryGetValue(shape.Id, out var found) ? found : [];

    /// <summary>The shapes that define a shape's traits.</summary>
    public IEnumerable<Shape> TraitsOf(Shape shape) => shape.Traits.Select(trait => Model.Find(trait.Id)).OfType<Shape>();

    /// <summary>The shapes that have a shape as a trait.</summary>
    public IReadOnlyList<Shape> UsesOf(Shape trait) => _traitUses.Value.TryGetValue(trait.Id, out var found) ? found : [];

    private IReadOnlyList<Shape> FindShapes()
    {
        var shapes = new List<Shape>(Model.Shapes.Count * 4);
        foreach (var shape in Model.Shapes.Values)
        {
            shapes.Add(shape);
            shapes.AddRange(shape.Members);
        }

        return shapes;
    }

    private List<Relationship> FindForward(Shape shape)
    {
        var found = new List<Relationship>();
        switch (shape)
        {
            case MemberShape member:
                // The constants of an enum target the unit type for want of anything else; that is no relationship.
                if (Model.Find(member.Id.Container)?.Type is not (ShapeType.Enum or ShapeType.IntEnum))
                    Add(found, "", member.Target);
                break;
            case OperationShape operation:
                // The unit type counts as no input and no output here.
                if (operation.Input != s_unit)
                    Add(found, "input", operation.Input);
                if (operation.Output != s_unit)
                    Add(found, "output", operation.Output);
                Add(found, "error", operation.Errors);
                break;
            case ServiceShape service:
                Add(found, "operation", service.Operations);
                Add(found, "resource", service.Resources);
                Add(found, "error", service.Errors);
                break;
            case ResourceShape resource:
                Add(found, "identifier", resource.Identifiers.Values);
                Add(found, "property", resource.Properties.Values);
                foreach (var entry in resource.Lifecycle)
                    Add(found, entry.Key, entry.Value);
                Add(found, "operation", resource.Operations);
                Add(found, "collectionOperation", resource.CollectionOperations);
                Add(found, "resource", resource.Resources);
                break;
        }

        Add(found, "mixin", shape.Mixins);
        foreach (var member in shape.Members)
            found.Add(new("member", member));
        return found;
    }

    private void Add(List<Relationship> found, string name, IEnumerable<ShapeId> ids)
    {
        foreach (var id in ids)
            Add(found, name, id);
    }

    private void Add(List<Relationship> found, string name, ShapeId id)
    {
        if (Model.Find(id) is { } target)
            found.Add(new(name, target));
    }

    private Dictionary<ShapeId, List<Relationship>> FindReverse()
    {
        var reverse = new Dictionary<ShapeId, List<Relationship>>();
        foreach (var shape in Shapes)
        {
            foreach (var (name, target) in Forward(shape))
                Add(reverse, target.Id, new Relationship(name, shape));
        }

        return reverse;
    }

    private Dictionary<ShapeId, List<Shape>> FindTraitUses()
    {
        var uses = new Dictionary<ShapeId, List<Shape>>();
        foreach (var shape in Shapes)
        {
            foreach (var trait in shape.Traits)
                Add(uses, trait.Id, shape);
        }

        return uses;
    }

    private static void Add<T>(Dictionary<ShapeId, List<T>> index, ShapeId key, T value)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(value);
    }
}
