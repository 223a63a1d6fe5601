using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Plans the types of a map that is read: a closed hierarchy whose properties look keys up.</summary>
internal sealed class ReadMapPlanner(SemanticModel model, MapGroup group, MapNames names, ValuePlanner values, MapDocs docs)
{
    private readonly MapKeysTrait _trait = group.Trait;

    public ReadMapPlan Plan()
    {
        var cases = MapFactsPlanner.Cases(_trait).ToList();
        var common = WrittenMapPlanner.CommonKeys(_trait, cases).Where(k => !_trait.CommonRequired.Contains(k) && !MapNames.IsFamily(k)).ToList();
        var locals = UniqueNames.ForCSharp();
        locals.Reserve(["p", "x", "builder", "w", "other"]);
        var first = group.Uses[0];
        return new ReadMapPlan(
            names.Type, docs.OfBase(group),
            Member(_trait.SelectedBy, first.Selector, docs.OfSelector(group), locals), Member(first.Map.Name, first.Map, docs.OfMap(group), locals),
            Companions(group).Select(c => Member(c.Member, MemberOf(c.Member)!, docs.OfMember(c.Member, c.Documentation), locals)).ToEquatableArray(),
            OtherwiseOf(group) is { } otherwise ? Member(otherwise, MemberOf(otherwise)!, docs.OfMember(otherwise, null), locals) : null,
            OtherwiseOf(group) is null ? null : names.OtherwiseCase, docs.OfOtherwise(_trait.OtherwiseMember), names.UnknownCase,
            common.Select(k => View(k, null)).ToEquatableArray(),
            cases.Select(c => Case(c, common)).ToEquatableArray(), PublicKeys(cases).ToEquatableArray());
    }

    /// <summary>The companions that some structure has and that are not the map's own members or what stands in its place.</summary>
    public static IEnumerable<MapKeyCompanion> Companions(MapGroup group)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { group.Trait.SelectedBy, group.Uses[0].Map.Name, group.Trait.OtherwiseMember ?? "" };
        return group.Trait.Companions.Where(c => taken.Add(c.Member) && MemberOf(group, c.Member) is not null);
    }

    /// <summary>The member that stands in the map's place, where a structure has it.</summary>
    public static string? OtherwiseOf(MapGroup group) =>
        group.Trait.OtherwiseMember is { } member && group.Trait.OtherwiseName is not null && MemberOf(group, member) is not null ? member : null;

    /// <summary>The member of that name, of the first structure that has it; the others have its value where their types agree.</summary>
    public static MemberShape? MemberOf(MapGroup group, string name) => group.Uses.Select(u => u.Structure.Shape.Member(name)).FirstOrDefault(m => m is not null);

    private MemberShape? MemberOf(string name) => MemberOf(group, name);

    // Null wherever some structure lacks it or the service left it out.
    private MemberPlan Member(string name, MemberShape member, DocPlan doc, UniqueNames locals) => new(
        names.Members[name], name, locals.Add(CSharpNames.Local(names.Members[name])), values.Plan(member), IsNullable: true, IsRequired: false,
        IsSensitive: group.Uses.Any(u => u.Structure.Shape.IsSensitive() || u.Structure.Shape.Member(name) is { } other && model.HoldsSecrets(other)),
        Default: null, Correction: null, IsCorrectedByEmptyStructure: false, Check: null, doc, Obsolete: null);

    // A family has no property: the map itself is at hand.
    private ReadCasePlan Case(MapKeyCase @case, IReadOnlyList<string> common) => new(
        names.CaseOf(@case.Value), @case.Value, docs.OfCase(@case),
        MapNames.KeysOf(@case).Where(k => !MapNames.IsFamily(k)).Except(common).Select(k => View(k, @case)).ToEquatableArray());

    private MapViewPlan View(string key, MapKeyCase? @case)
    {
        var facts = _trait.Keys.FirstOrDefault(k => k.Key == key);
        var isRequired = @case is not null && @case.Required.Contains(key);
        var kind = facts?.Encoding switch
        {
            MapKeyEncoding.StringList => isRequired ? MapViewKind.RequiredStringList : MapViewKind.StringList,
            MapKeyEncoding.StringMap => isRequired ? MapViewKind.RequiredStringMap : MapViewKind.StringMap,
            _ => isRequired ? MapViewKind.Required : MapViewKind.Text,
        };
        return new MapViewPlan(names.PropertyOf(key), names.ReferenceTo(key), kind, docs.OfView(facts, key, @case));
    }

    // Public where the trait says so itself and no case says otherwise; a key that the trait does not know may hold anything.
    private IEnumerable<string> PublicKeys(IReadOnlyList<MapKeyCase> cases)
    {
        if (group.Uses.Any(u => model.HoldsSecrets(u.Map)))
            return [];
        var guarded = new HashSet<string>(cases.SelectMany(c => c.Exposures).Where(e => e.Value != MapKeyExposure.Public).Select(e => e.Key), StringComparer.Ordinal);
        return _trait.Keys.Where(k => k.Exposure == MapKeyExposure.Public && !MapNames.IsFamily(k.Key) && !guarded.Contains(k.Key)).Select(k => k.Key).Distinct(StringComparer.Ordinal);
    }
}
