using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides what comes of <c>swage.api#mapKeys</c>: one set of types for each trait of the closure, and what structures get for their maps.</summary>
internal sealed class MapKeysPlanner
{
    private readonly List<(MapGroup Group, MapNames Names)> _groups = [];
    private readonly Dictionary<ShapeId, List<(MapGroup, MapNames, MapUse)>> _uses = [];
    private readonly ServiceClosure _closure;
    private readonly TypeTable _types;

    /// <summary>Finds the traits and gives their types names.</summary>
    /// <exception cref="UnplannableException">A trait stands where nothing can be made of it.</exception>
    public MapKeysPlanner(ServiceClosure closure, TypeTable types)
    {
        _closure = closure;
        _types = types;
        foreach (var group in MapGroup.Find(closure))
        {
            var names = new MapNames(group, types);
            _groups.Add((group, names));
            if (group.IsRead)
                types.Hide(names.Nested);
            foreach (var use in group.Uses)
            {
                if (!_uses.TryGetValue(use.Structure.Shape.Id, out var uses))
                    _uses.Add(use.Structure.Shape.Id, uses = []);
                uses.Add((group, names, use));
            }
        }
    }

    /// <summary>What there is to say about patterns that cannot be checked.</summary>
    public List<DiagnosticInfo> Diagnostics { get; } = [];

    /// <summary>Whether a structure has a map whose keys <c>Validate()</c> checks.</summary>
    public bool IsChecked(ShapeId structure) => _uses.TryGetValue(structure, out var uses) && uses.Any(u => !u.Item1.IsRead);

    /// <summary>The types, of every trait.</summary>
    public IEnumerable<MapTypePlan> Types(ValuePlanner values, DocPlanner docs)
    {
        var mapDocs = new MapDocs(docs);
        foreach (var (group, names) in _groups)
        {
            yield return new MapFactsPlanner(group, names, _types, mapDocs, Diagnostics).Plan();
            yield return group.IsRead
                ? new ReadMapPlanner(_closure.Model, group, names, values, mapDocs).Plan()
                : new WrittenMapPlanner(group, names, _types, mapDocs).Plan();
        }
    }

    /// <summary>A structure's members, with what comes of its maps' keys.</summary>
    public EquatableArray<MemberPlan> Attach(ClosureShape structure, EquatableArray<MemberPlan> members, ValuePlanner values, DocPlanner docs) =>
        _uses.TryGetValue(structure.Shape.Id, out var uses) ? new MapUsePlanner(_closure, _types, values, docs).Attach(structure, members, uses) : members;
}
