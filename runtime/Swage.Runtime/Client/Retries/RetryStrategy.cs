namespace Swage.Client;

/// <summary>Decides whether a failed attempt is followed by another, and when. Shared by all calls of a client: must be thread-safe.</summary>
public abstract class RetryStrategy
{
    /// <summary>The most attempts that a call makes, the first included; at least 1.</summary>
    public abstract int MaxAttempts { get; }

    /// <summary>Decides after a failed attempt.</summary>
    /// <param name="context">The call's failures so far.</param>
    /// <returns>How long to wait before the next attempt, or null to give up with <see cref="RetryContext.Exception"/>.</returns>
    public abstract TimeSpan? NextDelay(RetryContext context);

    /// <summary>Learns that a call has succeeded.</summary>
    /// <param name="context">The call's failures before, or null where the first attempt succeeded.</param>
    public virtual void OnSuccess(RetryContext? context)
    {
    }
}
