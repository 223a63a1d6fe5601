using System.Text.Json;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// An operation's input. A member of the wrong JSON type is refused at once; broken constraints are gathered, and <see cref="Check"/> refuses them together.
/// </summary>
internal sealed class Input
{
    private readonly JsonElement _body;
    private readonly string _path;
    private readonly List<string> _faults;

    public Input(JsonElement body)
        : this(body, "", [])
    {
    }

    private Input(JsonElement body, string path, List<string> faults)
    {
        _body = body;
        _path = path;
        _faults = faults;
    }

    public string Required(string member, Rule rule)
    {
        if (Optional(member, rule) is { } value)
            return value;
        Null(member);
        return "";
    }

    public string? Optional(string member, Rule rule)
    {
        if (Member(member, JsonValueKind.String) is not { } element)
            return null;
        var value = element.GetString()!;
        if (rule.Breach(value) is { } breach)
            _faults.Add($"Value{(rule.IsSecret ? "" : $" '{value}'")} at '{PathOf(member)}' failed to satisfy constraint: {breach}");
        return value;
    }

    public bool Flag(string member)
    {
        if (!_body.TryGetProperty(member, out var element) || element.ValueKind is JsonValueKind.Null)
            return false;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw WrongType(member);
    }

    /// <summary>A map of strings; an absent one is empty.</summary>
    public IReadOnlyDictionary<string, string> Map(string member)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Member(member, JsonValueKind.Object) is not { } element)
            return map;
        foreach (var entry in element.EnumerateObject())
            map.Add(entry.Name, entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString()! : throw WrongType($"{member}.{entry.Name}"));
        return map;
    }

    /// <summary>A structure, or null.</summary>
    public Input? Structure(string member) =>
        Member(member, JsonValueKind.Object) is { } element ? new Input(element, PathOf(member) + ".", _faults) : null;

    /// <summary>A list of structures; an absent one is empty.</summary>
    public IReadOnlyList<Input> Structures(string member)
    {
        if (Member(member, JsonValueKind.Array) is not { } element)
            return [];
        return [.. element.EnumerateArray().Select((item, i) => item.ValueKind == JsonValueKind.Object
            ? new Input(item, $"{PathOf(member)}.{i + 1}.member.", _faults)
            : throw WrongType(member))];
    }

    /// <summary>A list of strings; an absent one is empty.</summary>
    public IReadOnlyList<string> Strings(string member, Rule rule)
    {
        if (Member(member, JsonValueKind.Array) is not { } element)
            return [];
        var list = new List<string>();
        foreach (var item in element.EnumerateArray())
        {
            list.Add(item.ValueKind == JsonValueKind.String ? item.GetString()! : throw WrongType(member));
            if (rule.Breach(list[^1]) is { } breach)
                _faults.Add($"Value '{list[^1]}' at '{PathOf(member)}' failed to satisfy constraint: Member must satisfy constraint: [{breach}]");
        }

        return list;
    }

    /// <summary>Refuses a structure or list that must be there.</summary>
    public void Demand(string member)
    {
        if (!_body.TryGetProperty(member, out var element) || element.ValueKind == JsonValueKind.Null)
            Null(member);
    }

    /// <summary>Refuses all broken constraints in one message.</summary>
    public void Check()
    {
        if (_faults.Count > 0)
            throw ServiceError.InvalidParameter($"{_faults.Count} validation error{(_faults.Count == 1 ? "" : "s")} detected: {string.Join("; ", _faults)}");
    }

    private void Null(string member) => _faults.Add($"Value null at '{PathOf(member)}' failed to satisfy constraint: Member must not be null");

    private JsonElement? Member(string member, JsonValueKind kind)
    {
        if (!_body.TryGetProperty(member, out var element) || element.ValueKind == JsonValueKind.Null)
            return null;
        return element.ValueKind == kind ? element : throw WrongType(member);
    }

    private static ServiceError WrongType(string member) => ServiceError.Serialization($"{member} has the wrong JSON type");

    private string PathOf(string member) => $"{_path}{char.ToLowerInvariant(member[0])}{member[1..]}";
}
