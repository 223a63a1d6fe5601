namespace Swage.Maps;

/// <summary>On a generated class of keys: the values that a key takes in one case.</summary>
/// <param name="case">The case.</param>
/// <param name="key">The key.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapCaseValuesAttribute(string @case, string key) : Attribute
{
    /// <summary>The case.</summary>
    public string Case { get; } = @case;

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The values.</summary>
    public string[] Values { get; set; } = [];

    /// <summary>Whether no other value can be right.</summary>
    public bool IsClosed { get; set; }
}
