namespace Swage.Maps;

/// <summary>On a generated class of keys: whether a member has to go along with the map in one case.</summary>
/// <param name="case">The case.</param>
/// <param name="member">The property that goes along.</param>
/// <param name="need">Whether it has to have a value.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapCaseCompanionAttribute(string @case, string member, CompanionNeed need) : Attribute
{
    /// <summary>The case.</summary>
    public string Case { get; } = @case;

    /// <summary>The property that goes along.</summary>
    public string Member { get; } = member;

    /// <summary>Whether it has to have a value.</summary>
    public CompanionNeed Need { get; } = need;

    /// <summary>
    /// The member whose latest value it takes: a name, in whichever answer carried it last, or the shape ID of a member where only one answer will do.
    /// </summary>
    public string? From { get; set; }
}
