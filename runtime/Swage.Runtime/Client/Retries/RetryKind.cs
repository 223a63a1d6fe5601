namespace Swage.Client;

/// <summary>What a failure means for the next attempt.</summary>
public enum RetryKind
{
    /// <summary>Another attempt would fail alike.</summary>
    None = 0,

    /// <summary>A passing failure: soon again.</summary>
    Transient = 1,

    /// <summary>The service asks for fewer requests: later again.</summary>
    Throttling = 2,
}
