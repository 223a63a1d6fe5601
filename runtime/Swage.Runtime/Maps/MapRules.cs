using Swage.Serialization;
using Swage.Validation;

namespace Swage.Maps;

/// <summary>
/// Which keys a map of strings takes, case by case: what the <c>Validate</c> of a generated request checks its map with. Immutable and thread-safe;
/// generated code makes one for each trait when it is first needed.
/// </summary>
/// <remarks>
/// The constraints it notes, beside those of the values themselves: <c>mapKeys.required</c>, <c>mapKeys.requiredWith</c>, <c>mapKeys.otherCase</c>,
/// <c>mapKeys.unknown</c>, <c>mapKeys.values</c>, <c>mapKeys.case</c> and <c>mapKeys.companion</c>. No value is ever quoted, and in a sensitive map
/// no key either that the model does not know: somebody may have put a secret there.
/// </remarks>
/// <param name="selectedBy">The member beside the map whose value picks the case, by its name in the model.</param>
/// <param name="cases">The cases. They are kept, not copied.</param>
public sealed partial class MapRules(string selectedBy, params MapCaseRules[] cases)
{
    /// <summary>The constraints of single keys' values.</summary>
    public MapKeyCheck[] Keys { get; init; } = [];

    /// <summary>Checks a map and what goes along with it. A case that is not known checks nothing: enums are open.</summary>
    /// <param name="validator">Gathers the violations; it stands at the structure that has the map.</param>
    /// <param name="member">The map's member, by its name in the model.</param>
    /// <param name="map">The map, or null, which is as good as an empty one. Keys whose value is null count as missing.</param>
    /// <param name="selected">The value of the member that decides, or null.</param>
    /// <param name="isSensitive">Whether the model makes the whole map a secret.</param>
    /// <param name="operation">The operation whose input the structure is; null where it is not one operation's alone.</param>
    /// <param name="companions">The members that go along, with whether they have a value.</param>
    public void Check(
        Validator validator, string member, IReadOnlyDictionary<string, string>? map, string? selected, bool isSensitive, string? operation = null,
        params ReadOnlySpan<MapCompanion> companions)
    {
        ArgumentNullException.ThrowIfNull(validator);
        if (Find(selected) is not { } rules)
            return;
        if (operation is not null && !Accepts(rules, operation))
            Note(validator, selectedBy, "mapKeys.case", RefusalOf(rules, operation));
        foreach (var companion in companions)
        {
            if (!companion.HasValue && rules.RequiredCompanions.Contains(companion.Member))
                Note(validator, companion.Member, "mapKeys.companion", $"is required {Where(rules)}: it goes along with {member}");
        }

        validator.EnterMember(member);
        CheckRequired(validator, rules, map);
        if (map is not null)
        {
            CheckRequiredWith(validator, rules, map);
            foreach (var (key, value) in MapEntries.Of(map))
            {
                if (value is not null)
                    CheckEntry(new(validator, rules, map, companions, isSensitive || validator.IsInSecret), key, value);
            }
        }

        validator.Leave();
    }

    private static void Note(Validator validator, string member, string constraint, string message)
    {
        validator.EnterMember(member);
        validator.Add(constraint, message);
        validator.Leave();
    }

    private static void NoteKey(Validator validator, string key, string constraint, string message)
    {
        validator.EnterKnownKey(key);
        validator.Add(constraint, message);
        validator.Leave();
    }

    private static bool Accepts(MapCaseRules rules, string operation) => rules.AcceptedBy.Length == 0 || rules.AcceptedBy.Contains(operation);

    private static bool Has(IReadOnlyDictionary<string, string>? map, string key) => map is not null && map.TryGetValue(key, out var value) && value is not null;

    private static bool IsNamed(MapCaseRules rules, string key) => rules.Required.Contains(key) || rules.Optional.Contains(key);

    /// <summary>Whether a key is one of a family: longer than its prefix, unless the family is that of any key.</summary>
    private static bool IsOf(string family, string key) =>
        family.Length == 1 || (key.Length >= family.Length && key.AsSpan().StartsWith(family.AsSpan(0, family.Length - 1)));

    private static string? FamilyOf(MapCaseRules rules, string key)
    {
        foreach (var family in rules.Families)
        {
            if (IsOf(family, key))
                return family;
        }

        return null;
    }

    private MapCaseRules? Find(string? value)
    {
        if (value is null)
            return null;
        foreach (var rules in cases)
        {
            if (rules.Value == value)
                return rules;
        }

        return null;
    }

    private void CheckRequired(Validator validator, MapCaseRules rules, IReadOnlyDictionary<string, string>? map)
    {
        foreach (var key in rules.Required)
        {
            if (Has(map, key))
                continue;

            // Where other keys are taken to be wrong, the one in the wrong spelling is told of by itself.
            var hint = map is not null && IsOpen(rules) && HasSpeltOtherwise(map, key) ? "; a key that differs in its spelling alone is there, and keys must be exact" : "";
            NoteKey(validator, key, "mapKeys.required", $"is required {Where(rules)}{hint}");
        }
    }

    private void CheckRequiredWith(Validator validator, MapCaseRules rules, IReadOnlyDictionary<string, string> map)
    {
        foreach (var dependent in rules.RequiredWith)
        {
            if (!map.TryGetValue(dependent.Key, out var value) || value != dependent.Value)
                continue;
            foreach (var key in dependent.Keys)
            {
                if (!Has(map, key) && !rules.Required.Contains(key))
                    NoteKey(validator, key, "mapKeys.requiredWith", $"is required {Where(rules)} and {dependent.Key} is {dependent.Value}");
            }
        }
    }

    private void CheckEntry(in Place place, string key, string value)
    {
        var (validator, rules) = (place.Validator, place.Rules);
        var isNamed = IsNamed(rules, key);
        var family = isNamed ? null : FamilyOf(rules, key);
        if (!isNamed && family is null && rules.OtherKeys != OtherKeys.Open)
        {
            CheckStranger(place, key);
            return;
        }

        // A key that the model names is no secret; of a family's it names the prefix.
        if (isNamed)
            validator.EnterKnownKey(key);
        else if (place.IsSecret && family is { Length: > 1 })
            validator.EnterKnownKey(family[..^1] + "***");
        else
            validator.EnterKey(key, place.IsSecret);
        foreach (var closed in rules.Values)
        {
            if ((closed.Key == key || closed.Key == family) && !closed.Values.Contains(value))
                validator.Add("mapKeys.values", $"must be {OneOf(closed.Values)}, spelt exactly so, {Where(rules)}");
        }

        foreach (var check in Keys)
        {
            if (check.Key == key || (check.Key.EndsWith('*') && check.Key == family))
                check.Check(validator, value);
        }

        validator.Leave();
    }

    /// <summary>What the checks of one map's entries share.</summary>
    private readonly ref struct Place(
        Validator validator, MapCaseRules rules, IReadOnlyDictionary<string, string> map, ReadOnlySpan<MapCompanion> companions, bool isSecret)
    {
        public readonly Validator Validator = validator;
        public readonly MapCaseRules Rules = rules;
        public readonly IReadOnlyDictionary<string, string> Map = map;
        public readonly ReadOnlySpan<MapCompanion> Companions = companions;
        public readonly bool IsSecret = isSecret;
    }
}
