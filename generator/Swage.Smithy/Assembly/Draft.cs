using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>A mixin that a shape names, and where.</summary>
internal sealed record MixinReference(ShapeId Id, SourceLocation Location);

/// <summary>A shape on its way into the model: names resolved, traits gathered, mixins not yet applied.</summary>
internal sealed class Draft(ShapeDeclaration declaration)
{
    public ShapeDeclaration Declaration { get; } = declaration;

    public ShapeId Id => Declaration.Id;

    public ShapeType Type => Declaration.Type;

    public List<AppliedTrait> Traits { get; } = [];

    /// <summary>The members the shape itself writes.</summary>
    public List<MemberDraft> Members { get; } = [];

    /// <summary>Traits applied from outside to members that only mixins have, by member.</summary>
    public Dictionary<string, List<AppliedTrait>>? Introduced { get; set; }

    public List<MixinReference> Mixins { get; } = [];

    /// <summary>The finished shape.</summary>
    public Shape? Shape { get; set; }

    public bool Has(ShapeId trait) => Find(Traits, trait) is not null;

    public MemberDraft? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    public static AppliedTrait? Find(List<AppliedTrait> traits, ShapeId id)
    {
        foreach (var trait in traits)
        {
            if (trait.Id == id)
                return trait;
        }

        return null;
    }
}

/// <summary>A member on its way into the model.</summary>
internal sealed class MemberDraft(string name, ShapeId? target, SourceLocation location)
{
    public string Name { get; } = name;

    /// <summary>Null while it is elided and not yet found.</summary>
    public ShapeId? Target { get; set; } = target;

    public SourceLocation Location { get; } = location;

    public List<AppliedTrait> Traits { get; init; } = [];
}
