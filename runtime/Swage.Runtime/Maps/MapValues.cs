using System.Buffers;
using System.Text;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Maps;

/// <summary>
/// Reads a map of strings by key: what generated views of maps that a service sends call. Each call looks the key up, and the ones for JSON
/// parse the text anew; no state, so safe for threads wherever the map is.
/// </summary>
/// <remarks>Exceptions name the key and the case, never a value.</remarks>
public static class MapValues
{
    private const int OnStack = 512;
    private const int LongestShown = 256;

    /// <summary>The value of a key.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <returns>The value; null where there is no map, key or value.</returns>
    public static string? Text(IReadOnlyDictionary<string, string>? map, string key) =>
        map is not null && map.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value of a key that is always there in a case.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <param name="caseName">The case, for the exception.</param>
    /// <returns>The value.</returns>
    /// <exception cref="MapKeyMissingException">The key is not there after all.</exception>
    public static string Required(IReadOnlyDictionary<string, string>? map, string key, string? caseName = null) =>
        Text(map, key) ?? throw new MapKeyMissingException(key, caseName);

    /// <summary>The strings of a JSON array under a key.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <param name="caseName">The case, for the exception.</param>
    /// <returns>The strings; none where the key is not there, or has no text or <c>null</c>.</returns>
    /// <exception cref="MapKeyFormatException">The text is no JSON array of strings.</exception>
    public static IReadOnlyList<string> StringList(IReadOnlyDictionary<string, string>? map, string key, string? caseName = null) =>
        Text(map, key) is { } text ? Parse(text, key, caseName, [], "a JSON array of strings", static (ref r) => r.ReadStringList()) : [];

    /// <summary>The strings of a JSON array under a key that is always there in a case.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <param name="caseName">The case, for the exception.</param>
    /// <returns>The strings.</returns>
    /// <exception cref="MapKeyMissingException">The key is not there after all.</exception>
    /// <exception cref="MapKeyFormatException">The text is no JSON array of strings.</exception>
    public static IReadOnlyList<string> RequiredStringList(IReadOnlyDictionary<string, string>? map, string key, string? caseName = null)
    {
        Required(map, key, caseName);
        return StringList(map, key, caseName);
    }

    /// <summary>The strings of a JSON object under a key.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <param name="caseName">The case, for the exception.</param>
    /// <returns>The strings by name; none where the key is not there, or has no text or <c>null</c>. Names whose value is null are left out.</returns>
    /// <exception cref="MapKeyFormatException">The text is no JSON object of strings.</exception>
    public static IReadOnlyDictionary<string, string> StringMap(IReadOnlyDictionary<string, string>? map, string key, string? caseName = null) =>
        Text(map, key) is { } text ? Parse(text, key, caseName, s_noEntries, "a JSON object of strings", static (ref r) => r.ReadStringMap()) : s_noEntries;

    /// <summary>The strings of a JSON object under a key that is always there in a case.</summary>
    /// <param name="map">The map, or null.</param>
    /// <param name="key">The key.</param>
    /// <param name="caseName">The case, for the exception.</param>
    /// <returns>The strings by name.</returns>
    /// <exception cref="MapKeyMissingException">The key is not there after all.</exception>
    /// <exception cref="MapKeyFormatException">The text is no JSON object of strings.</exception>
    public static IReadOnlyDictionary<string, string> RequiredStringMap(IReadOnlyDictionary<string, string>? map, string key, string? caseName = null)
    {
        Required(map, key, caseName);
        return StringMap(map, key, caseName);
    }

    /// <summary>
    /// Prints the keys of a map with the values of those that anybody may see: for the <c>ToString</c> of generated views. Other values become <c>***</c>,
    /// and so do those of keys the model does not know.
    /// </summary>
    /// <param name="builder">Where to.</param>
    /// <param name="map">The map, or null.</param>
    /// <param name="publicKeys">The keys whose values anybody may see.</param>
    /// <returns>Whether anything was printed.</returns>
    public static bool Print(StringBuilder builder, IReadOnlyDictionary<string, string>? map, params ReadOnlySpan<string> publicKeys)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (map is null)
            return false;
        var start = builder.Length;
        foreach (var (key, value) in MapEntries.Of(map))
        {
            if (builder.Length > start)
                builder.Append(", ");
            builder.Append(key).Append(" = ");
            if (!publicKeys.Contains(key))
                builder.Append("***");
            else if (value is { Length: > LongestShown })
                builder.Append(value.AsSpan(0, LongestShown)).Append('…');
            else
                builder.Append(value);
        }

        return builder.Length > start;
    }

    private static readonly Dictionary<string, string> s_noEntries = [];

    private static T Parse<T>(string text, string key, string? caseName, T nothing, string expected, JsonRead<T> read)
    {
        if (text.AsSpan().Trim() is "" or "null")
            return nothing;
        byte[]? rented = null;
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = size <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var reader = new JsonShapeReader(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
            var value = read(ref reader);
            reader.ReadEnd();
            return value;
        }
        catch (ShapeReadException e)
        {
            throw new MapKeyFormatException(key, expected, caseName, e);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
