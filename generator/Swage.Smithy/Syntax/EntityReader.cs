namespace Swage.Smithy.Syntax;

/// <summary>Reads the bodies of services and resources, which the IDL writes as an object with shape IDs in it.</summary>
internal sealed class EntityReader(StringTable strings, SyntaxErrors errors, ModelFile model)
{
    private static readonly string[] s_serviceKeys = ["version", "operations", "resources", "errors", "rename"];
    private static readonly string[] s_resourceKeys =
        ["identifiers", "properties", "create", "put", "read", "update", "delete", "list", "operations", "collectionOperations", "resources"];

    /// <summary>Fills a service from its body.</summary>
    public void Fill(ServiceDeclaration service, ObjectNode body)
    {
        foreach (var member in body.Members)
        {
            switch (member.Key.Value)
            {
                case "version":
                    if (member.Value is StringNode version)
                        service.Version = version.Value;
                    else
                        Report(member.Value, "A service's version is a string.", service.Id);
                    break;
                case "operations":
                    service.Operations = References(member, service.Id);
                    break;
                case "resources":
                    service.Resources = References(member, service.Id);
                    break;
                case "errors":
                    service.Errors = References(member, service.Id);
                    break;
                case "rename":
                    service.Rename = ReadRename(member.Value, strings, service.Id, errors);
                    break;
                default:
                    Unknown(member.Key, s_serviceKeys, service.Id);
                    break;
            }
        }
    }

    /// <summary>Fills a resource from its body.</summary>
    public void Fill(ResourceDeclaration resource, ObjectNode body)
    {
        var lifecycle = new List<KeyValuePair<string, NameReference>>();
        foreach (var member in body.Members)
        {
            switch (member.Key.Value)
            {
                case "identifiers":
                    resource.Identifiers = ReferenceMap(member, resource.Id);
                    break;
                case "properties":
                    if (VersionRules.RefusesProperties(model, out var refusal))
                        Report(member.Key, refusal, resource.Id);
                    resource.Properties = ReferenceMap(member, resource.Id);
                    break;
                case "create" or "put" or "read" or "update" or "delete" or "list":
                    if (Reference(member.Value, resource.Id) is { } operation)
                        lifecycle.Add(new KeyValuePair<string, NameReference>(member.Key.Value, operation));
                    break;
                case "operations":
                    resource.Operations = References(member, resource.Id);
                    break;
                case "collectionOperations":
                    resource.CollectionOperations = References(member, resource.Id);
                    break;
                case "resources":
                    resource.Resources = References(member, resource.Id);
                    break;
                default:
                    Unknown(member.Key, s_resourceKeys, resource.Id);
                    break;
            }
        }

        resource.Lifecycle = lifecycle;
    }

    /// <summary>Reads a service's renamings: absolute shape IDs to names.</summary>
    public static IReadOnlyList<KeyValuePair<NameReference, string>> ReadRename(Node node, StringTable strings, ShapeId id, SyntaxErrors errors)
    {
        if (node is not ObjectNode entries)
        {
            errors.Report(node.Location.Start, node.Location.Length, "'rename' is an object from shape IDs to the names they take in this service.", id);
            return [];
        }

        var renames = new List<KeyValuePair<NameReference, string>>(entries.Members.Count);
        foreach (var entry in entries.Members)
        {
            if (entry.Value is not StringNode name)
                errors.Report(entry.Value.Location.Start, entry.Value.Location.Length, "A shape is renamed to a string.", id);
            else if (!strings.TryGetShapeId(entry.Key.Value, out _))
                errors.Report(
                    entry.Key.Location.Start, entry.Key.Location.Length,
                    $"'{entry.Key.Value}' is not an absolute shape ID such as 'com.example#Name'.", id);
            else
                renames.Add(new KeyValuePair<NameReference, string>(new NameReference(entry.Key.Value, entry.Key.Location), name.Value));
        }

        return renames;
    }

    private NameReference? Reference(Node node, ShapeId id)
    {
        switch (node)
        {
            case ShapeIdNode name:
                return new NameReference(name.Text, name.Location);
            case StringNode { Value: var text } when IsShapeId(text):
                return new NameReference(strings.Get(text.AsSpan()), node.Location);
            case StringNode text:
                Report(node, $"'{text.Value}' is not a shape ID.", id);
                return null;
            default:
                Report(node, "Expected a shape ID.", id);
                return null;
        }
    }

    private IReadOnlyList<NameReference> References(KeyValuePair<StringNode, Node> member, ShapeId id)
    {
        if (member.Value is not ArrayNode { Elements: var elements })
        {
            Report(member.Value, $"'{member.Key.Value}' is an array of shape IDs.", id);
            return [];
        }

        var references = new List<NameReference>(elements.Count);
        foreach (var element in elements)
        {
            if (Reference(element, id) is { } reference)
                references.Add(reference);
        }

        return references;
    }

    private IReadOnlyList<KeyValuePair<string, NameReference>> ReferenceMap(KeyValuePair<StringNode, Node> member, ShapeId id)
    {
        if (member.Value is not ObjectNode { Members: var entries })
        {
            Report(member.Value, $"'{member.Key.Value}' is an object from names to shape IDs.", id);
            return [];
        }

        var references = new List<KeyValuePair<string, NameReference>>(entries.Count);
        foreach (var entry in entries)
        {
            if (Reference(entry.Value, id) is { } reference)
                references.Add(new KeyValuePair<string, NameReference>(entry.Key.Value, reference));
        }

        return references;
    }

    private bool IsShapeId(string text) =>
        text.IndexOf('#') >= 0 ? strings.TryGetShapeId(text, out _) : ShapeId.IsIdentifier(text.AsSpan());

    private void Unknown(StringNode key, string[] known, ShapeId id) =>
        Report(key, $"'{key.Value}' is no property of this kind of shape.{Nearest.Hint(key.Value, known)}", id);

    private void Report(Node at, string message, ShapeId id) => errors.Report(at.Location.Start, at.Location.Length, message, id);
}
