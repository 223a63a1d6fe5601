namespace Swage.Smithy;

/// <summary>A node value (Smithy spec, "Node values"): what metadata and traits are made of. Immutable; keeps where it was written.</summary>
public abstract class Node(SourceLocation location)
{
    /// <summary>Where the value stands.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The node type's name in Smithy's words: <c>object</c>, <c>array</c>, <c>string</c>, <c>number</c>, <c>boolean</c> or <c>null</c>.</summary>
    public abstract string TypeName { get; }
}

/// <summary>An object node; members keep the order they were written in.</summary>
public sealed class ObjectNode(IReadOnlyList<KeyValuePair<StringNode, Node>> members, SourceLocation location) : Node(location)
{
    private Dictionary<string, Node>? _index;

    /// <summary>An object without members.</summary>
    public static ObjectNode Empty { get; } = new([], SourceLocation.None);

    /// <inheritdoc/>
    public override string TypeName => "object";

    /// <summary>Keys, with their own positions, and values.</summary>
    public IReadOnlyList<KeyValuePair<StringNode, Node>> Members { get; } = members;

    /// <summary>The value of a key, or null where there is none.</summary>
    public Node? this[string key]
    {
        get
        {
            if (Members.Count <= 8)
            {
                foreach (var member in Members)
                {
                    if (member.Key.Value == key)
                        return member.Value;
                }

                return null;
            }

            var index = _index;
            if (index is null)
            {
                index = new Dictionary<string, Node>(Members.Count, StringComparer.Ordinal);
                foreach (var member in Members)
                    index[member.Key.Value] = member.Value;
                _index = index;
            }

            return index.TryGetValue(key, out var found) ? found : null;
        }
    }
}

/// <summary>An array node.</summary>
public sealed class ArrayNode(IReadOnlyList<Node> elements, SourceLocation location) : Node(location)
{
    /// <inheritdoc/>
    public override string TypeName => "array";

    /// <summary>The elements in order.</summary>
    public IReadOnlyList<Node> Elements { get; } = elements;
}

/// <summary>A string node. A shape ID written as a node is one too, already absolute where it could be resolved.</summary>
public sealed class StringNode(string value, SourceLocation location) : Node(location)
{
    /// <inheritdoc/>
    public override string TypeName => "string";

    /// <summary>The value with escapes resolved.</summary>
    public string Value { get; } = value;
}

/// <summary>A number node, kept as written so that no precision is lost.</summary>
public sealed class NumberNode(string text, SourceLocation location) : Node(location)
{
    /// <inheritdoc/>
    public override string TypeName => "number";

    /// <summary>The number as written, in JSON's form.</summary>
    public string Text { get; } = text;
}

/// <summary>A boolean node.</summary>
public sealed class BooleanNode(bool value, SourceLocation location) : Node(location)
{
    /// <inheritdoc/>
    public override string TypeName => "boolean";

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary>A null node.</summary>
public sealed class NullNode(SourceLocation location) : Node(location)
{
    /// <inheritdoc/>
    public override string TypeName => "null";
}
