namespace Swage.Smithy.Syntax;

internal sealed partial class AstReader
{
    private static readonly string[] s_applyKeys = ["type", "traits"];
    private static readonly string[] s_simpleKeys = ["type", "mixins", "traits"];
    private static readonly string[] s_listKeys = ["type", "member", "mixins", "traits"];
    private static readonly string[] s_mapKeys = ["type", "key", "value", "mixins", "traits"];
    private static readonly string[] s_memberedKeys = ["type", "members", "mixins", "traits"];
    private static readonly string[] s_memberKeys = ["target", "traits"];
    private static readonly string[] s_referenceKeys = ["target"];
    private static readonly string[] s_operationKeys = ["type", "input", "output", "errors", "mixins", "traits"];
    private static readonly string[] s_serviceKeys = ["type", "version", "operations", "resources", "errors", "rename", "mixins", "traits"];
    private static readonly string[] s_resourceKeys =
    [
        "type", "identifiers", "properties", "create", "put", "read", "update", "delete", "list", "operations", "collectionOperations", "resources", "mixins",
        "traits",
    ];

    internal static readonly string[] LifecycleKeys = ["create", "put", "read", "update", "delete", "list"];

    private void ReadShape(ShapeId id, StringNode key, StringNode typeName, ObjectNode shape)
    {
        if (!ShapeTypes.TryParse(typeName.Value, out var type))
        {
            Report(typeName, $"'{typeName.Value}' is no type of shape.{Nearest.Hint(typeName.Value, ShapeTypes.Names)}", id);
            return;
        }

        if (VersionRules.Refuses(type, _model, out var refusal))
            Report(typeName, refusal, id);
        var traits = ReadTraits(shape, id);
        var mixins = ReadReferences(shape, "mixins", id);
        ShapeDeclaration declaration;
        switch (type)
        {
            case ShapeType.Operation:
                WarnOfUnknown(shape, s_operationKeys, id);
                declaration = new OperationDeclaration(_model, id, key.Location)
                {
                    Traits = traits,
                    Mixins = mixins,
                    Input = ReadReference(shape["input"], id),
                    Output = ReadReference(shape["output"], id),
                    Errors = ReadReferences(shape, "errors", id),
                };
                break;
            case ShapeType.Service:
                WarnOfUnknown(shape, s_serviceKeys, id);
                declaration = ReadService(shape, new ServiceDeclaration(_model, id, key.Location) { Traits = traits, Mixins = mixins });
                break;
            case ShapeType.Resource:
                WarnOfUnknown(shape, s_resourceKeys, id);
                declaration = ReadResource(shape, new ResourceDeclaration(_model, id, key.Location) { Traits = traits, Mixins = mixins });
                break;
            default:
                declaration = new ShapeDeclaration(_model, id, type, key.Location) { Traits = traits, Mixins = mixins };
                switch (type)
                {
                    case ShapeType.List or ShapeType.Set:
                        WarnOfUnknown(shape, s_listKeys, id);
                        declaration.Members = ReadNamedMembers(shape, declaration, "member");
                        break;
                    case ShapeType.Map:
                        WarnOfUnknown(shape, s_mapKeys, id);
                        declaration.Members = ReadNamedMembers(shape, declaration, "key", "value");
                        break;
                    case ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum:
                        WarnOfUnknown(shape, s_memberedKeys, id);
                        declaration.Members = ReadMembers(shape, declaration);
                        break;
                    default:
                        WarnOfUnknown(shape, s_simpleKeys, id);
                        break;
                }

                break;
        }

        _model.Shapes.Add(declaration);
    }

    private MemberDeclaration[] ReadNamedMembers(ObjectNode shape, ShapeDeclaration declaration, params string[] names)
    {
        var members = new List<MemberDeclaration>(names.Length);
        foreach (var member in shape.Members)
        {
            if (Array.IndexOf(names, member.Key.Value) < 0)
                continue;
            if (ReadMember(member.Key, member.Value, declaration.Id) is { } read)
                members.Add(read);
            else
                declaration.IsIncomplete = true;
        }

        return [.. members];
    }

    private IReadOnlyList<MemberDeclaration> ReadMembers(ObjectNode shape, ShapeDeclaration declaration)
    {
        switch (shape["members"])
        {
            case null:
                return [];
            case ObjectNode { Members: var members }:
                var declarations = new List<MemberDeclaration>(members.Count);
                foreach (var member in members)
                {
                    if (ReadMember(member.Key, member.Value, declaration.Id) is { } read)
                        declarations.Add(read);
                    else
                        declaration.IsIncomplete = true;
                }

                return declarations;
            case var other:
                Report(other, "'members' is an object whose keys are member names.", declaration.Id);
                declaration.IsIncomplete = true;
                return [];
        }
    }

