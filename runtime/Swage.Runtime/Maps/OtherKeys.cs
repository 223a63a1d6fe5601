namespace Swage.Maps;

/// <summary>What becomes of keys that a case does not name.</summary>
public enum OtherKeys
{
    /// <summary>The service does not look at them.</summary>
    Ignored,

    /// <summary>The service refuses the call.</summary>
    Refused,

    /// <summary>They mean something to somebody: any key goes.</summary>
    Open,
}
