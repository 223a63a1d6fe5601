namespace Swage.Smithy;

/// <summary>Reads <c>swage.api#mapKeys</c>, leniently as all readers: what is not well formed is absent.</summary>
public static class MapKeysReader
{
    /// <summary>What the member's own trait, or else its target's, says of the keys of a map; null where neither has one.</summary>
    public static MapKeysTrait? GetMapKeys(this SemanticModel model, MemberShape member) => Read(model.GetTrait(member, SwageTraits.MapKeys));

    /// <summary>Reads the trait's value; null where it lacks what is required of it.</summary>
    public static MapKeysTrait? Read(Node? value)
    {
        if (value.Get("selectedBy").AsString() is not { } selectedBy || value.Get("typeName").AsString() is not { } typeName
            || value.Get("keysName").AsString() is not { } keysName || value.Get("cases") is not ObjectNode cases)
            return null;
        var common = value.Get("common");
        var commonRequired = Strings(common.Get("required"));
        var commonWhen = Conditional(common.Get("requiredWhen"));
        var commonOptional = Strings(common.Get("optional"));
        var companions = Companions(value.Get("companions"));
        return new MapKeysTrait(
            selectedBy, value.Get("direction").AsString() == "read" ? MapKeysDirection.Read : MapKeysDirection.Write, typeName,
            value.Get("caseSuffix").AsString(), keysName, [.. Entries(value.Get("keys")).Select(Facts)],
            commonRequired, commonWhen, commonOptional, [.. Entries(cases).Select(Case)], companions,
            value.Get("otherwise").Get("member").AsString(), value.Get("otherwise").Get("name").AsString());

        MapKeyCase Case((string Key, Node Value) entry)
        {
            var own = Companions(entry.Value.Get("companions"));
            return new MapKeyCase(
                entry.Key, entry.Value.Get("documentation").AsString(),
                [.. commonRequired, .. Strings(entry.Value.Get("required"))],
                [.. commonWhen, .. Conditional(entry.Value.Get("requiredWhen"))],
                [.. Elements(entry.Value.Get("requiredWith")).Select(Dependent)],
                [.. commonOptional, .. Strings(entry.Value.Get("optional"))],
                Strings(entry.Value.Get("patterns")),
                entry.Value.Get("otherKeys").AsString() switch { "open" => OtherMapKeys.Open, "refused" => OtherMapKeys.Refused, _ => OtherMapKeys.Ignored },
                [.. Entries(entry.Value.Get("values")).Select(v => new KeyValues(v.Key, Strings(v.Value.Get("values")), v.Value.Get("closed").AsBoolean() == true))],
                [.. Entries(entry.Value.Get("exposure")).Select(e => new KeyValuePair<string, MapKeyExposure>(e.Key, Exposure(e.Value)))],
                [.. own, .. companions.Where(c => own.All(o => o.Member != c.Member))],
                entry.Value.Get("acceptedBy").AsShapeIds() ?? [],
                entry.Value.Get("legacy").Get("reason").AsString(), entry.Value.Get("legacy").Get("replacement").AsString());
        }
    }

    private static MapKeyFacts Facts((string Key, Node Value) entry) => new(
        entry.Key, entry.Value.Get("documentation").AsString(), Exposure(entry.Value.Get("exposure")), entry.Value.Get("format").AsString(),
        entry.Value.Get("pattern").AsString(), entry.Value.Get("min").AsInt32(), entry.Value.Get("max").AsInt32(),
        entry.Value.Get("encoding").AsString() switch
        {
            "stringList" => MapKeyEncoding.StringList,
            "stringMap" => MapKeyEncoding.StringMap,
            _ => MapKeyEncoding.Text,
        });

    private static MapKeyExposure Exposure(Node? value) => value.AsString() switch
    {
        "secret" => MapKeyExposure.Secret,
        "identifying" => MapKeyExposure.Identifying,
        _ => MapKeyExposure.Public,
    };

    private static IReadOnlyList<ConditionalKeys> Conditional(Node? value) =>
        [.. Elements(value).Select(e => new ConditionalKeys(e.Get("condition").AsString() ?? "", Strings(e.Get("keys"))))];

    private static DependentKeys Dependent(Node value) =>
        new(value.Get("key").AsString() ?? "", value.Get("value").AsString() ?? "", Strings(value.Get("keys")), value.Get("lenient").AsBoolean() == true);

    private static IReadOnlyList<MapKeyCompanion> Companions(Node? value) =>
        [.. Entries(value).Select(c => new MapKeyCompanion(
            c.Key,
            c.Value.Get("need").AsString() switch { "ifReceived" => CompanionNeed.IfReceived, "optional" => CompanionNeed.Optional, _ => CompanionNeed.Required },
            c.Value.Get("from").AsString(), c.Value.Get("documentation").AsString()))];

    private static IReadOnlyList<string> Strings(Node? value) => value.AsStrings() ?? [];

    private static IEnumerable<Node> Elements(Node? value) => value is ArrayNode array ? array.Elements : [];

    private static IEnumerable<(string Key, Node Value)> Entries(Node? value) =>
        value is ObjectNode map ? map.Members.Select(m => (m.Key.Value, m.Value)) : [];
}
