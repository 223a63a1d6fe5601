namespace Swage.Smithy;

/// <summary>The IDs of the traits that Swage defines.</summary>
public static class SwageTraits
{
    /// <summary>Which keys a map takes; read with <see cref="MapKeysReader.GetMapKeys(SemanticModel, MemberShape)"/>.</summary>
    public static ShapeId MapKeys { get; } = new("swage.api", "mapKeys");
}
