using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Plans the types of a map that is filled: a base with the keys that all cases treat alike, and a record for each case.</summary>
internal sealed class WrittenMapPlanner(MapGroup group, MapNames names, TypeTable types, MapDocs docs)
{
    private readonly MapKeysTrait _trait = group.Trait;

    public WrittenMapPlan Plan()
    {
        var cases = MapFactsPlanner.Cases(_trait).ToList();
        var common = CommonKeys(_trait, cases);
        return new WrittenMapPlan(
            names.Type, docs.OfBase(group), names.Members[_trait.SelectedBy], SelectorType, docs.OfSelector(group), types.Full(names.KeysType),
            common.Select(k => Property(k, null, _trait.CommonRequired.Contains(k))).ToEquatableArray(),
            cases.Select(c => Case(c, common)).ToEquatableArray());
    }

    /// <summary>Keys common to all cases that no case asks more of than the others: they can stand on the base.</summary>
    public static IReadOnlyList<string> CommonKeys(MapKeysTrait trait, IReadOnlyList<MapKeyCase> cases)
    {
        var common = trait.CommonRequired.Concat(trait.CommonRequiredWhen.SelectMany(c => c.Keys)).Concat(trait.CommonOptional).Distinct(StringComparer.Ordinal);
        return [.. common.Where(k => trait.CommonRequired.Contains(k) || !cases.Any(c => c.Required.Contains(k)))];
    }

    private string SelectorType => group.Selector.Type == ShapeType.Enum ? types.Full(types.NameOf(group.Selector.Id)) : "string";

    private WrittenCasePlan Case(MapKeyCase @case, IReadOnlyList<string> common) => new(
        names.CaseOf(@case.Value), docs.OfCase(@case),
        MapDocs.Obsolete(@case, v => _trait.Cases.Any(c => c.Value == v) ? names.CaseOf(v) : null), Selects(@case.Value),
        MapNames.KeysOf(@case).Except(common).Select(k => Property(k, @case, @case.Required.Contains(k))).ToEquatableArray());

    private MapPropertyPlan Property(string key, MapKeyCase? @case, bool isRequired)
    {
        var isFamily = MapNames.IsFamily(key);
        return new MapPropertyPlan(
            names.PropertyOf(key), isFamily ? MapNames.PrefixOf(key) : key, names.ConstantOf(key), isRequired && !isFamily, isFamily,
            docs.OfProperty(_trait.Keys.FirstOrDefault(k => k.Key == key), key, @case, _trait));
    }

    // The enum's own member where it has one: what a reader of the generated code would write.
    private string Selects(string value)
    {
        if (group.Selector.Type != ShapeType.Enum)
            return Literals.String(value);
        var values = group.Selector.GetEnumValues();
        var index = values.ToList().FindIndex(v => v.Text == value);
        return index < 0
            ? $"new({Literals.String(value)})"
            : SelectorType + "." + MemberNames.OfEnum(values.Select(TypePlanner.NameOf), types.NameOf(group.Selector.Id))[index];
    }
}
