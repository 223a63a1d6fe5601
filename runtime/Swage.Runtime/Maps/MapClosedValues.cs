namespace Swage.Maps;

/// <summary>The values of a key that takes no others.</summary>
/// <param name="key">The key.</param>
/// <param name="values">The values.</param>
public sealed class MapClosedValues(string key, params string[] values)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The values.</summary>
    public string[] Values { get; } = values;
}
