using System.Text;
using Swage.Serialization;

namespace Swage.Maps;

// What to do about a violation. All of this runs only where something is wrong.
public sealed partial class MapRules
{
    private static bool IsOpen(MapCaseRules rules) => rules.OtherKeys == OtherKeys.Open || rules.Families.Contains("*");

    private static bool HasSpeltOtherwise(IReadOnlyDictionary<string, string> map, string key)
    {
        foreach (var (other, _) in MapEntries.Of(map))
        {
            if (Spelling.AreAlike(other, key))
                return true;
        }

        return false;
    }

    private static string OneOf(ReadOnlySpan<string> words) => words.Length == 1 ? words[0] : "one of " + List(words);

    private static string List(ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length > 0 ? ", " : "").Append(word);
        return text.ToString();
    }

    private static string Consequence(MapCaseRules rules) => rules.OtherKeys == OtherKeys.Refused ? "the service refuses it" : "the service does not look at it";

    private string Where(MapCaseRules rules) => $"where {selectedBy} is {rules.Value}";

    /// <summary>What to use in place of a case that an operation does not take: another case, or another operation.</summary>
    private string RefusalOf(MapCaseRules rules, string operation)
    {
        var instead = Find(rules.Replacement) is { } replacement && Accepts(replacement, operation) ? replacement : null;
        foreach (var other in cases)
        {
            // One that asks for the same keys is what was meant.
            if (instead is null && other != rules && !other.IsLegacy && Accepts(other, operation) && HaveSameKeys(other.Required, rules.Required))
                instead = other;
        }

        return $"must not be {rules.Value} in {operation}: use {(instead is null ? "" : instead.Value + ", or ")}the operation {List(rules.AcceptedBy)}";
    }

    private static bool HaveSameKeys(string[] left, string[] right) => left.Length == right.Length && !left.AsSpan().ContainsAnyExcept(right);

    /// <summary>Tells of a key that the case does not take.</summary>
    private void CheckStranger(in Place place, string key)
    {
        if (CasesWith(key) is { Length: > 0 } owners)
        {
            NoteKey(place.Validator, Shown(place, key), "mapKeys.otherCase", $"belongs to {owners}, not to {place.Rules.Value}: {RightKey(place, key)}");
            return;
        }

        place.Validator.EnterKey(key, place.IsSecret);
        place.Validator.Add("mapKeys.unknown", $"is no key that {place.Rules.Value} takes, and {Consequence(place.Rules)}: {Suggestion(place, key)}");
        place.Validator.Leave();
    }

    /// <summary>A key that some case takes: whole, unless what follows a family's prefix may be a secret.</summary>
    private string Shown(in Place place, string key)
    {
        var shown = key;
        foreach (var rules in cases)
        {
            if (IsNamed(rules, key))
                return key;
            if (place.IsSecret && FamilyOf(rules, key) is { Length: > 1 } family)
                shown = family[..^1] + "***";
        }

        return shown;
    }

    /// <summary>The key to use in place of another case's.</summary>
    private string RightKey(in Place place, string key)
    {
        var missing = new List<string>();
        foreach (var required in place.Rules.Required)
        {
            if (!Has(place.Map, required))
                missing.Add(required);
        }

        return missing.Count switch
        {
            0 => $"leave it out, {Consequence(place.Rules)}",
            1 => $"use {missing[0]}",
            _ => $"missing are {List([.. missing])}",
        };
    }

    /// <summary>What was most likely meant by a key that no case takes. The key is quoted only where it is no secret.</summary>
    private string Suggestion(in Place place, string key)
    {
        var rules = place.Rules;
        var own = Spelling.Nearest(key, [.. rules.Required, .. rules.Optional], out var ownDistance);
        var any = NearestOfAll(key, out var anyDistance);
        if (own is not null && ownDistance <= anyDistance)
            return Has(place.Map, own) ? $"the nearest is {own}, which is there already" : $"did you mean {own}?";

        foreach (var family in rules.Families)
        {
            var prefix = family[..^1];
            if (Spelling.RestAfter(key, prefix) is { Length: > 0 } rest)
                return $"keys of {family} begin with \"{prefix}\", exactly so{(place.IsSecret ? "" : $"; did you mean {prefix}{rest}?")}";
        }

        if (any is not null)
            return $"the nearest is {any}, which belongs to {CasesWith(any)}; {rules.Value} takes {Takes(rules)}";
        if (MemberLike(place.Companions, key) is { } member)
            return $"{member} is a member beside the map, not a key";
        foreach (var family in rules.Families)
        {
            if (family.Length > 1)
                return $"if it is one of {family}, it lacks the prefix{(place.IsSecret ? "" : $": {family[..^1]}{key}")}; {rules.Value} takes {Takes(rules)}";
        }

        return $"{rules.Value} takes {Takes(rules)}";
    }

    private static string Takes(MapCaseRules rules)
    {
        var keys = new List<string>();
        foreach (var key in (string[])[.. rules.Required, .. rules.Optional, .. rules.Families])
        {
            if (!keys.Contains(key))
                keys.Add(key);
        }

        return keys.Count == 0 ? "no keys" : List([.. keys]);
    }

    private string? MemberLike(ReadOnlySpan<MapCompanion> companions, string key)
    {
        foreach (var companion in companions)
        {
            if (Spelling.AreAlike(companion.Member, key))
                return companion.Member;
        }

        return Spelling.AreAlike(selectedBy, key) ? selectedBy : null;
    }

    private string? NearestOfAll(string key, out int distance)
    {
        string? best = null;
        distance = int.MaxValue;
        foreach (var rules in cases)
        {
            if (Spelling.Nearest(key, [.. rules.Required, .. rules.Optional], out var found) is { } nearest && found < distance)
                (best, distance) = (nearest, found);
        }

        return best;
    }

    /// <summary>The cases that take a key by name or by a family with a prefix; empty for none.</summary>
    private string CasesWith(string key)
    {
        var owners = new List<string>();
        foreach (var rules in cases)
        {
            if (IsNamed(rules, key) || FamilyOf(rules, key) is { Length: > 1 })
                owners.Add(rules.Value);
        }

        return List([.. owners]);
    }
}
