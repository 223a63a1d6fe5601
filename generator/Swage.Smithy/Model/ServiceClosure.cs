namespace Swage.Smithy;

/// <summary>Which way values of a shape travel.</summary>
[Flags]
public enum ShapeUse
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>In the input of an operation.</summary>
    Input = 1,

    /// <summary>In the output of an operation.</summary>
    Output = 2,

    /// <summary>In an error.</summary>
    Error = 4,
}

/// <summary>A shape as a service sees it.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Name">Its name within the service: the one that <c>rename</c> gives it, or its own.</param>
/// <param name="Use">Where operations use it.</param>
public sealed record ClosureShape(Shape Shape, string Name, ShapeUse Use);

/// <summary>An operation asked for that the service does not have.</summary>
/// <param name="Name">The name as asked.</param>
/// <param name="Nearest">The names of operations it has that come near, nearest first.</param>
public sealed record UnknownOperation(string Name, IReadOnlyList<string> Nearest);

/// <summary>Shapes of one closure whose names differ by case at most; the specification asks for a <c>rename</c>.</summary>
/// <param name="Name">The name of the first.</param>
/// <param name="Shapes">The shapes, by ID.</param>
public sealed record NameConflict(string Name, IReadOnlyList<ShapeId> Shapes);

/// <summary>The operations of a service, all or some, and every shape that their inputs, outputs and errors lead to (Smithy spec, "Service closure").</summary>
/// <remarks>Immutable and safe to share between threads. Orders do not depend on the order of files or shapes in the model.</remarks>
public sealed class ServiceClosure
{
    private static readonly ShapeId s_unit = new("smithy.api", "Unit");

    private readonly Dictionary<ShapeId, ClosureShape> _shapes;

