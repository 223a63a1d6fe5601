namespace Swage.Maps;

/// <summary>Whether the caller fills a map or reads it.</summary>
public enum MapKeysDirection
{
    /// <summary>The caller fills it.</summary>
    Write,

    /// <summary>The caller reads it.</summary>
    Read,
}
