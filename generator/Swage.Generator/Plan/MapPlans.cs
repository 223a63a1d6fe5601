using Swage.Generator.Collections;
using Swage.Generator.Patterns;

namespace Swage.Generator.Plan;

/// <summary>A key, or a family of keys that begin alike, as the class with the constants has it.</summary>
/// <param name="Text">The key; for a family, its prefix.</param>
/// <param name="Constant">The constant's name.</param>
/// <param name="Method">For a family, the method that makes a key of it; otherwise null.</param>
/// <param name="Exposure">The member of <c>MapKeyExposure</c>.</param>
/// <param name="Format">What its value looks like, or null.</param>
/// <param name="Pattern">The expression its value matches, or null.</param>
/// <param name="Min">The least length, or null.</param>
/// <param name="Max">The greatest, or null.</param>
/// <param name="Encoding">The member of <c>MapKeyEncoding</c>.</param>
/// <param name="Check">How the pattern is matched, or null where it cannot be or need not be.</param>
internal sealed record MapKeyPlan(
    string Text, string Constant, string? Method, string Exposure, string? Format, string? Pattern, int? Min, int? Max, string Encoding, PatternPlan? Check, DocPlan Doc);

/// <summary>A key required on a condition that the map does not show.</summary>
internal sealed record MapConditionPlan(string Key, string Condition);

/// <summary>Keys required where another key has a certain value.</summary>
internal sealed record MapDependencyPlan(string Key, string Value, EquatableArray<string> Keys, bool IsLenient);

/// <summary>The values a key takes.</summary>
internal sealed record MapValuesPlan(string Key, EquatableArray<string> Values, bool IsClosed);

/// <summary>Who may see a key's value in one case.</summary>
/// <param name="Exposure">The member of <c>MapKeyExposure</c>.</param>
internal sealed record MapExposurePlan(string Key, string Exposure);

/// <summary>A member that goes along with the map.</summary>
/// <param name="Member">Its name in the model.</param>
/// <param name="Property">The property of the structures that have it.</param>
/// <param name="Need">The member of <c>CompanionNeed</c>.</param>
/// <param name="From">Where its value comes from, or null.</param>
internal sealed record MapCompanionPlan(string Member, string Property, string Need, string? From);

/// <summary>What one case takes: printed as attributes for analyzers and as rules for <c>Validate()</c>.</summary>
/// <param name="Value">The value of the member that decides.</param>
/// <param name="Type">The case's generated type, in full.</param>
/// <param name="Families">Prefixes and asterisks.</param>
/// <param name="OtherKeys">The member of <c>OtherKeys</c>.</param>
/// <param name="AcceptedBy">Names of the operations that take it; empty: all.</param>
internal sealed record MapCasePlan(
    string Value, string Type, EquatableArray<string> Required, EquatableArray<MapConditionPlan> RequiredWhen, EquatableArray<MapDependencyPlan> RequiredWith,
    EquatableArray<string> Optional, EquatableArray<string> Families, string OtherKeys, EquatableArray<MapValuesPlan> Values, EquatableArray<MapExposurePlan> Exposures,
    EquatableArray<MapCompanionPlan> Companions, EquatableArray<string> AcceptedBy, string? LegacyReason, string? Replacement);

/// <summary>A type that comes of the keys of a map and of no shape.</summary>
internal abstract record MapTypePlan(string Name, DocPlan Doc, string? Obsolete) : TypePlan(Name, Doc, Obsolete);

/// <summary>The class with a constant for every key.</summary>
/// <param name="Selector">The member that decides, as the model names it.</param>
/// <param name="HasRules">Whether requests are checked by them.</param>
internal sealed record MapKeysPlan(string Name, DocPlan Doc, string Selector, EquatableArray<MapKeyPlan> Keys, EquatableArray<MapCasePlan> Cases, bool HasRules)
    : MapTypePlan(Name, Doc, null);

/// <summary>A property of a map that is filled.</summary>
/// <param name="Key">The key; for a family, its prefix.</param>
/// <param name="Constant">The constant's name, which the case's own <c>Keys</c> repeats; null for the family of any key.</param>
/// <param name="IsRequired">Whether the property is <c>required</c>.</param>
/// <param name="IsFamily">Whether it holds a family of keys.</param>
internal sealed record MapPropertyPlan(string Name, string Key, string? Constant, bool IsRequired, bool IsFamily, DocPlan Doc);

/// <summary>A case of a map that is filled: a sealed record that is the map.</summary>
/// <param name="Selects">The C# expression of the value that picks the case.</param>
/// <param name="Properties">Its own properties; the common ones stand on the base.</param>
internal sealed record WrittenCasePlan(string Name, DocPlan Doc, string? Obsolete, string Selects, EquatableArray<MapPropertyPlan> Properties);

/// <summary>A map that is filled: a base record and one sealed record for each case.</summary>
/// <param name="Selector">The property that says which value picks the case.</param>
/// <param name="SelectorType">Its type.</param>
/// <param name="SelectorDoc">Its documentation.</param>
/// <param name="KeysType">The class with the constants, in full.</param>
internal sealed record WrittenMapPlan(
    string Name, DocPlan Doc, string Selector, string SelectorType, DocPlan SelectorDoc, string KeysType, EquatableArray<MapPropertyPlan> Common, EquatableArray<WrittenCasePlan> Cases)
    : MapTypePlan(Name, Doc, null);

/// <summary>How a key of a map that is read is looked up: the methods of <c>MapValues</c>.</summary>
internal enum MapViewKind
{
    Text,
    Required,
    StringList,
    RequiredStringList,
    StringMap,
    RequiredStringMap,
}

/// <summary>A property that looks a key up.</summary>
/// <param name="Key">The constant, in full.</param>
internal sealed record MapViewPlan(string Name, string Key, MapViewKind Kind, DocPlan Doc);

/// <summary>A case of a map that is read: what it names beyond the common keys.</summary>
/// <param name="Value">The value that picks it.</param>
internal sealed record ReadCasePlan(string Name, string Value, DocPlan Doc, EquatableArray<MapViewPlan> Views);

/// <summary>A map that is read: a closed hierarchy with a case for each value of the member that decides, one for what stands in its place, and one for the unknown.</summary>
/// <param name="Selector">The member that decides.</param>
/// <param name="Map">The map.</param>
/// <param name="Companions">The members that go along.</param>
/// <param name="Otherwise">The member that has a value where no case is named, or null.</param>
/// <param name="OtherwiseCase">The case for it, or null.</param>
/// <param name="OtherwiseDoc">That case's documentation.</param>
/// <param name="UnknownCase">The case for values that the model does not know.</param>
/// <param name="PublicKeys">The keys whose values anybody may see.</param>
internal sealed record ReadMapPlan(
    string Name, DocPlan Doc, MemberPlan Selector, MemberPlan Map, EquatableArray<MemberPlan> Companions, MemberPlan? Otherwise, string? OtherwiseCase, DocPlan OtherwiseDoc,
    string UnknownCase, EquatableArray<MapViewPlan> Common, EquatableArray<ReadCasePlan> Cases, EquatableArray<string> PublicKeys)
    : MapTypePlan(Name, Doc, null);
