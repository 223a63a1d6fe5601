using Swage.Generator.Documentation;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Documentation for what comes of a map's keys, from the words that the trait has for them.</summary>
internal sealed class MapDocs(DocPlanner docs)
{
    public DocPlan OfKeys(MapGroup group) => docs.Text(null, $"The keys of {Maps(group)}, by name. Which a case takes, {group.Trait.SelectedBy} decides.");

    public DocPlan OfBase(MapGroup group) => group.IsRead
        ? docs.Text(null, $"What {Maps(group)} says, by {group.Trait.SelectedBy}: one of the nested types.")
        : docs.Text(null, $"What {Maps(group)} takes, by {group.Trait.SelectedBy}: one type for each case. It is the map itself.", "A key whose property is null is not in it.");

    public DocPlan OfSelector(MapGroup group) => docs.Text(null, group.IsRead ? $"The value of {group.Trait.SelectedBy}." : $"The value of {group.Trait.SelectedBy} that goes with these keys.");

    public DocPlan OfMap(MapGroup group) => docs.Text(null, $"The map as it came; empty where none did.");

    public DocPlan OfMember(string member, string? documentation) => docs.Text(documentation, $"The member {member} beside the map.");

    public DocPlan OfOtherwise(string? member) => member is null ? DocPlan.None : docs.Text(null, $"No case is named, and {member} has a value.");

    public DocPlan OfCase(MapKeyCase @case) => docs.Text(@case.Documentation, $"The case {@case.Value}.");

    public DocPlan OfConstant(MapKeyFacts? facts, string key) => docs.Text(facts?.Documentation, Otherwise(key), Limits(facts), Pattern(facts), Format(facts));

    /// <summary>A property of a case that is filled.</summary>
    public DocPlan OfProperty(MapKeyFacts? facts, string key, MapKeyCase? @case, MapKeysTrait trait) => docs.Text(
        facts?.Documentation, Otherwise(key), [.. Conditions(key, @case?.RequiredWhen ?? trait.CommonRequiredWhen), .. Dependencies(key, @case), Values(key, @case), Limits(facts), Format(facts)]);

    /// <summary>A property of a case that is read.</summary>
    public DocPlan OfView(MapKeyFacts? facts, string key, MapKeyCase? @case) => docs.Text(facts?.Documentation, Otherwise(key), Values(key, @case), Format(facts));

    /// <summary>The message of <c>[Obsolete]</c> on a case that is out of date, or null.</summary>
    public static string? Obsolete(MapKeyCase @case, Func<string, string?> typeOf)
    {
        if (@case.LegacyReason is null)
            return null;
        var reason = DocSentences.Deprecated(@case.LegacyReason, null);
        return @case.Replacement is { } other ? $"{reason} Use {typeOf(other) ?? other}." : reason;
    }

    private static string Maps(MapGroup group) =>
        string.Join(" and ", group.Uses.Select(u => u.Map.Name).Distinct(StringComparer.Ordinal));

    private static string Otherwise(string key) =>
        key == "*" ? "Further keys and their values." : MapNames.IsFamily(key) ? $"The keys that begin with {MapNames.PrefixOf(key)}." : $"The key {key}.";

    private static IEnumerable<string?> Conditions(string key, IReadOnlyList<ConditionalKeys> conditions) =>
        conditions.Where(c => c.Keys.Contains(key)).Select(c => $"Required when {XmlText.Escape(c.Condition)}.");

    private static IEnumerable<string?> Dependencies(string key, MapKeyCase? @case) =>
        @case is null ? [] : @case.RequiredWith.Where(d => d.Keys.Contains(key)).Select(d => $"Required when {XmlText.Escape(d.Key)} is {XmlText.Escape(d.Value)}.");

    private static string? Values(string key, MapKeyCase? @case)
    {
        if (@case?.Values.FirstOrDefault(v => v.Key == key) is not { } values)
            return null;
        var list = string.Join(", ", values.Values.Select(v => $"<c>{XmlText.Escape(v)}</c>"));
        return values.IsClosed ? $"One of {list}." : $"Known values: {list}.";
    }

    private static string? Limits(MapKeyFacts? facts) => facts is null ? null : DocSentences.Length(facts.Min, facts.Max, DocSentences.LengthUnit.Characters);

    private static string? Pattern(MapKeyFacts? facts) => facts?.Pattern is { } pattern ? DocSentences.Pattern(pattern) : null;

    private static string? Format(MapKeyFacts? facts) => facts?.Format is { } format ? $"Format: {XmlText.Escape(format)}" : null;
}
