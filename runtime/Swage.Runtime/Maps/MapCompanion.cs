namespace Swage.Maps;

/// <summary>Whether a member that goes along with a map has a value: what generated <c>Validate</c> tells <see cref="MapRules"/>.</summary>
/// <param name="member">The member's name in the model.</param>
/// <param name="hasValue">Whether it has one.</param>
public readonly struct MapCompanion(string member, bool hasValue)
{
    /// <summary>The member's name in the model.</summary>
    public string Member { get; } = member;

    /// <summary>Whether it has a value.</summary>
    public bool HasValue { get; } = hasValue;
}
