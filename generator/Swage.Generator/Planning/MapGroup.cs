using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>A structure's map whose keys a trait knows.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Map">The member that is the map.</param>
/// <param name="Selector">The member that decides.</param>
internal sealed record MapUse(ClosureShape Structure, MemberShape Map, MemberShape Selector);

/// <summary>The maps of a client that share one trait, and so one set of generated types.</summary>
internal sealed class MapGroup(MapKeysTrait trait, string origin, Shape selector)
{
    public MapKeysTrait Trait { get; } = trait;

    /// <summary>Where the trait stands: what groups are put in order by.</summary>
    public string Origin { get; } = origin;

    /// <summary>The shape of the member that decides: a string or an enum.</summary>
    public Shape Selector { get; } = selector;

    public bool IsRead => Trait.Direction == MapKeysDirection.Read;

    public List<MapUse> Uses { get; } = [];

    /// <summary>Every group, in an order that the model alone decides.</summary>
    /// <exception cref="UnplannableException">A trait stands where nothing can be made of it.</exception>
    public static IReadOnlyList<MapGroup> Find(ServiceClosure closure)
    {
        var model = closure.Model;
        var groups = new Dictionary<(Node, ShapeId), MapGroup>();
        foreach (var structure in closure.Shapes)
        {
            if (structure.Shape.Type != ShapeType.Structure)
                continue;
            foreach (var map in structure.Shape.Members)
            {
                // The trait's node is one object wherever the trait is the same one, mixed in or on a map that many use.
                if (model.GetTrait(map, SwageTraits.MapKeys) is not { } node || MapKeysReader.Read(node) is not { } trait)
                    continue;
                if (structure.Shape.Member(trait.SelectedBy) is not { } selector || !Travels(structure, trait))
                    continue;
                var decides = model.Expect(selector.Target);
                if (!groups.TryGetValue((node, decides.Id), out var group))
                {
                    Check(model, map, selector, decides);
                    var origin = map.Traits.Has(SwageTraits.MapKeys) ? map.Id : map.Target;
                    groups.Add((node, decides.Id), group = new MapGroup(trait, origin.ToString(), decides));
                }

                group.Uses.Add(new MapUse(structure, map, selector));
            }
        }

        return [.. groups.Values.OrderBy(g => g.Trait.TypeName, StringComparer.Ordinal).ThenBy(g => g.Origin, StringComparer.Ordinal).ThenBy(g => g.Selector.Id)];
    }

    // A filled map matters where callers send it, a read one where they get it.
    private static bool Travels(ClosureShape structure, MapKeysTrait trait) =>
        (structure.Use & (trait.Direction == MapKeysDirection.Read ? ShapeUse.Output : ShapeUse.Input)) != 0;

    private static void Check(SemanticModel model, MemberShape map, MemberShape selector, Shape decides)
    {
        var target = model.Expect(map.Target);
        if (target.Type != ShapeType.Map || target.IsSparse() || new[] { "key", "value" }.Any(m => model.Expect(target.Member(m)!.Target).Type != ShapeType.String))
            throw new UnplannableException(map.Location, $"'{map.Id}' has @mapKeys, so it must be a map of strings to strings, without enums and not sparse");
        if (decides.Type is not (ShapeType.String or ShapeType.Enum))
            throw new UnplannableException(selector.Location, $"'{selector.Id}' decides the keys of '{map.Id}', so it must be a string or an enum");
    }
}
