namespace Swage.Client;

/// <summary>Sends requests with the user's HttpClient or handler, or with the connections shared by the process. Thread-safe.</summary>
internal sealed class HttpTransport
{
    /// <summary>How long the headers of an answer may be together, in units of 1,024 bytes. A handler of the user's has a limit of its own.</summary>
    internal const int MaxHeaderKilobytes = 64;

    // HttpMessageInvoker is HttpClient without default headers, its own timer and a second layer of exceptions: nothing that is missed here.
    private static readonly Lazy<HttpMessageInvoker> s_shared = new(static () => new HttpMessageInvoker(CreateHandler(), disposeHandler: true));

    private readonly HttpMessageInvoker _invoker;
    private readonly HttpClient? _client;

    public HttpTransport(HttpClient? client, HttpMessageHandler? handler)
    {
        _client = client;
        _invoker = client ?? (handler is null ? s_shared.Value : new HttpMessageInvoker(handler, disposeHandler: false));
    }

    /// <summary>Whether requests go through an HttpClient, which has a time limit of its own.</summary>
    public TimeSpan? ClientTimeout => _client is { } client && client.Timeout != Timeout.InfiniteTimeSpan ? client.Timeout : null;

    /// <summary>Sends, and returns when the answer's headers are there.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        _client is null
            ? _invoker.SendAsync(message, cancellationToken)
            : _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    /// <summary>Makes the message of one attempt.</summary>
    public HttpRequestMessage BuildMessage(ClientRequest request, BodyContent? content)
    {
        var message = new HttpRequestMessage(request.Method, request.BuildUri()) { Content = content };
        if (_client is not null)
        {
            message.Version = _client.DefaultRequestVersion;
            message.VersionPolicy = _client.DefaultVersionPolicy;
        }

        var headers = message.Headers;
        foreach (ref readonly var header in request.Headers.Items)
        {
            // .NET keeps some headers with the body; without validation, since what was signed must be sent as it stands.
            if (!header.Name.StartsWith("content-", StringComparison.Ordinal) && headers.TryAddWithoutValidation(header.Name, header.Value))
                continue;
            if (content?.Headers.TryAddWithoutValidation(header.Name, header.Value) != true)
                throw new InvalidOperationException($"The header '{header.Name}' belongs to a body, and this request has none.");
        }

        return message;
    }

    private static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would carry the signed request, secrets included, to wherever the answer says.
        AllowAutoRedirect = false,
        UseCookies = false,
        MaxResponseHeadersLength = MaxHeaderKilobytes,
        // Long enough to keep connections warm, short enough to follow DNS when a service moves.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // Load balancers in front of AWS services close idle connections; being first avoids sending into a closing one.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
