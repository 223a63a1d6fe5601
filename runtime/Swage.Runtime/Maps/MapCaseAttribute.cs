namespace Swage.Maps;

/// <summary>
/// On a generated class of keys: what a map takes in one case. The keys common to all cases are in each case's lists.
/// </summary>
/// <param name="value">The value of the member that decides.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapCaseAttribute(string value) : Attribute
{
    /// <summary>The value of the member that decides.</summary>
    public string Value { get; } = value;

    /// <summary>The generated type for the case.</summary>
    public Type? Type { get; set; }

    /// <summary>Keys that are always required.</summary>
    public string[] Required { get; set; } = [];

    /// <summary>Keys that are required on a condition which the map does not show; <see cref="Conditions"/> has each one's, in the same order.</summary>
    public string[] RequiredWhen { get; set; } = [];

    /// <summary>The conditions of <see cref="RequiredWhen"/>, one for each key. Each completes "required when …".</summary>
    public string[] Conditions { get; set; } = [];

    /// <summary>Keys that may be there.</summary>
    public string[] Optional { get; set; } = [];

    /// <summary>Families of keys, each a prefix and an asterisk; a lone asterisk stands for any key.</summary>
    public string[] Families { get; set; } = [];

    /// <summary>What becomes of keys that are not named here.</summary>
    public OtherKeys OtherKeys { get; set; }

    /// <summary>Why nothing new should use the case; null where it is not out of date.</summary>
    public string? LegacyReason { get; set; }

    /// <summary>The case to use in place of one that is out of date.</summary>
    public string? Replacement { get; set; }
}