    private ServiceClosure(
        SemanticModel model, ServiceShape service, IReadOnlyList<OperationShape> operations, IReadOnlyList<UnknownOperation> unknown,
        Dictionary<ShapeId, ClosureShape> shapes)
    {
        Model = model;
        Service = service;
        Operations = operations;
        UnknownOperations = unknown;
        _shapes = shapes;
        Shapes = [.. shapes.Values.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Shape.Id)];
        NameConflicts = FindConflicts(Shapes);
    }

    /// <summary>The model that holds the shapes.</summary>
    public SemanticModel Model { get; }

    /// <summary>The service.</summary>
    public ServiceShape Service { get; }

    /// <summary>The operations by name: those asked for, or all, through resources too.</summary>
    public IReadOnlyList<OperationShape> Operations { get; }

    /// <summary>The operations asked for that the service does not have, as they were asked for.</summary>
    public IReadOnlyList<UnknownOperation> UnknownOperations { get; }

    /// <summary>
    /// The shapes but members, operations, resources and services, by name; those of the prelude that members target are among them,
    /// the unit type of an operation without input or output is not.
    /// </summary>
    public IReadOnlyList<ClosureShape> Shapes { get; }

    /// <summary>Names that several shapes have, by name. Simple shapes and lists are left out: they may share names where they are alike.</summary>
    public IReadOnlyList<NameConflict> NameConflicts { get; }

    /// <summary>Makes the closure of a service.</summary>
    /// <param name="model">The model; targets that it lacks are left out.</param>
    /// <param name="service">The service.</param>
    /// <param name="operationNames">Names or absolute IDs of the operations wanted; null or none for all.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <exception cref="OperationCanceledException">The walk was stopped.</exception>
    public static ServiceClosure Create(
        SemanticModel model, ServiceShape service, IReadOnlyCollection<string>? operationNames = null, CancellationToken cancellationToken = default)
    {
        var all = FindOperations(model, service);
        var unknown = new List<UnknownOperation>();
        var operations = operationNames is { Count: > 0 } ? Choose(all, operationNames, unknown) : all;

        var shapes = new Dictionary<ShapeId, ClosureShape>();
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Mark(model, service, shapes, operation.Input, ShapeUse.Input);
            Mark(model, service, shapes, operation.Output, ShapeUse.Output);
            foreach (var error in operation.Errors)
                Mark(model, service, shapes, error, ShapeUse.Error);
        }

        foreach (var error in service.Errors)
            Mark(model, service, shapes, error, ShapeUse.Error);
        return new ServiceClosure(model, service, operations, unknown, shapes);
    }

    /// <summary>A shape of the closure, or null.</summary>
    public ClosureShape? Find(ShapeId id) => _shapes.TryGetValue(id, out var shape) ? shape : null;

    /// <summary>The name of a shape within the service, whether the closure holds it or not.</summary>
    public string NameOf(ShapeId id) => NameIn(Service, id);

    /// <summary>The errors an operation may return, its own and then the service's, each once.</summary>
    public IReadOnlyList<Shape> ErrorsOf(OperationShape operation) =>
        [.. operation.Errors.Concat(Service.Errors).Distinct().Select(Model.Find).OfType<Shape>()];

    private static string NameIn(ServiceShape service, ShapeId id) => service.Rename.TryGetValue(id, out var name) ? name : id.Name;

    private static IReadOnlyList<OperationShape> FindOperations(SemanticModel model, ServiceShape service)
    {
        var found = new HashSet<ShapeId>(service.Operations);
        var seen = new HashSet<ShapeId>();
        var resources = new Stack<ShapeId>(service.Resources);
        while (resources.Count > 0)
        {
            var id = resources.Pop();
            if (!seen.Add(id) || model.Find(id) is not ResourceShape resource)
                continue;
            found.UnionWith(resource.Lifecycle.Values);
            found.UnionWith(resource.Operations);
            found.UnionWith(resource.CollectionOperations);
            foreach (var child in resource.Resources)
                resources.Push(child);
        }

        return [.. found.Select(model.Find).OfType<OperationShape>().OrderBy(o => o.Id.Name, StringComparer.Ordinal).ThenBy(o => o.Id)];
    }

    private static IReadOnlyList<OperationShape> Choose(IReadOnlyList<OperationShape> all, IReadOnlyCollection<string> names, List<UnknownOperation> unknown)
    {
        var chosen = new HashSet<ShapeId>();
        foreach (var name in names)
        {
            var matches = all.Where(o => o.Id.Name == name || o.Id.ToString() == name).ToList();
            chosen.UnionWith(matches.Select(o => o.Id));
            if (matches.Count == 0)
                unknown.Add(new UnknownOperation(name, NearestNames.Find(name.Substring(name.IndexOf('#') + 1), all.Select(o => o.Id.Name))));
        }

        return [.. all.Where(o => chosen.Contains(o.Id))];
    }

    private static void Mark(SemanticModel model, ServiceShape service, Dictionary<ShapeId, ClosureShape> shapes, ShapeId root, ShapeUse use)
    {
        // An operation that declares no input or output leads to the unit type, which is then no part of the closure.
        if (use != ShapeUse.Error && root == s_unit)
            return;
        var waiting = new Stack<ShapeId>();
        waiting.Push(root);
        while (waiting.Count > 0)
        {
            var id = waiting.Pop().Container;
            if (shapes.TryGetValue(id, out var known) && (known.Use & use) != 0 || model.Find(id) is not { } shape)
                continue;
            shapes[id] = known is null ? new ClosureShape(shape, NameIn(service, id), use) : known with { Use = known.Use | use };
            foreach (var member in shape.Members)
            {
                // An enum's constants target the unit type; they are no values of it.
                if (shape.Type is not (ShapeType.Enum or ShapeType.IntEnum))
                    waiting.Push(member.Target);
            }
        }
    }

    private static IReadOnlyList<NameConflict> FindConflicts(IReadOnlyList<ClosureShape> shapes) =>
        [.. from shape in shapes
            where shape.Shape.Type is ShapeType.Structure or ShapeType.Union or ShapeType.Map or ShapeType.Enum or ShapeType.IntEnum
            group shape by shape.Name.ToUpperInvariant() into same
            where same.Count() > 1
            select new NameConflict(same.First().Name, [.. same.Select(s => s.Shape.Id).OrderBy(id => id)])];
}
