namespace Swage.Client;

/// <summary>Sends requests with the user's HttpClient or handler, or with the connections shared by the process. Thread-safe.</summary>
internal sealed class HttpTransport
{
    private readonly HttpMessageInvoker _invoker;
    private readonly HttpClient? _client;

    private HttpTransport(HttpMessageInvoker invoker, HttpClient? client)
    {
        _invoker = invoker;
        _client = client;
    }

    /// <summary>Sends with the client. Nothing on this way leads to the shared connections, so a trimmed program that always brings its own client goes without .NET's sockets and TLS.</summary>
    public static HttpTransport Over(HttpClient client) => new(client, client);

    /// <summary>Sends with what the options name, or with the shared connections.</summary>
    public static HttpTransport Over(ClientOptions options) =>
        // HttpMessageInvoker is HttpClient without default headers, its own timer and a second layer of exceptions: nothing that is missed here.
        options._httpClient is { } client ? Over(client)
        : options._httpMessageHandler is { } handler ? new(new HttpMessageInvoker(handler, disposeHandler: false), null)
        : new(SharedConnections.Invoker, null);

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
        var message = new HttpRequestMessage(request._method, request.BuildUri()) { Content = content };
        if (_client is not null)
        {
            message.Version = _client.DefaultRequestVersion;
            message.VersionPolicy = _client.DefaultVersionPolicy;
        }

        var headers = message.Headers;
        foreach (ref readonly var header in request._headers.Items)
        {
            // .NET keeps some headers with the body; without validation, since what was signed must be sent as it stands.
            if (!header.Name.StartsWith("content-", StringComparison.Ordinal) && headers.TryAddWithoutValidation(header.Name, header.Value))
                continue;
            if (content?.Headers.TryAddWithoutValidation(header.Name, header.Value) != true)
                throw new InvalidOperationException($"The header '{header.Name}' belongs to a body, and this request has none.");
        }

        return message;
    }
}
