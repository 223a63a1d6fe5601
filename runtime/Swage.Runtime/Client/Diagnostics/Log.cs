using Microsoft.Extensions.Logging;

namespace Swage.Client;

/// <summary>What clients log. Never a body, a header's value or an exception's message: each may hold what must not be kept.</summary>
internal static partial class Log
{
    public const string Category = "Swage.Client";

    [LoggerMessage(1, LogLevel.Debug, "{Service}.{Operation}: attempt {Attempt} answered {Status} in {DurationMs} ms, request id {RequestId}")]
    public static partial void Answered(ILogger logger, string service, string operation, int attempt, int status, double durationMs, string? requestId);

    [LoggerMessage(2, LogLevel.Debug, "{Service}.{Operation}: attempt {Attempt} failed after {DurationMs} ms without a complete answer: {Failure}")]
    public static partial void Unanswered(ILogger logger, string service, string operation, int attempt, double durationMs, string failure);

    [LoggerMessage(3, LogLevel.Information, "{Service}.{Operation}: attempt {Attempt} of {MaxAttempts} failed with {Failure}; the next follows in {DelayMs} ms")]
    public static partial void Retrying(ILogger logger, string service, string operation, int attempt, int maxAttempts, string failure, double delayMs);

    [LoggerMessage(4, LogLevel.Information, "{Service}.{Operation}: the machine's clock is off by {OffsetSeconds} s from the service's; requests are signed with the service's time")]
    public static partial void ClockCorrected(ILogger logger, string service, string operation, double offsetSeconds);

    [LoggerMessage(5, LogLevel.Warning, "{Service}.{Operation} failed after {Attempts} attempt(s) and {DurationMs} ms with {Failure}, request id {RequestId}")]
    public static partial void Failed(ILogger logger, string service, string operation, int attempts, double durationMs, string failure, string? requestId);

    [LoggerMessage(6, LogLevel.Debug, "{Service}.{Operation} succeeded after {Attempts} attempt(s) and {DurationMs} ms")]
    public static partial void Succeeded(ILogger logger, string service, string operation, int attempts, double durationMs);

    [LoggerMessage(7, LogLevel.Warning, "{Service}.{Operation}: the interceptor {Interceptor} threw {Exception} in {Hook}, which only observes; the call's outcome stands")]
    public static partial void ObserverThrew(ILogger logger, string service, string operation, string interceptor, string exception, string hook);
}
