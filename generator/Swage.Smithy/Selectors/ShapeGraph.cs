namespace Swage.Smithy;

/// <summary>A way from one shape to another.</summary>
/// <param name="Name">The relationship's name in selectors; empty from a member to its target.</param>
/// <param name="Shape">The shape at the other end.</param>
public readonly record struct Relationship(string Name, Shape Shape);

/// <summary>The shapes of a model, members among them, as a graph (Smithy spec, "Relationships"). Make one for a model and keep it.</summary>
/// <remarks>Safe to share between threads; relationships are found when first asked for. Targets that the model lacks are left out.</remarks>
public sealed class ShapeGraph
{
    private static readonly ShapeId s_unit = new("smithy.api", "Unit");
    private static readonly IReadOnlyList<Relationship> s_none = [];

    private readonly Lazy<Dictionary<Shape, IReadOnlyList<Relationship>>> _forward;
    private readonly Lazy<Dictionary<ShapeId, List<Relationship>>> _reverse;
    private readonly Lazy<Dictionary<ShapeId, List<Shape>>> _traitUses;

    /// <summary>Lists the shapes of a model.</summary>
    public ShapeGraph(SemanticModel model)
    {
        Model = model;
        var shapes = new List<Shape>(model.Shapes.Count * 4);
        foreach (var shape in model.Shapes.Values)
        {
            shapes.Add(shape);
            shapes.AddRange(shape.Members);
        }

        Shapes = shapes;
        _forward = new(() => Shapes.ToDictionary(shape => shape, shape => (IReadOnlyList<Relationship>)[.. FindForward(shape)]));
        _reverse = new(FindReverse);
        _traitUses = new(FindTraitUses);
    }

    /// <summary>The model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Every shape, each followed by its members.</summary>
    public IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The shapes that a shape refers to, but for its traits.</summary>
    public IReadOnlyList<Relationship> Forward(Shape shape) => _forward.Value.TryGetValue(shape, out var found) ? found : s_none;

    /// <summary>The shapes that refer to a shape, but not as a trait.</summary>
    public IReadOnlyList<Relationship> Reverse(Shape shape) => _reverse.Value.TryGetValue(shape.Id, out var found) ? found : s_none;

    /// <summary>The shapes that define a shape's traits.</summary>
    public IEnumerable<Shape> TraitsOf(Shape shape) => shape.Traits.Select(trait => Model.Find(trait.Id)).OfType<Shape>();

    /// <summary>The shapes that have a shape as a trait.</summary>
    public IReadOnlyList<Shape> UsesOf(Shape trait) => _traitUses.Value.TryGetValue(trait.Id, out var found) ? found : [];

    private IEnumerable<Relationship> FindForward(Shape shape)
    {
        foreach (var (name, id) in References(shape))
        {
            if (Model.Find(id) is { } target)
                yield return new(name, target);
        }

        foreach (var member in shape.Members)
            yield return new("member", member);
    }

    private IEnumerable<(string Name, ShapeId Id)> References(Shape shape)
    {
        var own = shape switch
        {
            // The constants of an enum target the unit type for want of anything else; that is no relationship.
            MemberShape constant when Model.Find(constant.Id.Container)?.Type is ShapeType.Enum or ShapeType.IntEnum => [],
            MemberShape member => [("", member.Target)],
            OperationShape operation => OfOperation(operation),
            ServiceShape service => Named("operation", service.Operations).Concat(Named("resource", service.Resources)).Concat(Named("error", service.Errors)),
            ResourceShape resource => Named("identifier", resource.Identifiers.Values)
                .Concat(Named("property", resource.Properties.Values))
                .Concat(resource.Lifecycle.Select(entry => (entry.Key, entry.Value)))
                .Concat(Named("operation", resource.Operations))
                .Concat(Named("collectionOperation", resource.CollectionOperations))
                .Concat(Named("resource", resource.Resources)),
            _ => [],
        };
        return own.Concat(Named("mixin", shape.Mixins));
    }

    private static IEnumerable<(string, ShapeId)> OfOperation(OperationShape operation)
    {
        // The unit type counts as no input and no output here.
        if (operation.Input != s_unit)
            yield return ("input", operation.Input);
        if (operation.Output != s_unit)
            yield return ("output", operation.Output);
        foreach (var error in operation.Errors)
            yield return ("error", error);
    }

    private static IEnumerable<(string, ShapeId)> Named(string name, IEnumerable<ShapeId> ids) => ids.Select(id => (name, id));

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
