namespace Swage.Maps;

/// <summary>On a generated constant that is a key, or the prefix of a family of keys: what is known of its value.</summary>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class MapKeyAttribute : Attribute
{
    /// <summary>What <see cref="Min"/> and <see cref="Max"/> say where there is no bound.</summary>
    public const int Unbounded = -1;

    /// <summary>Whether the constant is the prefix of a family of keys, and no key itself.</summary>
    public bool IsFamily { get; set; }

    /// <summary>Who may see the value.</summary>
    public MapKeyExposure Exposure { get; set; }

    /// <summary>What the text of the value holds.</summary>
    public MapKeyEncoding Encoding { get; set; }

    /// <summary>What the value looks like, for people.</summary>
    public string? Format { get; set; }

    /// <summary>The regular expression of ECMA 262 that the value matches, as the model has it.</summary>
    public string? Pattern { get; set; }

    /// <summary>The least number of Unicode scalar values, or <see cref="Unbounded"/>.</summary>
    public int Min { get; set; } = Unbounded;

    /// <summary>The greatest number of Unicode scalar values, or <see cref="Unbounded"/>.</summary>
    public int Max { get; set; } = Unbounded;
}
