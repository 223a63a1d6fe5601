using Microsoft.Extensions.Logging;

namespace Swage.Client;

/// <summary>What a client logs; one that is given no logger has none of these, and its process then never loads the logging library. Never a body, a header's value or an exception's message: each may hold what must not be kept.</summary>
internal sealed partial class CallLog(ILogger logger)
{
    private const string Category = "Swage.Client";

    /// <summary>The log of a client that was given a factory of loggers.</summary>
    public static CallLog Of(ILoggerFactory factory) => new(factory.CreateLogger(Category));

    public void AttemptEnded(CallContext call, Exception? failure, TimeSpan duration)
    {
        if (!logger.IsEnabled(LogLevel.Debug))
            return;
        if (call.HasResponse && failure is null or ServiceException)
            Answered(logger, call.ServiceName, call.OperationName, call.Attempt, (int)call.ResponseSlot.StatusCode, duration.TotalMilliseconds, call.Operation.GetRequestId(call.ResponseSlot));
        else
            Unanswered(logger, call.ServiceName, call.OperationName, call.Attempt, duration.TotalMilliseconds, Telemetry.NameOf(failure!));
    }

    public void Retrying(CallContext call, Exception failure, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Information))
            Retrying(logger, call.ServiceName, call.OperationName, call.Attempt, call.MaxAttempts, Telemetry.NameOf(failure), delay.TotalMilliseconds);
    }

    public void ClockCorrected(CallContext call, TimeSpan offset) => ClockCorrected(logger, call.ServiceName, call.OperationName, offset.TotalSeconds);

    public void Succeeded(CallContext call, TimeSpan duration) => Succeeded(logger, call.ServiceName, call.OperationName, call.Attempt, duration.TotalMilliseconds);

    public void Failed(CallContext call, Exception failure, TimeSpan duration)
    {
        // A caller who cancels knows it; a warning about it would be noise.
        if (failure is OperationCanceledException || !logger.IsEnabled(LogLevel.Warning))
            return;
        var requestId = call.HasResponse ? call.Operation.GetRequestId(call.ResponseSlot) : null;
        Failed(logger, call.ServiceName, call.OperationName, call.Attempt, duration.TotalMilliseconds, Telemetry.NameOf(failure), requestId);
    }

    public void ObserverThrew(CallContext call, Interceptor interceptor, Exception exception, string hook) =>
        ObserverThrew(logger, call.ServiceName, call.OperationName, interceptor.GetType().Name, exception.GetType().Name, hook);

    [LoggerMessage(1, LogLevel.Debug, "{Service}.{Operation}: attempt {Attempt} answered {Status} in {DurationMs} ms, request id {RequestId}")]
    private static partial void Answered(ILogger logger, string service, string operation, int attempt, int status, double durationMs, string? requestId);

    [LoggerMessage(2, LogLevel.Debug, "{Service}.{Operation}: attempt {Attempt} failed after {DurationMs} ms without a complete answer: {Failure}")]
    private static partial void Unanswered(ILogger logger, string service, string operation, int attempt, double durationMs, string failure);

    [LoggerMessage(3, LogLevel.Information, "{Service}.{Operation}: attempt {Attempt} of {MaxAttempts} failed with {Failure}; the next follows in {DelayMs} ms")]
    private static partial void Retrying(ILogger logger, string service, string operation, int attempt, int maxAttempts, string failure, double delayMs);

    [LoggerMessage(4, LogLevel.Information, "{Service}.{Operation}: the machine's clock is off by {OffsetSeconds} s from the service's; requests are signed with the service's time")]
    private static partial void ClockCorrected(ILogger logger, string service, string operation, double offsetSeconds);

    [LoggerMessage(5, LogLevel.Warning, "{Service}.{Operation} failed after {Attempts} attempt(s) and {DurationMs} ms with {Failure}, request id {RequestId}")]
    private static partial void Failed(ILogger logger, string service, string operation, int attempts, double durationMs, string failure, string? requestId);

    [LoggerMessage(6, LogLevel.Debug, "{Service}.{Operation} succeeded after {Attempts} attempt(s) and {DurationMs} ms")]
    private static partial void Succeeded(ILogger logger, string service, string operation, int attempts, double durationMs);

    [LoggerMessage(7, LogLevel.Warning, "{Service}.{Operation}: the interceptor {Interceptor} threw {Exception} in {Hook}, which only observes; the call's outcome stands")]
    private static partial void ObserverThrew(ILogger logger, string service, string operation, string interceptor, string exception, string hook);
}
