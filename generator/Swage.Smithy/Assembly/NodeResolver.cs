using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>A shape ID that was written without quotes.</summary>
internal sealed record FoundShapeId(ShapeId Id, string Written, SourceLocation Location);

/// <summary>Replaces shape IDs written without quotes in node values by strings with the absolute ID.</summary>
internal sealed class NodeResolver(NameResolver names)
{
    /// <summary>The IDs resolved so far, to be checked once the model stands.</summary>
    public List<FoundShapeId> Found { get; } = [];

    /// <summary>The value with its shape IDs absolute; the same object where it has none.</summary>
    public Node Resolve(Node node, ModelFile file)
    {
        switch (node)
        {
            case ShapeIdNode name:
                if (names.Resolve(file, name.Text) is not { } id)
                    return new StringNode(name.Text, name.Location);
                if (!file.IsBuiltIn)
                    Found.Add(new(id, name.Text, name.Location));
                return new StringNode(id.ToString(), name.Location);
            case ArrayNode array:
                Node[]? elements = null;
                for (var i = 0; i < array.Elements.Count; i++)
                {
                    var element = Resolve(array.Elements[i], file);
                    if (element != array.Elements[i])
                        elements ??= [.. array.Elements];
                    elements?[i] = element;
                }

                return elements is null ? array : new ArrayNode(elements, array.Location);
            case ObjectNode map:
                KeyValuePair<StringNode, Node>[]? members = null;
                for (var i = 0; i < map.Members.Count; i++)
                {
                    var value = Resolve(map.Members[i].Value, file);
                    if (value != map.Members[i].Value)
                        members ??= [.. map.Members];
                    members?[i] = new KeyValuePair<StringNode, Node>(map.Members[i].Key, value);
                }

                return members is null ? map : new ObjectNode(members, map.Location);
            default:
                return node;
        }
    }
}
