namespace Swage.Smithy;

/// <summary>Reads node values leniently: what is not of the kind asked for is absent, never an exception.</summary>
public static class NodeValues
{
    /// <summary>The text of a string node, or null.</summary>
    public static string? AsString(this Node? node) => (node as StringNode)?.Value;

    /// <summary>The value of a boolean node, or null.</summary>
    public static bool? AsBoolean(this Node? node) => (node as BooleanNode)?.Value;

    /// <summary>The exact value of a number node, or null.</summary>
    public static ExactNumber? AsNumber(this Node? node) =>
        node is NumberNode number && ExactNumber.TryParse(number.Text, out var value) ? value : null;

    /// <summary>The value of a number node that is a whole number of 32 bits, or null; <c>1e3</c> counts as 1000.</summary>
    public static int? AsInt32(this Node? node) =>
        node.AsInt64() is { } value && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;

    /// <summary>The value of a number node that is a whole number of 64 bits, or null.</summary>
    public static long? AsInt64(this Node? node) =>
        node.AsNumber() is { } number && number.TryToInt64(out var value) ? value : null;

    /// <summary>The shape ID in a string node, or null where it is no absolute ID.</summary>
    public static ShapeId? AsShapeId(this Node? node) =>
        node is StringNode text && ShapeId.TryParse(text.Value, out var id) ? id : null;

    /// <summary>A member of an object node, or null.</summary>
    public static Node? Get(this Node? node, string key) => (node as ObjectNode)?[key];

    /// <summary>The strings of an array node; other elements are left out. Null where the node is no array.</summary>
    public static IReadOnlyList<string>? AsStrings(this Node? node) =>
        node is ArrayNode array ? [.. array.Elements.OfType<StringNode>().Select(element => element.Value)] : null;

    /// <summary>The shape IDs of an array node; other elements are left out. Null where the node is no array.</summary>
    public static IReadOnlyList<ShapeId>? AsShapeIds(this Node? node) =>
        node is ArrayNode array ? [.. array.Elements.Select(AsShapeId).OfType<ShapeId>()] : null;

    /// <summary>The members of an object node that are strings, in order. Null where the node is no object.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? AsStringMap(this Node? node)
    {
        if (node is not ObjectNode map)
            return null;
        var entries = new List<KeyValuePair<string, string>>(map.Members.Count);
        foreach (var member in map.Members)
        {
            if (member.Value is StringNode value)
                entries.Add(new(member.Key.Value, value.Value));
        }

        return entries;
    }
}