    private MemberDeclaration? ReadMember(StringNode key, Node value, ShapeId container)
    {
        if (!ShapeId.IsIdentifier(key.Value.AsSpan()))
        {
            Report(key, $"'{key.Value}' is not a member name: use letters, digits and underscores.", container);
            return null;
        }

        var id = container.WithMember(key.Value);
        if (value is not ObjectNode member)
        {
            Report(value, $"The member '{key.Value}' is an object with a 'target'.", id);
            return null;
        }

        WarnOfUnknown(member, s_memberKeys, id);
        return ReadTarget(member, id) is { } target ? new MemberDeclaration(key.Value, target, ReadTraits(member, id), key.Location) : null;
    }

    private NameReference? ReadTarget(ObjectNode reference, ShapeId id)
    {
        switch (reference["target"])
        {
            case StringNode target when _strings.TryGetShapeId(target.Value, out _):
                return new NameReference(target.Value, target.Location);
            case StringNode target:
                Report(target, $"'{target.Value}' is not an absolute shape ID such as 'com.example#Name'.", id);
                return null;
            case { } other:
                Report(other, "'target' is a string with a shape ID.", id);
                return null;
            default:
                Report(reference, "Expected an object with a 'target', such as { \"target\": \"com.example#Name\" }.", id, length: 1);
                return null;
        }
    }

    private NameReference? ReadReference(Node? node, ShapeId id)
    {
        switch (node)
        {
            case null:
                return null;
            case ObjectNode reference:
                WarnOfUnknown(reference, s_referenceKeys, id);
                return ReadTarget(reference, id);
            default:
                Report(node, "Expected an object with a 'target', such as { \"target\": \"com.example#Name\" }.", id);
                return null;
        }
    }

    private IReadOnlyList<NameReference> ReadReferences(ObjectNode shape, string key, ShapeId id)
    {
        switch (shape[key])
        {
            case null:
                return [];
            case ArrayNode { Elements: var elements }:
                var references = new List<NameReference>(elements.Count);
                foreach (var element in elements)
                {
                    if (ReadReference(element, id) is { } reference)
                        references.Add(reference);
                }

                return references;
            case var other:
                Report(other, $"'{key}' is an array of objects with a 'target'.", id);
                return [];
        }
    }

    private ServiceDeclaration ReadService(ObjectNode shape, ServiceDeclaration service)
    {
        switch (shape["version"])
        {
            case null:
                break;
            case StringNode version:
                service.Version = version.Value;
                break;
            case var other:
                Report(other, "A service's version is a string.", service.Id);
                break;
        }

        service.Operations = ReadReferences(shape, "operations", service.Id);
        service.Resources = ReadReferences(shape, "resources", service.Id);
        service.Errors = ReadReferences(shape, "errors", service.Id);
        if (shape["rename"] is { } rename)
            service.Rename = EntityReader.ReadRename(rename, _strings, service.Id, _errors);
        return service;
    }

    private ResourceDeclaration ReadResource(ObjectNode shape, ResourceDeclaration resource)
    {
        resource.Identifiers = ReadReferenceMap(shape, "identifiers", resource.Id);
        resource.Properties = ReadReferenceMap(shape, "properties", resource.Id);
        if (shape["properties"] is { } properties && VersionRules.RefusesProperties(_model, out var refusal))
            Report(properties, refusal, resource.Id);
        var lifecycle = new List<KeyValuePair<string, NameReference>>();
        foreach (var key in LifecycleKeys)
        {
            if (ReadReference(shape[key], resource.Id) is { } operation)
                lifecycle.Add(new KeyValuePair<string, NameReference>(key, operation));
        }

        resource.Lifecycle = lifecycle;
        resource.Operations = ReadReferences(shape, "operations", resource.Id);
        resource.CollectionOperations = ReadReferences(shape, "collectionOperations", resource.Id);
        resource.Resources = ReadReferences(shape, "resources", resource.Id);
        return resource;
    }

    private IReadOnlyList<KeyValuePair<string, NameReference>> ReadReferenceMap(ObjectNode shape, string key, ShapeId id)
    {
        switch (shape[key])
        {
            case null:
                return [];
            case ObjectNode { Members: var members }:
                var references = new List<KeyValuePair<string, NameReference>>(members.Count);
                foreach (var member in members)
                {
                    if (ReadReference(member.Value, id) is { } reference)
                        references.Add(new KeyValuePair<string, NameReference>(member.Key.Value, reference));
                }

                return references;
            case var other:
                Report(other, $"'{key}' is an object whose keys are names.", id);
                return [];
        }
    }
}
