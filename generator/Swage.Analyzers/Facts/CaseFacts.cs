namespace Swage.Analyzers.Facts;

/// <summary>Whether a companion of the map has to be there, as <c>Swage.Maps.CompanionNeed</c> has it.</summary>
internal enum CompanionNeed
{
    Required,
    IfReceived,
    Optional,
}

/// <summary>What becomes of keys that a case does not name, as <c>Swage.Maps.OtherKeys</c> has it.</summary>
internal enum OtherKeys
{
    Ignored,
    Refused,
    Open,
}

/// <summary>A member that goes along with the map.</summary>
/// <param name="From">
/// The member whose latest value it takes, by name; where only one answer's will do, the member's shape ID, <c>namespace#Structure$Member</c>.
/// </param>
internal sealed record CompanionFacts(string Member, CompanionNeed Need, string? From)
{
    /// <summary>The name of the only answer's type whose value will do; null where the latest answer's does.</summary>
    public string? FromType => From?.IndexOf('#') is >= 0 and var hash && From.IndexOf('$') is var member && member > hash ? From.Substring(hash + 1, member - hash - 1) : null;
}

/// <summary>The values that a key takes.</summary>
internal sealed record ValueFacts(string Key, IReadOnlyList<string> Values, bool IsClosed);

/// <summary>Keys required where another has a certain value.</summary>
internal sealed record DependentFacts(string Key, string Value, IReadOnlyList<string> Keys, bool IsLenient);

/// <summary>What one case takes.</summary>
internal sealed class CaseFacts(string value)
{
    /// <summary>The value of the member that decides.</summary>
    public string Value { get; } = value;

    /// <summary>The full name of the typed answer, or null.</summary>
    public string? TypeName { get; init; }

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Keys required on a condition that code does not show.</summary>
    public IReadOnlyList<string> RequiredWhen { get; init; } = [];

    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Prefixes of families; a lone asterisk is the empty prefix.</summary>
    public IReadOnlyList<string> Families { get; init; } = [];

    public OtherKeys OtherKeys { get; init; }

    public IReadOnlyList<ValueFacts> Values { get; init; } = [];

    public IReadOnlyList<DependentFacts> Dependents { get; init; } = [];

    public IReadOnlyList<CompanionFacts> Companions { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, Exposure>> Exposures { get; init; } = [];

    public string? LegacyReason { get; init; }

    public string? Replacement { get; init; }

    /// <summary>Whether any key goes.</summary>
    public bool IsOpen => OtherKeys == OtherKeys.Open || Families.Contains("");

    private HashSet<string> ByName => field ??= new(Keys, StringComparer.Ordinal);

    /// <summary>The keys it takes by name, required ones first; some may come twice.</summary>
    public IEnumerable<string> Keys => Required.Concat(RequiredWhen).Concat(Optional).Concat(Dependents.SelectMany(static d => d.Keys));

    /// <summary>Whether it takes the key by name.</summary>
    public bool Names(string key) => ByName.Contains(key);

    /// <summary>Whether the case has a use for the key.</summary>
    public bool Takes(string key)
    {
        if (ByName.Contains(key))
            return true;
        foreach (var family in Families)
        {
            if (key.Length > family.Length && key.StartsWith(family, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
