using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Lists and maps as JSON.</summary>
internal static class Json
{
    public static JsonArray List(IEnumerable<string> values)
    {
        var list = new JsonArray();
        foreach (var value in values)
            list.Add((JsonNode)value);
        return list;
    }

    /// <summary>Lists within challenge parameters travel as JSON in a string.</summary>
    public static string Text(IEnumerable<string> values) => List(values).ToJsonString();

    public static JsonObject Map(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var map = new JsonObject();
        foreach (var (key, value) in entries)
            map[key] = value;
        return map;
    }
}
