namespace Swage.Maps;

/// <summary>Whether a member that goes along with a map has to have a value.</summary>
public enum CompanionNeed
{
    /// <summary>Always.</summary>
    Required,

    /// <summary>Where the service gave one before.</summary>
    IfReceived,

    /// <summary>It may.</summary>
    Optional,
}
