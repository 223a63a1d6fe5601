namespace Swage.Smithy;

/// <summary>Who asks whether a member may be absent.</summary>
public enum OptionalityMode
{
    /// <summary>A client, generated once and used with later versions of the service: honors <c>clientOptional</c> and <c>input</c>.</summary>
    Client,

    /// <summary>
    /// Like <see cref="Client"/>, and structures and unions are always optional: a requirement on them can never be
    /// relaxed by giving a default.
    /// </summary>
    ClientCareful,

    /// <summary>A server, which changes together with the model.</summary>
    Server,
}

/// <summary>Says which members may be absent (Smithy spec, "Structure member optionality", "List member optionality", "Map member optionality").</summary>
public static class Optionality
{
    /// <summary>Whether the member may be absent or, in a list or map, null.</summary>
    /// <remarks>
    /// 1.0 models are upgraded when they are loaded: what was boxed has no default or one of null, what was not has one of zero.
    /// A <c>box</c> trait has no say here.
    /// </remarks>
    public static bool IsOptional(this SemanticModel model, MemberShape member, OptionalityMode mode)
    {
        if (model.Find(member.Id.Container) is not { } container)
            return true;
        return container.Type switch
        {
            ShapeType.Structure => IsOptionalInStructure(model, container, member, mode),
            ShapeType.List => container.IsSparse(),
            ShapeType.Map => member.Name != "key" && container.IsSparse(),
            _ => false, // the one member of a union that is there, the elements of a set, the constants of an enum
        };
    }

    private static bool IsOptionalInStructure(SemanticModel model, Shape structure, MemberShape member, OptionalityMode mode)
    {
        if (mode != OptionalityMode.Server && (member.IsClientOptional() || structure.IsInput()))
            return true;
        if (mode == OptionalityMode.ClientCareful && model.Find(member.Target) is { Type: ShapeType.Structure or ShapeType.Union })
            return true;
        return !member.IsRequired() && !member.HasNonNullDefault();
    }
}
