using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Swage.Client;

/// <summary>Makes the exceptions that users see out of those of .NET's HTTP.</summary>
internal static class Failures
{
    /// <summary>Says what an exception of an attempt means.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="call">The call.</param>
    /// <param name="limits">Its limits.</param>
    /// <returns>The exception for the user: the same one where it is not of the transport.</returns>
    public static Exception Translate(Exception exception, CallContext call, in Limits limits)
    {
        if (exception is not (OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException))
            return exception;
        if (call.CancellationToken.IsCancellationRequested)
            return Cancelled(call, exception);
        if (call.IsStopped)
        {
            // What kept the call busy until its end says more than the transport's "cancelled".
            return TimedOut(call, call.Limit, limits.Of(call.Limit), call.Limit == TimeoutLimit.Call && call.Retry is { } before ? before.Exception : exception);
        }

        if (!call.IsSending)
            return exception;
        if (exception is OperationCanceledException)
        {
            return exception.InnerException is TimeoutException
                ? TimedOut(call, TimeoutLimit.Transport, limits.Transport, exception)
                : new TransportException($"{Name(call)}: the HttpClient or handler gave the request up without being asked to; it may have been disposed.", exception)
                {
                    Host = HostOf(call),
                    IsTransient = false,
                };
        }

        return exception is ObjectDisposedException ? exception : Broken(exception, call);
    }

    public static OperationCanceledException Cancelled(CallContext call, Exception? inner) =>
        new($"{Name(call)} was cancelled by the caller's token.", inner, call.CancellationToken);

    public static RequestTimeoutException TimedOut(CallContext call, TimeoutLimit limit, TimeSpan? duration, Exception? inner)
    {
        var after = duration is { } time ? string.Create(CultureInfo.InvariantCulture, $" of {time.TotalSeconds:0.###} s") : "";
        var what = limit switch
        {
            TimeoutLimit.Call => $"the whole call took longer than its limit{after} (the option Timeout), in attempt {call.Attempt.ToString(CultureInfo.InvariantCulture)}",
            TimeoutLimit.Attempt => $"attempt {call.Attempt.ToString(CultureInfo.InvariantCulture)} took longer than its limit{after} (the option AttemptTimeout)",
            _ => $"the HttpClient's or handler's own limit{after} was reached (HttpClient.Timeout, or the time to connect)",
        };
        return new RequestTimeoutException($"{Name(call)} timed out: {what}. Whether {HostOf(call) ?? "the service"} acted on the request is unknown.", limit, duration, inner);
    }

    /// <summary>An answer that ended before the length it had announced.</summary>
    public static TransportException Cut(CallContext call, Exception? inner) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(call)}: the connection to {HostOf(call)} was cut before the answer was complete (HTTP status {(int)call.ResponseSlot.StatusCode} had arrived)."),
            inner)
        {
            Host = HostOf(call),
            Error = HttpRequestError.ResponseEnded,
            StatusCode = call.ResponseSlot.StatusCode,
        };

    public static ResponseFormatException TooLong(CallContext call, int limit) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(call)}: the answer of {HostOf(call)} (HTTP status {(int)call.ResponseSlot.StatusCode}) is longer than the {limit} bytes that the option MaxResponseBytes allows."))
        {
            StatusCode = call.ResponseSlot.StatusCode,
            ContentType = call.ResponseSlot.ContentType,
            RequestId = call.Operation.GetRequestId(call.ResponseSlot),
        };

    private static TransportException Broken(Exception exception, CallContext call)
    {
        if (call.HasResponse)
            return Cut(call, exception);
        var error = exception switch
        {
            HttpRequestException http => http.HttpRequestError,
            HttpIOException io => io.HttpRequestError,
            _ => HttpRequestError.Unknown,
        };
        var host = HostOf(call);
        var what = error switch
        {
            HttpRequestError.NameResolutionError => $"the host of {host} could not be found. Check the region or endpoint, and DNS",
            HttpRequestError.ConnectionError when Has(exception, SocketError.ConnectionRefused) => $"{host} refused the connection: nothing listens there",
            HttpRequestError.ConnectionError => $"no connection to {host} could be made",
            HttpRequestError.SecureConnectionError => $"no secure connection to {host} could be made: see the inner exception for TLS's reason",
            HttpRequestError.ResponseEnded => $"{host} closed the connection before it answered",
            HttpRequestError.InvalidResponse => $"{host} answered with something that is not HTTP",
            HttpRequestError.ProxyTunnelError => $"the proxy made no tunnel to {host}",
            HttpRequestError.ConfigurationLimitExceeded => $"the answer of {host} goes beyond a limit of the HTTP handler, such as the length of its headers",
            _ => $"the connection to {host} broke before an answer came",
        };
        return new TransportException($"{Name(call)}: {what}.", exception)
        {
            Host = host,
            Error = error,
            IsTransient = IsTransient(error, exception),
        };
    }

    private static bool IsTransient(HttpRequestError error, Exception exception) => error switch
    {
        // A handshake that was cut may succeed next time; a certificate that was refused will not.
        HttpRequestError.SecureConnectionError => exception.InnerException is not AuthenticationException,
        HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError
            or HttpRequestError.ConfigurationLimitExceeded => false,
        _ => true,
    };

    private static bool Has(Exception? exception, SocketError error)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SocketException socket && socket.SocketErrorCode == error)
                return true;
        }

        return false;
    }

    private static string Name(CallContext call) => call.ServiceName.Length == 0 ? call.OperationName : $"{call.ServiceName} {call.OperationName}";

    private static string? HostOf(CallContext call) => call._request._endpoint?._authority;
}

/// <summary>The time limits of a client's calls; null where there is none.</summary>
/// <param name="call">Of the whole call.</param>
/// <param name="attempt">Of one attempt.</param>
/// <param name="transport">Of the user's HttpClient.</param>
internal readonly struct Limits(TimeSpan? call, TimeSpan? attempt, TimeSpan? transport)
{
    public readonly TimeSpan? Call = call;
    public readonly TimeSpan? Attempt = attempt;
    public readonly TimeSpan? Transport = transport;

    public TimeSpan? Of(TimeoutLimit limit) => limit switch
    {
        TimeoutLimit.Call => Call,
        TimeoutLimit.Attempt => Attempt,
        _ => Transport,
    };
}
