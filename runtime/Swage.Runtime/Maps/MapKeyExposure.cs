namespace Swage.Maps;

/// <summary>Who may see the value of a key.</summary>
public enum MapKeyExposure
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>It tells who somebody is.</summary>
    Identifying,

    /// <summary>It must reach no log.</summary>
    Secret,
}
