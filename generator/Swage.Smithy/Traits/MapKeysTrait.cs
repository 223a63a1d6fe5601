namespace Swage.Smithy;

/// <summary>Whether the caller fills a map or reads it.</summary>
public enum MapKeysDirection
{
    /// <summary>The caller fills it.</summary>
    Write,

    /// <summary>The caller reads it.</summary>
    Read,
}

/// <summary>Who may see a key's value.</summary>
public enum MapKeyExposure
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>It tells who somebody is.</summary>
    Identifying,

    /// <summary>It must reach no log.</summary>
    Secret,
}

/// <summary>What the text of a key's value holds.</summary>
public enum MapKeyEncoding
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A JSON array of strings.</summary>
    StringList,

    /// <summary>A JSON object of strings.</summary>
    StringMap,
}

/// <summary>What becomes of keys that a case does not name.</summary>
public enum OtherMapKeys
{
    /// <summary>The service does not look at them.</summary>
    Ignored,

    /// <summary>The service refuses the call.</summary>
    Refused,

    /// <summary>They mean something to somebody: any key goes.</summary>
    Open,
}

/// <summary>Whether a companion of the map has to be there.</summary>
public enum CompanionNeed
{
    /// <summary>Always.</summary>
    Required,

    /// <summary>Where one was received.</summary>
    IfReceived,

    /// <summary>It may.</summary>
    Optional,
}

/// <summary>What is known of a key, or of a family of keys.</summary>
/// <param name="Key">The key, or a prefix and an asterisk.</param>
/// <param name="Documentation">What it is for, or null.</param>
/// <param name="Exposure">Who may see its value.</param>
/// <param name="Format">What its value looks like, for people, or null.</param>
/// <param name="Pattern">The expression its value matches, or null.</param>
/// <param name="Min">The least number of code points, or null.</param>
/// <param name="Max">The greatest, or null.</param>
/// <param name="Encoding">What its text holds.</param>
public sealed record MapKeyFacts(
    string Key, string? Documentation, MapKeyExposure Exposure, string? Format, string? Pattern, int? Min, int? Max, MapKeyEncoding Encoding);

/// <summary>Keys that are required on a condition which the map does not show.</summary>
/// <param name="Condition">Completes "required when …".</param>
/// <param name="Keys">The keys.</param>
public sealed record ConditionalKeys(string Condition, IReadOnlyList<string> Keys);

/// <summary>Keys that are required where another key has a certain value.</summary>
/// <param name="Key">The key that decides.</param>
/// <param name="Value">The value.</param>
/// <param name="Keys">The keys required then.</param>
/// <param name="IsLenient">Whether the service is known to do without them.</param>
public sealed record DependentKeys(string Key, string Value, IReadOnlyList<string> Keys, bool IsLenient);

/// <summary>The values a key takes.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">The values.</param>
/// <param name="IsClosed">Whether no other value can be right.</param>
public sealed record KeyValues(string Key, IReadOnlyList<string> Values, bool IsClosed);

/// <summary>A member that goes along with the map.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Need">Whether it has to be there.</param>
/// <param name="From">The member, by name or shape ID, whose latest value it takes, or null.</param>
/// <param name="Documentation">What to know of it, or null.</param>
public sealed record MapKeyCompanion(string Member, CompanionNeed Need, string? From, string? Documentation);

/// <summary>What one case takes, the common keys included.</summary>
/// <param name="Value">The value of the member that decides.</param>
/// <param name="Documentation">What the case is, or null.</param>
/// <param name="Required">Keys always required, common ones first.</param>
/// <param name="RequiredWhen">Keys required on a condition, common ones first.</param>
/// <param name="RequiredWith">Keys required with another key's value.</param>
/// <param name="Optional">Keys that may be there.</param>
/// <param name="Patterns">Families of keys, a prefix and an asterisk.</param>
/// <param name="OtherKeys">What becomes of keys not named here.</param>
/// <param name="Values">Values of keys, where they are listed.</param>
/// <param name="Exposures">Exposures that differ from the key's own.</param>
/// <param name="Companions">Members that go along, the case's own word before the trait's.</param>
/// <param name="AcceptedBy">The operations that take the case; empty: all.</param>
/// <param name="LegacyReason">Why nothing new should use it, or null.</param>
/// <param name="Replacement">The case to use instead, or null.</param>
public sealed record MapKeyCase(
    string Value, string? Documentation, IReadOnlyList<string> Required, IReadOnlyList<ConditionalKeys> RequiredWhen, IReadOnlyList<DependentKeys> RequiredWith,
    IReadOnlyList<string> Optional, IReadOnlyList<string> Patterns, OtherMapKeys OtherKeys, IReadOnlyList<KeyValues> Values,
    IReadOnlyList<KeyValuePair<string, MapKeyExposure>> Exposures, IReadOnlyList<MapKeyCompanion> Companions, IReadOnlyList<ShapeId> AcceptedBy,
    string? LegacyReason, string? Replacement);

/// <summary>The <c>swage.api#mapKeys</c> trait: which keys a map takes, decided by a member beside it.</summary>
/// <param name="SelectedBy">The member that decides.</param>
/// <param name="Direction">Whether the caller fills the map or reads it.</param>
/// <param name="TypeName">The generated type that all cases share.</param>
/// <param name="CaseSuffix">What follows a case's name in generated types, or null.</param>
/// <param name="KeysName">The generated class with the constants.</param>
/// <param name="Keys">What is known of keys.</param>
/// <param name="CommonRequired">Keys that every case requires.</param>
/// <param name="CommonRequiredWhen">Keys that every case requires on a condition.</param>
/// <param name="CommonOptional">Keys that every case may have.</param>
/// <param name="Cases">The cases, in order.</param>
/// <param name="Companions">Members that go along with the map in every case.</param>
/// <param name="OtherwiseMember">For a map that is read, the member that has a value where no case is named, or null.</param>
/// <param name="OtherwiseName">The generated name of that case, or null.</param>
public sealed record MapKeysTrait(
    string SelectedBy, MapKeysDirection Direction, string TypeName, string? CaseSuffix, string KeysName, IReadOnlyList<MapKeyFacts> Keys,
    IReadOnlyList<string> CommonRequired, IReadOnlyList<ConditionalKeys> CommonRequiredWhen, IReadOnlyList<string> CommonOptional,
    IReadOnlyList<MapKeyCase> Cases, IReadOnlyList<MapKeyCompanion> Companions, string? OtherwiseMember, string? OtherwiseName);
