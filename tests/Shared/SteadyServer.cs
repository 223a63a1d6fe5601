using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Swage.Tests;

/// <summary>
/// A raw TCP server on 127.0.0.1 for load: it gives every request the same answer, keeps connections open and nothing else, and allocates nothing for a
/// request. <c>LoopbackServer</c> is the one that records. A request has a Content-Length or no body.
/// </summary>
internal sealed class SteadyServer : IAsyncDisposable
{
    private const int LongestRequest = 64 * 1024;
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly byte[] _answer;
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;

    private SteadyServer(byte[] answer)
    {
        _answer = answer;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Endpoint { get; }

    public static SteadyServer Start(int status, string contentType, ReadOnlySpan<byte> body)
    {
        var head = $"HTTP/1.1 {status} Steady\r\nContent-Length: {body.Length}\r\nContent-Type: {contentType}\r\nx-amzn-RequestId: 11111111-2222-3333-4444-555555555555\r\n\r\n";
        return new SteadyServer([.. Encoding.ASCII.GetBytes(head), .. body]);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync(_stop.Token);
                _connections.Add(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[LongestRequest];
            var count = 0;
            try
            {
                // A request that the buffer cannot hold ends the connection, and so fails the caller.
                while (await socket.ReceiveAsync(buffer.AsMemory(count), _stop.Token) is var read and > 0)
                {
                    count += read;
                    while (LengthOfFirst(buffer.AsSpan(0, count)) is { } length && length <= count)
                    {
                        buffer.AsSpan(length, count - length).CopyTo(buffer);
                        count -= length;
                        await socket.SendAsync(_answer, _stop.Token);
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
            }
        }
    }

    /// <summary>How long the first request is, head and body; null where its head is not there yet.</summary>
    private static int? LengthOfFirst(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        var name = "content-length:"u8;
        for (var lines = received[..(head + 2)]; lines.Length > 0; lines = lines[(lines.IndexOf("\r\n"u8) + 2)..])
        {
            if (lines.Length > name.Length && Ascii.EqualsIgnoreCase(lines[..name.Length], name) && Utf8Parser.TryParse(lines[name.Length..].TrimStart(" "u8), out int body, out _))
                return head + 4 + body;
        }

        return head + 4;
    }
}
