namespace Swage.Smithy;

/// <summary>Readers of streaming traits (Smithy spec, "Streaming").</summary>
public static class StreamingTraits
{
    /// <summary>Whether the blob is not held in memory as a whole, or the union is a series of events.</summary>
    public static bool IsStreaming(this Shape shape) => shape.Traits.Has(PreludeTraits.Streaming);

    /// <summary>Whether the stream's length must be known before it is sent.</summary>
    public static bool RequiresLength(this Shape shape) => shape.Traits.Has(PreludeTraits.RequiresLength);

    /// <summary>The member of an input or output that is a stream of bytes or events, or null.</summary>
    public static MemberShape? FindStream(this SemanticModel model, Shape structure)
    {
        foreach (var member in structure.Members)
        {
            if (model.HasTrait(member, PreludeTraits.Streaming))
                return member;
        }

        return null;
    }

    /// <summary>Whether the member is a series of events.</summary>
    public static bool IsEventStream(this SemanticModel model, MemberShape member) =>
        model.Find(member.Target) is { Type: ShapeType.Union } target && target.IsStreaming();

    /// <summary>Whether the member travels in a header of its event.</summary>
    public static bool IsEventHeader(this Shape shape) => shape.Traits.Has(PreludeTraits.EventHeader);

    /// <summary>Whether the member is its event's payload.</summary>
    public static bool IsEventPayload(this Shape shape) => shape.Traits.Has(PreludeTraits.EventPayload);
}
