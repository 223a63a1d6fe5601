namespace Swage.Smithy;

/// <summary>A value of an enum or intEnum shape, or of a string with the 1.0 <c>enum</c> trait.</summary>
/// <param name="Name">The member's name; null where a 1.0 model gives none.</param>
/// <param name="Text">What goes over the wire for a string; empty for an intEnum.</param>
/// <param name="Number">What goes over the wire for an intEnum; 0 for a string.</param>
/// <param name="Documentation">What it stands for, or null.</param>
/// <param name="Deprecated">Why and since when not to use it, or null.</param>
/// <param name="Member">The member, or null for the 1.0 trait.</param>
public sealed record EnumValue(string? Name, string Text, int Number, string? Documentation, DeprecatedTrait? Deprecated, MemberShape? Member);

/// <summary>Reads the values of enumerations, whichever way the model lists them.</summary>
public static class EnumReaders
{
    /// <summary>The values in order: of an enum or intEnum its members, of a string what its <c>enum</c> trait lists; else none.</summary>
    public static IReadOnlyList<EnumValue> GetEnumValues(this Shape shape) => shape.Type switch
    {
        ShapeType.Enum => [.. shape.Members.Select(m => Member(m, m.Traits[PreludeTraits.EnumValue].AsString() ?? m.Name, 0))],
        ShapeType.IntEnum => [.. from member in shape.Members
                                 let number = member.Traits[PreludeTraits.EnumValue].AsInt32()
                                 where number is not null
                                 select Member(member, "", number.Value)],
        ShapeType.String => ReadTrait(shape.Traits[PreludeTraits.Enum]),
        _ => [],
    };

    /// <summary>Whether the shape is an enum, an intEnum, or a string that lists its values.</summary>
    public static bool IsEnumeration(this Shape shape) =>
        shape.Type is ShapeType.Enum or ShapeType.IntEnum || shape.Type == ShapeType.String && shape.Traits.Has(PreludeTraits.Enum);

    /// <summary>The value that the 1.0 <c>enum</c> trait would have to list the members of an enum shape.</summary>
    internal static ArrayNode ToEnumTrait(Shape shape)
    {
        return new ArrayNode([.. shape.Members.Select(Definition)], shape.Location);

        static Node Definition(MemberShape member)
        {
            var entries = new List<KeyValuePair<StringNode, Node>>();
            Add("value", member.Traits[PreludeTraits.EnumValue] ?? new StringNode(member.Name, member.Location));
            Add("name", new StringNode(member.Name, member.Location));
            Add("documentation", member.Traits[PreludeTraits.Documentation]);
            Add("tags", member.Traits[PreludeTraits.Tags]);
            Add("deprecated", member.Traits.Has(PreludeTraits.Deprecated) ? new BooleanNode(true, member.Location) : null);
            return new ObjectNode(entries, member.Location);

            void Add(string key, Node? value)
            {
                if (value is not null)
                    entries.Add(new(new StringNode(key, value.Location), value));
            }
        }
    }

    private static EnumValue Member(MemberShape member, string text, int number) =>
        new(member.Name, text, number, member.GetDocumentation(), member.GetDeprecated(), member);

    private static IReadOnlyList<EnumValue> ReadTrait(Node? trait)
    {
        if (trait is not ArrayNode definitions)
            return [];
        var values = new List<EnumValue>(definitions.Elements.Count);
        foreach (var definition in definitions.Elements)
        {
            if (definition.Get("value").AsString() is not { } text)
                continue;
            var deprecated = definition.Get("deprecated").AsBoolean() == true ? new DeprecatedTrait(null, null) : null;
            values.Add(new EnumValue(definition.Get("name").AsString(), text, 0, definition.Get("documentation").AsString(), deprecated, null));
        }

        return values;
    }
}
