using Microsoft.Extensions.Logging;

namespace Swage.Client;

/// <summary>How a client works. A client reads its options when it is made; changing them afterwards changes nothing for it.</summary>
public class ClientOptions
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal HttpClient? _httpClient;
    internal HttpMessageHandler? _httpMessageHandler;
    internal Uri? _endpoint;
    internal TimeSpan? _timeout;
    internal TimeSpan? _attemptTimeout = TimeSpan.FromSeconds(100);
    internal int? _maxAttempts;
    internal RetryStrategy? _retryStrategy;
    internal bool _validateRequests;
    internal readonly IList<Interceptor> _interceptors = new List<Interceptor>();
    internal TimeProvider _timeProvider = TimeProvider.System;
    internal string? _applicationId;
    internal int _maxResponseBytes = 64 * 1024 * 1024;

    // In an object of our own: to read a null of the logging library's type, the runtime would have to load that library.
    private Logging? _logging;

    /// <summary>The HttpClient to send with; the caller keeps and disposes it. Its own Timeout applies to each attempt, besides <see cref="AttemptTimeout"/>.</summary>
    /// <remarks>Null, and <see cref="HttpMessageHandler"/> null too: one connection pool is shared by all clients of the process.</remarks>
    public HttpClient? HttpClient { get => _httpClient; set => _httpClient = value; }

    /// <summary>The handler to send with, where no <see cref="HttpClient"/> is given; the caller keeps and disposes it.</summary>
    public HttpMessageHandler? HttpMessageHandler { get => _httpMessageHandler; set => _httpMessageHandler = value; }

    /// <summary>Where to send instead of the service's own endpoint: an absolute http or https URI, whose path precedes that of every request.</summary>
    public Uri? Endpoint { get => _endpoint; set => _endpoint = value; }

    /// <summary>The limit of a whole call, all attempts and the waits between them included. Null (the default): none.</summary>
    public TimeSpan? Timeout { get => _timeout; set => _timeout = value; }

    /// <summary>The limit of one attempt, from signing to the last byte of the answer; an attempt that reaches it may be retried. 100 seconds by default; null: none.</summary>
    public TimeSpan? AttemptTimeout { get => _attemptTimeout; set => _attemptTimeout = value; }

    /// <summary>The most attempts of a call, the first included. Null: as the service's retry strategy says, usually 3. Has no effect beside <see cref="RetryStrategy"/>.</summary>
    public int? MaxAttempts { get => _maxAttempts; set => _maxAttempts = value; }

    /// <summary>The retry strategy; null: the service's own, a <see cref="StandardRetryStrategy"/>. Clients that share an instance share its token bucket.</summary>
    public RetryStrategy? RetryStrategy { get => _retryStrategy; set => _retryStrategy = value; }

    /// <summary>
    /// Whether inputs are checked against all constraints of the model before they are sent (<see cref="RequestValidationException"/>).
    /// Off by default, since services may accept more than an older model says.
    /// </summary>
    public bool ValidateRequests { get => _validateRequests; set => _validateRequests = value; }

    /// <summary>Hook points, outermost first.</summary>
    public IList<Interceptor> Interceptors => _interceptors;

    /// <summary>The clock and timers: for time-outs, waits before retries and signing times.</summary>
    public TimeProvider TimeProvider { get => _timeProvider; set => _timeProvider = value; }

    /// <summary>Where to log, under the category <c>Swage.Client</c>: operation, attempt, status, duration and request id. Null: nowhere.</summary>
    public ILoggerFactory? LoggerFactory
    {
        get => _logging?.Factory;
        set => _logging = value is null ? null : new Logging(value);
    }

    /// <summary>A name of the application, which services see in the user agent. Null: none.</summary>
    public string? ApplicationId { get => _applicationId; set => _applicationId = value; }

    /// <summary>The most bytes of an answer that are read into memory; a longer one fails with <see cref="ResponseFormatException"/>. 64 MiB by default.</summary>
    public int MaxResponseBytes { get => _maxResponseBytes; set => _maxResponseBytes = value; }

    internal CallLog? CreateLog() => _logging?.CreateLog();

    private sealed class Logging(ILoggerFactory factory)
    {
        public ILoggerFactory Factory => factory;

        public CallLog CreateLog() => CallLog.Of(factory);
    }
}
