namespace Swage.Smithy;

/// <summary>Finds what must not be shown: the <c>sensitive</c> trait, on shapes and, in 1.0 models, on members.</summary>
public static class Sensitivity
{
    /// <summary>Whether the shape itself is marked.</summary>
    public static bool IsSensitive(this Shape shape) => shape.Traits.Has(PreludeTraits.Sensitive);

    /// <summary>Whether the member's value is a secret as a whole: the member or its target is marked.</summary>
    public static bool IsSensitive(this SemanticModel model, MemberShape member) => model.HasTrait(member, PreludeTraits.Sensitive);

    /// <summary>
    /// Whether the member's value is a secret, or a list or map with secrets as elements, keys or values at any depth.
    /// Structures and unions in it are not looked into: they answer for their own members.
    /// </summary>
    public static bool HoldsSecrets(this SemanticModel model, MemberShape member)
    {
        HashSet<ShapeId>? seen = null;
        return Holds(member);

        bool Holds(MemberShape current)
        {
            if (model.IsSensitive(current))
                return true;
            if (model.Find(current.Target) is not { Type: ShapeType.List or ShapeType.Set or ShapeType.Map } target)
                return false;
            seen ??= [];
            return seen.Add(target.Id) && target.Members.Any(Holds);
        }
    }
}
