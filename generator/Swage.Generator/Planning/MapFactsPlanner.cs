using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Patterns;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Plans the class of constants: the keys, and what each case takes.</summary>
internal sealed class MapFactsPlanner(MapGroup group, MapNames names, TypeTable types, MapDocs docs, List<DiagnosticInfo> diagnostics)
{
    public MapKeysPlan Plan() => new(
        names.KeysType, docs.OfKeys(group), group.Trait.SelectedBy,
        names.Keys.Where(k => names.ConstantOf(k) is not null).Select(Key).ToEquatableArray(),
        Cases(group.Trait).Select(Case).ToEquatableArray(), HasRules: !group.IsRead);

    /// <summary>The cases, each once.</summary>
    public static IEnumerable<MapKeyCase> Cases(MapKeysTrait trait)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return trait.Cases.Where(c => seen.Add(c.Value));
    }

    private MapKeyPlan Key(string key)
    {
        var facts = group.Trait.Keys.FirstOrDefault(k => k.Key == key);
        return new MapKeyPlan(
            MapNames.IsFamily(key) ? MapNames.PrefixOf(key) : key, names.ConstantOf(key)!, names.MethodOf(key), (facts?.Exposure ?? MapKeyExposure.Public).ToString(),
            facts?.Format, facts?.Pattern, facts?.Min, facts?.Max, (facts?.Encoding ?? MapKeyEncoding.Text).ToString(), Check(facts), docs.OfConstant(facts, key));
    }

    // Patterns are checked where Validate() looks, which is at maps that are filled.
    private PatternPlan? Check(MapKeyFacts? facts)
    {
        if (group.IsRead || facts?.Pattern is not { } text)
            return null;
        var plan = PatternCompiler.Compile(text);
        if (!plan.IsCheckable)
            diagnostics.Add(DiagnosticInfo.AtModel(group.Uses[0].Map.Location, Descriptors.PatternNotChecked, $"{facts.Key} in {group.Origin}", plan.Problem ?? ""));
        return plan.IsCheckable && !plan.MatchesAlways ? plan : null;
    }

    private MapCasePlan Case(MapKeyCase @case)
    {
        var type = group.IsRead ? types.Full(names.Type) + "." + names.CaseOf(@case.Value) : types.Full(names.CaseOf(@case.Value));
        return new MapCasePlan(
            @case.Value, type, Distinct(@case.Required),
            @case.RequiredWhen.SelectMany(c => c.Keys.Select(k => new MapConditionPlan(k, c.Condition))).ToEquatableArray(),
            @case.RequiredWith.Select(d => new MapDependencyPlan(d.Key, d.Value, Distinct(d.Keys), d.IsLenient)).ToEquatableArray(),
            Distinct(@case.Optional.Where(k => !@case.Required.Contains(k))), Distinct(@case.Patterns), @case.OtherKeys.ToString(),
            @case.Values.Select(v => new MapValuesPlan(v.Key, Distinct(v.Values), v.IsClosed)).ToEquatableArray(),
            @case.Exposures.Select(e => new MapExposurePlan(e.Key, e.Value.ToString())).ToEquatableArray(),
            @case.Companions.Where(c => PropertyOf(c.Member) is not null).Select(c => new MapCompanionPlan(c.Member, PropertyOf(c.Member)!, c.Need.ToString(), c.From)).ToEquatableArray(),
            Distinct(@case.AcceptedBy.Select(o => o.Name)), @case.LegacyReason, @case.Replacement);
    }

    // The attributes speak of properties, and structures that share a trait call the same member the same.
    private string? PropertyOf(string member)
    {
        foreach (var use in group.Uses)
        {
            if (use.Structure.Shape.Member(member) is { } found)
                return MapUsePlanner.PropertyOf(use.Structure.Shape, found, types);
        }

        return null;
    }

    private static EquatableArray<string> Distinct(IEnumerable<string> items) => items.Distinct(StringComparer.Ordinal).ToEquatableArray();
}
