namespace Swage.Maps;

/// <summary>Keys that are required where another key has a certain value.</summary>
/// <param name="key">The key that decides.</param>
/// <param name="value">The value at which the others are required.</param>
/// <param name="keys">The keys required then.</param>
public sealed class MapDependentKeys(string key, string value, params string[] keys)
{
    /// <summary>The key that decides.</summary>
    public string Key { get; } = key;

    /// <summary>The value at which the others are required.</summary>
    public string Value { get; } = value;

    /// <summary>The keys required then.</summary>
    public string[] Keys { get; } = keys;
}
