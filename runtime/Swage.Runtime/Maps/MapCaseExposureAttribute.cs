namespace Swage.Maps;

/// <summary>On a generated class of keys: in one case, who may see a key's value, where that differs from what the key's <see cref="MapKeyAttribute"/> says.</summary>
/// <param name="case">The case.</param>
/// <param name="key">The key.</param>
/// <param name="exposure">Who may see its value.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapCaseExposureAttribute(string @case, string key, MapKeyExposure exposure) : Attribute
{
    /// <summary>The case.</summary>
    public string Case { get; } = @case;

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>Who may see its value.</summary>
    public MapKeyExposure Exposure { get; } = exposure;
}
