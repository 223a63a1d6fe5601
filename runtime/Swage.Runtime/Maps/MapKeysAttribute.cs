namespace Swage.Maps;

/// <summary>
/// On a generated property that is a map of strings: a sibling decides which keys the map takes. What each case takes stands on the class of
/// constants that <see cref="Keys"/> names.
/// </summary>
/// <param name="selectedBy">The property beside the map whose value picks the case.</param>
/// <param name="keys">The class with the constants, which carries a <see cref="MapCaseAttribute"/> for each case.</param>
/// <remarks>Metadata for analyzers, from the model's <c>swage.api#mapKeys</c>. Nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class MapKeysAttribute(string selectedBy, Type keys) : Attribute
{
    /// <summary>The property beside the map whose value picks the case.</summary>
    public string SelectedBy { get; } = selectedBy;

    /// <summary>The class with the constants.</summary>
    public Type Keys { get; } = keys;

    /// <summary>Whether the caller fills the map or reads it.</summary>
    public MapKeysDirection Direction { get; set; }

    /// <summary>The properties beside the map that go along with it, such as a session. What each case needs: <see cref="MapCaseCompanionAttribute"/>.</summary>
    public string[] Companions { get; set; } = [];

    /// <summary>The operation whose input the property belongs to, where it is one operation's alone.</summary>
    public string? Operation { get; set; }

    /// <summary>The cases that <see cref="Operation"/> does not take.</summary>
    public string[] RefusedCases { get; set; } = [];

    /// <summary>Whether the model makes the whole map a secret.</summary>
    public bool IsSensitive { get; set; }
}
