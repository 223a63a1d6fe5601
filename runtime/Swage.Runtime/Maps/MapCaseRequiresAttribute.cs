namespace Swage.Maps;

/// <summary>On a generated class of keys: in one case, keys that are required where another key has a certain value.</summary>
/// <param name="case">The case.</param>
/// <param name="key">The key that decides.</param>
/// <param name="value">The value at which the others are required.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapCaseRequiresAttribute(string @case, string key, string value) : Attribute
{
    /// <summary>The case.</summary>
    public string Case { get; } = @case;

    /// <summary>The key that decides.</summary>
    public string Key { get; } = key;

    /// <summary>The value at which the others are required.</summary>
    public string Value { get; } = value;

    /// <summary>The keys required then.</summary>
    public string[] Keys { get; set; } = [];

    /// <summary>Whether the service is known to do without them all the same.</summary>
    public bool IsLenient { get; set; }
}
