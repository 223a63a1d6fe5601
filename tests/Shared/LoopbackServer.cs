using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Swage.Tests;

/// <summary>
/// A raw TCP server on 127.0.0.1 that answers requests with scripted bytes, well-formed or not, and records what it was sent.
/// Answers are taken in order over all connections; the last one repeats.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Answer[] _script;
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;
    private int _next;

    private LoopbackServer(Answer[] script)
    {
        _script = script;
        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Endpoint { get; }

    /// <summary>How many connections were made.</summary>
    public int Connections
    {
        get
        {
            lock (_requests)
                return _connections.Count;
        }
    }

    /// <summary>What has been received so far.</summary>
    public ReceivedRequest[] Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public static LoopbackServer Start(params Answer[] script) => new(script.Length == 0 ? [Answer.Json("{}")] : script);

    /// <summary>Waits until so many requests have been received completely.</summary>
    public async Task<ReceivedRequest> WaitForRequestAsync(int count = 1)
    {
        TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_requests)
        {
            if (_requests.Count >= count)
                return _requests[count - 1];
            _waiting.Add((count, reached));
        }

        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        return Requests[count - 1];
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        Task[] open;
        lock (_requests)
            open = [.. _connections];
        await Task.WhenAll(open);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                lock (_requests)
                {
                    var number = _connections.Count;
                    _connections.Add(Task.Run(() => ServeAsync(socket, number)));
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket, int connection)
    {
        using (socket)
        {
            socket.NoDelay = true;
            try
            {
                using var stream = new BufferedStream(new NetworkStream(socket));
                while (await ReceivedRequest.ReadAsync(stream, connection, _stop.Token) is { } request)
                {
                    if (!await Record(request).SendAsync(socket, request, _stop.Token))
                        return;
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
            }
        }
    }

    private Answer Record(ReceivedRequest request)
    {
        lock (_requests)
        {
            _requests.Add(request);
            foreach (var (_, reached) in _waiting.FindAll(w => w.Count <= _requests.Count))
                reached.TrySetResult();
            return _script[Math.Min(_next++, _script.Length - 1)];
        }
    }
}

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body, int Connection)
{
    public string BodyText => Encoding.UTF8.GetString(Body);

    /// <summary>A header's value, or null.</summary>
    public string? this[string name] => Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).SingleOrDefault();

    /// <summary>Reads the next request of a connection, or null at its end.</summary>
    public static async Task<ReceivedRequest?> ReadAsync(Stream stream, int connection, CancellationToken cancellationToken)
    {
        if (await LineAsync(stream, cancellationToken) is not { Length: > 0 } first)
            return null;
        List<(string Name, string Value)> headers = [];
        while (await LineAsync(stream, cancellationToken) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add((line[..colon], line[(colon + 1)..].Trim()));
        }

        var parts = first.Split(' ');
        var request = new ReceivedRequest(parts[0], parts[1], headers, [], connection);
        if (request["content-length"] is { } length)
        {
            var body = new byte[int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)];
            await stream.ReadExactlyAsync(body, cancellationToken);
            request = request with { Body = body };
        }

        return request;
    }

    private static async Task<string?> LineAsync(Stream stream, CancellationToken cancellationToken)
    {
        List<byte> line = [];
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) == 1)
        {
            if (one[0] == '\n')
                return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }

        return null;
    }
}

/// <summary>What the server does after a request.</summary>
internal sealed record Answer
{
    private byte[] Bytes { get; init; } = [];

    private TimeSpan Before { get; init; }

    private int? Cut { get; init; }

    private bool Closes { get; init; }

    private bool Resets { get; init; }

    private bool Waits { get; init; }

    private bool Echoes { get; init; }

    /// <summary>Never answers; the connection stays open until the client or the server goes.</summary>
    public static Answer Silence { get; } = new() { Waits = true };

    /// <summary>Resets the connection (RST) without an answer.</summary>
    public static Answer Reset { get; } = new() { Resets = true };

    /// <summary>Closes the connection without an answer.</summary>
    public static Answer Close { get; } = new() { Closes = true };

    /// <summary>Answers with the body of the request, in two parts.</summary>
    public static Answer Echo { get; } = new() { Echoes = true };

    /// <summary>An awsJson answer with a request id.</summary>
    public static Answer Json(string body, int status = 200, params string[] headers) =>
        Text(body, status, "application/x-amz-json-1.1", ["x-amzn-RequestId: 11111111-2222-3333-4444-555555555555", .. headers]);

    /// <summary>Any answer with a Content-Length.</summary>
    public static Answer Text(string body, int status, string? contentType, params string[] headers)
    {
        var utf8 = Encoding.UTF8.GetBytes(body);
        string[] all = [$"Content-Length: {utf8.Length}", .. contentType is null ? Array.Empty<string>() : [$"Content-Type: {contentType}"], .. headers];
        return Raw($"HTTP/1.1 {status} Scripted\r\n{string.Join("\r\n", all)}\r\n\r\n{body}");
    }

    /// <summary>An answer in chunks.</summary>
    public static Answer Chunked(params string[] chunks)
    {
        var text = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        foreach (var chunk in chunks)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(chunk):x}\r\n{chunk}\r\n");
        return Raw(text.Append("0\r\n\r\n").ToString());
    }

    /// <summary>Bytes as they are.</summary>
    public static Answer Raw(string text) => new() { Bytes = Encoding.UTF8.GetBytes(text) };

    /// <summary>The same, later.</summary>
    public Answer After(TimeSpan delay) => this with { Before = delay };

    /// <summary>The same without its last bytes; then the connection is closed.</summary>
    public Answer CutBy(int bytes) => this with { Cut = bytes, Closes = true };

    /// <summary>The same without its last bytes; then nothing.</summary>
    public Answer StallBefore(int bytes) => this with { Cut = bytes, Waits = true };

    /// <summary>The same; then the connection is closed.</summary>
    public Answer ThenClose() => this with { Closes = true };

    /// <summary>Answers; false where the connection is at its end.</summary>
    public async Task<bool> SendAsync(Socket socket, ReceivedRequest request, CancellationToken cancellationToken)
    {
        await Task.Delay(Before, cancellationToken);
        if (Echoes)
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {request.Body.Length}\r\n\r\n"), cancellationToken);
            await socket.SendAsync(request.Body.AsMemory(0, request.Body.Length / 2), cancellationToken);
            await Task.Yield();
            await socket.SendAsync(request.Body.AsMemory(request.Body.Length / 2), cancellationToken);
            return true;
        }

        if (Resets)
        {
            socket.LingerState = new LingerOption(true, 0);
            return false;
        }

        await socket.SendAsync(Bytes.AsMemory(0, Bytes.Length - (Cut ?? 0)), cancellationToken);
        if (Waits)
        {
            // Ends when the client hangs up.
            await socket.ReceiveAsync(new byte[1], cancellationToken);
            return false;
        }

        if (Closes)
            socket.Shutdown(SocketShutdown.Both);
        return !Closes;
    }
}
