namespace Swage.Maps;

/// <summary>What a map takes in one case, for <see cref="MapRules"/>. Generated code fills it; immutable from then on.</summary>
/// <param name="value">The value of the member that decides.</param>
public sealed class MapCaseRules(string value)
{
    /// <summary>The value of the member that decides.</summary>
    public string Value { get; } = value;

    /// <summary>Keys that are always required, those common to all cases included.</summary>
    public string[] Required { get; init; } = [];

    /// <summary>Keys that may be there; among them those required on a condition, which a map cannot show.</summary>
    public string[] Optional { get; init; } = [];

    /// <summary>Families of keys, each a prefix and an asterisk; a lone asterisk stands for any key.</summary>
    public string[] Families { get; init; } = [];

    /// <summary>What becomes of keys that are not named here.</summary>
    public OtherKeys OtherKeys { get; init; }

    /// <summary>Keys required with another key's value. Those that the service is known to do without are left out.</summary>
    public MapDependentKeys[] RequiredWith { get; init; } = [];

    /// <summary>The values of keys that take no others.</summary>
    public MapClosedValues[] Values { get; init; } = [];

    /// <summary>Members that must go along with the map.</summary>
    public string[] RequiredCompanions { get; init; } = [];

    /// <summary>The names of the operations that take the case; none: all of them.</summary>
    public string[] AcceptedBy { get; init; } = [];

    /// <summary>For a case that is out of date, the one to use in its place.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether the case is out of date.</summary>
    public bool IsLegacy { get; init; }
}
