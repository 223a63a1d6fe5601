namespace Swage.Smithy.Assembly;

/// <summary>Turns a string with Smithy 1.0's <c>@enum</c> into an enum shape, where every value has a name that a member may have.</summary>
internal static class EnumUpgrade
{
    private static readonly string[] s_carriedOver = ["documentation", "tags"];

    /// <summary>The enum shape, or null where the string is to stay one.</summary>
    public static Shape? TryUpgrade(Draft draft, TraitBag traits, IReadOnlyList<ShapeId> mixins)
    {
        if (traits[Syntax.TraitNames.Enum] is not ArrayNode { Elements: { Count: > 0 } values })
            return null;
        var members = new List<MemberShape>(values.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value is not ObjectNode entry || entry["value"] is not StringNode text || entry["name"] is not StringNode name
                || !ShapeId.IsIdentifier(name.Value.AsSpan()) || !names.Add(name.Value))
            {
                return null;
            }

            members.Add(new MemberShape(draft.Id.WithMember(name.Value), Syntax.TraitNames.Unit, MemberTraits(entry, text), entry.Location));
        }

        var kept = new TraitBag(traits.Where(t => t.Id != Syntax.TraitNames.Enum));
        return new Shape(draft.Id, ShapeType.Enum, kept, draft.Declaration.Location, members, mixins);
    }

    private static TraitBag MemberTraits(ObjectNode entry, StringNode value)
    {
        var traits = new List<AppliedTrait> { new(Syntax.TraitNames.EnumValue, value, value.Location) };
        foreach (var name in s_carriedOver)
        {
            if (entry[name] is { } carried)
                traits.Add(new AppliedTrait(new ShapeId(Syntax.TraitNames.Prelude, name), carried, carried.Location));
        }

        if (entry["deprecated"] is BooleanNode { Value: true } deprecated)
            traits.Add(new AppliedTrait(Syntax.TraitNames.Deprecated, new ObjectNode([], deprecated.Location), deprecated.Location));
        return TraitBag.Of(traits);
    }
}
