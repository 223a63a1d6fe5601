namespace Swage;

/// <summary>The call took longer than a limit allows. Whether the service acted on the request is unknown.</summary>
public sealed class RequestTimeoutException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which limit, how long, and of which call.</param>
    /// <param name="limit">The limit that was reached.</param>
    /// <param name="duration">Its value, where known; otherwise null.</param>
    /// <param name="innerException">The failure of the last attempt before, or the transport's exception; or null.</param>
    public RequestTimeoutException(string message, TimeoutLimit limit, TimeSpan? duration, Exception? innerException = null)
        : base(message, innerException)
    {
        Limit = limit;
        Duration = duration;
    }

    /// <summary>The limit that was reached.</summary>
    public TimeoutLimit Limit { get; }

    /// <summary>Its value, where known; otherwise null.</summary>
    public TimeSpan? Duration { get; }
}
