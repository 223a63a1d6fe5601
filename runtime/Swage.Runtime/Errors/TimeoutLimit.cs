namespace Swage;

/// <summary>The limit that a <see cref="RequestTimeoutException"/> speaks of.</summary>
public enum TimeoutLimit
{
    /// <summary><see cref="Client.ClientOptions.Timeout"/>: the whole call with all its attempts and the waits between them.</summary>
    Call = 0,

    /// <summary><see cref="Client.ClientOptions.AttemptTimeout"/>: one attempt, from connecting to the last byte of the answer.</summary>
    Attempt = 1,

    /// <summary>A limit of the HttpClient or handler that the client was given, or of making a connection.</summary>
    Transport = 2,
}
