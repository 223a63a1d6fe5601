using System.Net;

namespace Swage.Client;

/// <summary>
/// Three attempts, waits that grow exponentially with full jitter, longer after throttling, and a token bucket that stops retries when most calls fail:
/// the "standard" mode of the AWS SDKs. Thread-safe; one instance per client, unless clients shall share its bucket.
/// </summary>
/// <remarks>
/// Retried are: broken connections (<see cref="TransportException.IsTransient"/>), attempts that timed out, and error answers that are
/// <see cref="ServiceException.IsRetryable"/> or <see cref="ServiceException.IsThrottling"/>, by the model, the code, or a status of 429, 500, 502, 503 or 504.
/// </remarks>
public class StandardRetryStrategy : RetryStrategy
{
    private const int Capacity = 500;
    private const int TransientCost = 14;
    private const int ThrottlingCost = 5;
    private const int FirstAttemptRefund = 1;
    private const int LargestShift = 20;

    /// <summary>How much longer than its own wait the service may make a client wait.</summary>
    private static readonly TimeSpan s_longestExtra = TimeSpan.FromSeconds(5);

    private readonly TokenBucket _bucket = new(Capacity);
    private readonly Func<double> _random;
    private readonly int _attempts = 3;

    /// <summary>Makes a strategy with a full bucket.</summary>
    public StandardRetryStrategy()
        : this(Random.Shared.NextDouble)
    {
    }

    /// <summary>The same with a given source of numbers from 0 to 1, for tests.</summary>
    internal StandardRetryStrategy(Func<double> random) => _random = random;

    /// <summary>The most attempts of a call, the first included. 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Attempts
    {
        get => _attempts;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _attempts = value;
        }
    }

    /// <summary>The longest first wait after a passing failure; it doubles with each retry. 50 ms by default.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest first wait after throttling; it doubles with each retry. 1 s by default.</summary>
    public TimeSpan ThrottlingBaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait of all, before what the service itself asks for. 20 s by default.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public sealed override int MaxAttempts => _attempts;

    internal TokenBucket Bucket => _bucket;

    /// <inheritdoc/>
    public sealed override TimeSpan? NextDelay(RetryContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Attempt >= Attempts)
            return null;
        if (context.IsClockSkew)
            return TimeSpan.Zero;
        var kind = Classify(context.Exception);
        if (kind == RetryKind.None)
            return null;
        var cost = kind == RetryKind.Throttling ? ThrottlingCost : TransientCost;
        if (!_bucket.TryTake(cost))
            return null;
        context.Charged = cost;

        var longest = (kind == RetryKind.Throttling ? ThrottlingBaseDelay : BaseDelay) * (1L << Math.Min(context.Attempt - 1, LargestShift));
        var delay = _random() * (longest < MaxDelay ? longest : MaxDelay);
        if (context.Exception is ServiceException { RetryAfter: { } asked } && asked > delay)
            delay = asked < delay + s_longestExtra ? asked : delay + s_longestExtra;
        return delay;
    }

    /// <inheritdoc/>
    public sealed override void OnSuccess(RetryContext? context) =>
        _bucket.Return(context is { Charged: > 0 and var charged } ? charged : FirstAttemptRefund);

    /// <summary>Says what a failure means. Override it to retry more or less than the standard.</summary>
    /// <param name="exception">An attempt's failure.</param>
    /// <returns>What to do.</returns>
    protected virtual RetryKind Classify(Exception exception) => exception switch
    {
        ServiceException { IsThrottling: true } or ServiceException { StatusCode: HttpStatusCode.TooManyRequests } => RetryKind.Throttling,
        ServiceException { IsRetryable: true } => RetryKind.Transient,
        ServiceException { StatusCode: HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout }
            => RetryKind.Transient,
        TransportException { IsTransient: true } => RetryKind.Transient,
        RequestTimeoutException { Limit: not TimeoutLimit.Call } => RetryKind.Transient,
        _ => RetryKind.None,
    };
}
