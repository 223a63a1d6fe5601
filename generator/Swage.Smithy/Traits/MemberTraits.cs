namespace Swage.Smithy;

/// <summary>Finds the value of a trait that a member may have itself or through its target.</summary>
public static class MemberTraits
{
    /// <summary>The member's own trait or else its target's, or null.</summary>
    public static Node? GetTrait(this SemanticModel model, MemberShape member, ShapeId trait) =>
        member.Traits[trait] ?? model.Find(member.Target)?.Traits[trait];

    /// <summary>Whether the member or its target has the trait.</summary>
    public static bool HasTrait(this SemanticModel model, MemberShape member, ShapeId trait) => model.GetTrait(member, trait) is not null;
}
