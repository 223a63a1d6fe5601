using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Plans what structures get for the maps they hold: <c>Create</c> and checks, or <c>Get…</c>.</summary>
internal sealed class MapUsePlanner(ServiceClosure closure, TypeTable types, ValuePlanner values, DocPlanner docs)
{
    /// <summary>The structure's members, each map with what comes of its keys.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="members">Its members, in the model's order.</param>
    /// <param name="uses">Its maps.</param>
    public EquatableArray<MemberPlan> Attach(ClosureShape structure, EquatableArray<MemberPlan> members, IReadOnlyList<(MapGroup Group, MapNames Names, MapUse Use)> uses)
    {
        var properties = structure.Shape.Members.Zip(members, (m, p) => (m.Name, Plan: p)).ToDictionary(m => m.Name, m => m.Plan, StringComparer.Ordinal);
        var methods = UniqueNames.ForCSharp();
        methods.Reserve(types.NameOf(structure.Shape.Id));
        methods.Reserve(ReservedNames.OfStructure);
        methods.Reserve(members.Select(m => m.Name));
        var create = methods.Reserve("Create") ? "Create" : null;
        var plans = new Dictionary<string, MapUsePlan>(StringComparer.Ordinal);
        var created = new HashSet<MapGroup>();
        foreach (var (group, names, use) in uses)
        {
            // Two maps of one trait differ in nothing that an overload could tell them apart by: the first has the method.
            plans.Add(use.Map.Name, group.IsRead
                ? Read(group, names, use, properties, methods.Add("Get" + names.Type))
                : Written(group, names, use, properties, created.Add(group) ? create ?? methods.Add("CreateOf" + names.Type) : null));
        }

        return structure.Shape.Members.Select(m => plans.TryGetValue(m.Name, out var plan) ? properties[m.Name] with { Map = plan } : properties[m.Name]).ToEquatableArray();
    }

    /// <summary>The property of a structure's member.</summary>
    public static string PropertyOf(Shape structure, MemberShape member, TypeTable types) =>
        MemberNames.OfStructure(structure.Members, types.NameOf(structure.Id))[structure.Members.ToList().IndexOf(member)];

    private WrittenMapUsePlan Written(MapGroup group, MapNames names, MapUse use, Dictionary<string, MemberPlan> properties, string? method)
    {
        var trait = group.Trait;
        var selector = properties[trait.SelectedBy];
        var operations = closure.Operations.Where(o => o.Input == use.Structure.Shape.Id).ToList();
        var companions = Companions(trait, use, properties);
        return new WrittenMapUsePlan(
            selector.Name, types.Full(names.KeysType), companions, IsSensitive(use), use.Map.Name,
            selector.Value.Kind == ValueKind.Enum ? selector.Name + (selector.IsNullable ? "?.Value" : ".Value") : selector.Name,
            operations.Count == 1 ? operations[0].Id.Name : null,
            // Refused where no operation that takes the structure takes the case.
            MapFactsPlanner.Cases(trait).Where(c => c.AcceptedBy.Count > 0 && operations.Count > 0 && !operations.Any(o => c.AcceptedBy.Contains(o.Id))).Select(c => c.Value).ToEquatableArray(),
            method is null ? null : Create(method, names, use, properties, companions));
    }

    private bool IsSensitive(MapUse use) => closure.Model.HoldsSecrets(use.Map) || use.Structure.Shape.IsSensitive();

    private static EquatableArray<CompanionUsePlan> Companions(MapKeysTrait trait, MapUse use, Dictionary<string, MemberPlan> properties) =>
        trait.Companions.Concat(trait.Cases.SelectMany(c => c.Companions)).Select(c => c.Member).Distinct(StringComparer.Ordinal)
            .Where(c => properties.ContainsKey(c) && c != trait.SelectedBy && c != use.Map.Name)
            .Select(c => new CompanionUsePlan(c, properties[c].Name, properties[c].IsNullable || !properties[c].Value.IsValueType)).ToEquatableArray();

    private CreatePlan Create(string method, MapNames names, MapUse use, Dictionary<string, MemberPlan> properties, EquatableArray<CompanionUsePlan> companions)
    {
        var map = properties[use.Map.Name];
        var selector = properties[use.Selector.Name];
        var members = use.Structure.Shape.Members.Select(m => properties[m.Name]).Where(p => p != map && p != selector).ToList();
        var others = members.Where(p => p.IsRequired).Select(p => new CreateParameterPlan(p.Value.Type, p.Local, p.Name))
            .Concat(companions.Select(c => properties[c.Member]).Where(p => !p.IsRequired).Select(p => new CreateParameterPlan(p.PropertyType, p.Local, p.Name)));
        return new CreatePlan(
            method, names.Members[use.Selector.Name], selector.Name, new CreateParameterPlan(types.Full(names.Type), map.Local, map.Name), others.ToEquatableArray(),
            docs.Text(null, $"Makes a request whose {selector.Name} and {map.Name} agree. What else it may say, a with expression sets."));
    }

    private ReadMapUsePlan Read(MapGroup group, MapNames names, MapUse use, Dictionary<string, MemberPlan> properties, string method)
    {
        var members = ReadMapPlanner.Companions(group).Select(c => c.Member).ToList();
        if (ReadMapPlanner.OtherwiseOf(group) is { } otherwise)
            members.Add(otherwise);
        var arguments = new[] { use.Selector.Name, use.Map.Name }.Select(m => properties[m].Name).Concat(members.Select(Argument));
        return new ReadMapUsePlan(
            properties[use.Selector.Name].Name, types.Full(names.KeysType), Companions(group.Trait, use, properties), IsSensitive(use), types.Full(names.Type), method, arguments.ToEquatableArray(),
            docs.Text(null, $"What {properties[use.Map.Name].Name} says, as a type for each {properties[use.Selector.Name].Name}."));

        string Argument(string member) =>
            use.Structure.Shape.Member(member) is { } own && values.Plan(own) == values.Plan(ReadMapPlanner.MemberOf(group, member)!) ? properties[member].Name : "null";
    }
}
