using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// A small Cognito on 127.0.0.1: a real HTTP listener that checks signatures by itself, keeps users and sessions, asks challenges and refuses in
/// the service's own error shapes. For demonstrations and tests.
/// </summary>
/// <remarks>
/// It knows the nine operations of <c>model/</c>, every AuthFlow and every challenge. Add users with <see cref="UserPool.AddUser"/>, read codes from
/// <see cref="UserPool.Outbox"/>. Safe for concurrent use. Disposing it closes the port.
/// </remarks>
public sealed class EmbeddedCognito : IAsyncDisposable
{
    private const int MaxBodyBytes = 1 << 20;

    private readonly HttpListener _listener;
    private readonly RequestHandler _handler;
    private readonly ConcurrentQueue<ServedRequest> _served = new();
    private readonly Task _loop;

    private EmbeddedCognito(EmbeddedCognitoOptions options, HttpListener listener, Uri endpoint)
    {
        Options = options;
        Endpoint = endpoint;
        Pool = new UserPool(options);
        _listener = listener;
        _handler = new RequestHandler(new OperationTable(Pool), new SignatureVerifier(options));
        _loop = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Endpoint { get; }

    /// <summary>How it was set up.</summary>
    public EmbeddedCognitoOptions Options { get; }

    /// <summary>The user pool behind it, to look at and to set up what no operation here can.</summary>
    public UserPool Pool { get; }

    /// <summary>The requests served so far, oldest first.</summary>
    public IReadOnlyList<ServedRequest> Served => [.. _served];

    /// <summary>Starts listening on a free port of 127.0.0.1.</summary>
    /// <exception cref="HttpListenerException">No port could be opened.</exception>
    public static EmbeddedCognito Start(EmbeddedCognitoOptions? options = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            // HttpListener cannot ask for "any port", so one is found first; somebody else may take it in between, hence the attempts.
            var endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
            var listener = new HttpListener();
            listener.Prefixes.Add(endpoint.AbsoluteUri);
            try
            {
                listener.Start();
                return new EmbeddedCognito(options ?? new(), listener, endpoint);
            }
            catch (Exception e) when (e is HttpListenerException or SocketException && attempt < 10)
            {
                listener.Close();
            }
        }
    }

    /// <summary>Closes the port. Requests under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop.ConfigureAwait(false);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return; // closed
            }

            _ = Task.Run(() => ServeAsync(context));
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        try
        {
            var request = await ReadAsync(context.Request).ConfigureAwait(false);
            var reply = request is null ? ApiReply.Failure(ServiceError.Serialization("The body is too large")) : _handler.Handle(request);
            var requestId = Guid.NewGuid().ToString();
            _served.Enqueue(new(request?.Operation, request?.Header("authorization") is not null, reply.Status, reply.ErrorCode, requestId, request?.Header("user-agent")));
            await WriteAsync(context.Response, reply, requestId).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The client went away, or the listener was closed: there is nobody left to answer.
        }
    }

    private static async Task<ApiRequest?> ReadAsync(HttpListenerRequest request)
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await request.InputStream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MaxBodyBytes)
                return null;
            body.Write(buffer, 0, read);
        }

        return new ApiRequest(request.HttpMethod, request.RawUrl ?? "/", HeadersOf(request.Headers), body.ToArray());
    }

    private static Dictionary<string, string> HeadersOf(NameValueCollection headers) =>
        headers.AllKeys.OfType<string>().ToDictionary(name => name, name => headers[name] ?? "", StringComparer.OrdinalIgnoreCase);

    private async Task WriteAsync(HttpListenerResponse response, ApiReply reply, string requestId)
    {
        response.StatusCode = reply.Status;
        // HttpListener closes idle connections after a while of its own choosing. None is kept, so none can be closed under the next request, whose lost
        // answer would make the client ask again with a session that is used up.
        response.KeepAlive = false;
        response.ContentType = "application/x-amz-json-1.1";
        response.ContentLength64 = reply.Body.Length;
        response.Headers["Date"] = Options.Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        foreach (var (name, value) in reply.Headers(requestId))
            response.Headers[name] = value;
        await response.OutputStream.WriteAsync(reply.Body).ConfigureAwait(false);
        response.Close();
    }
}
