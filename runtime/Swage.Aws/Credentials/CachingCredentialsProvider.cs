namespace Swage.Aws;

/// <summary>
/// Keeps what another provider gives. Credentials with an expiration are renewed five minutes before it; those without are asked for
/// again every fifteen minutes, so that keys rotated in a file are noticed. One caller renews while the others wait or, as long as the
/// kept ones still hold, go on with those; so do all if renewing fails early. Safe for parallel use.
/// </summary>
public sealed class CachingCredentialsProvider : IAwsCredentialsProvider
{
    private static readonly TimeSpan s_ahead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromMinutes(1);
    private readonly IAwsCredentialsProvider _inner;
    private readonly TimeProvider _timeProvider;
    // Needs no disposal, since its wait handle is never asked for.
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Kept? _kept;

    /// <summary>Makes a cache over another provider.</summary>
    /// <param name="inner">Where credentials come from.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public CachingCredentialsProvider(IAwsCredentialsProvider inner, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _inner = inner;
        _timeProvider = timeProvider ?? TimeProvider.System;
    }

    private sealed record Kept(AwsCredentials Credentials, DateTimeOffset RenewAt)
    {
        public bool HoldsAt(DateTimeOffset time) => Credentials.Expiration is not { } end || time < end;
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) =>
        _kept is { } kept && _timeProvider.GetUtcNow() < kept.RenewAt ? new(kept.Credentials) : Renew(cancellationToken);

    private async ValueTask<AwsCredentials> Renew(CancellationToken cancellationToken)
    {
        var held = _kept;
        if (held is not null && held.HoldsAt(_timeProvider.GetUtcNow()))
        {
            if (!await _gate.WaitAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false))
                return held.Credentials;
        }
        else
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            var now = _timeProvider.GetUtcNow();
            held = _kept;
            if (held is not null && now < held.RenewAt)
                return held.Credentials;
            try
            {
                var found = await _inner.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
                if (found.Expiration is { } end && end <= now)
                    throw new CredentialsException($"The credentials found for {found.AccessKeyId} expired at {end.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture)}Z.");
                _kept = new Kept(found, RenewalOf(found, now));
                return found;
            }
            catch (Exception e) when (held is not null && held.HoldsAt(now) && e is not OperationCanceledException)
            {
                // What is kept still signs; asking again at each call would make every call pay for the failing source.
                var later = now + s_afterFailure;
                _kept = held with { RenewAt = held.Credentials.Expiration is { } end && end < later ? end : later };
                return held.Credentials;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private static DateTimeOffset RenewalOf(AwsCredentials found, DateTimeOffset now)
    {
        if (found.Expiration is not { } end)
            return now + s_again;
        // Credentials that came with less than that left are used for what they have.
        return end - s_ahead > now ? end - s_ahead : end;
    }
}
