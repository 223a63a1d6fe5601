namespace Swage.Maps;

/// <summary>What the text of a key's value holds.</summary>
public enum MapKeyEncoding
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A JSON array of strings.</summary>
    StringList,

    /// <summary>A JSON object of strings.</summary>
    StringMap,
}
