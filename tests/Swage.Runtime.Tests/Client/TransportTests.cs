using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class TransportTests
{
    private static readonly Answer s_ok = Answer.Text("hello", 200, "text/plain");

    [Fact]
    public async Task A_connection_cut_in_the_body_says_so()
    {
        await using var server = LoopbackServer.Start(s_ok.CutBy(2));
        using var pipeline = Once(server.Endpoint);
        var exception = await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync());
        Assert.Contains($"the connection to {server.Endpoint.Authority} was cut before the answer was complete (HTTP status 200 had arrived)", exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(server.Endpoint.Authority, exception.Host);
        Assert.True(exception.IsTransient);
    }

    [Fact]
    public async Task A_cut_body_is_retried()
    {
        await using var server = LoopbackServer.Start(s_ok.CutBy(2), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint);
        Assert.Equal("hello", (await pipeline.EchoAsync()).Text);
    }

    [Fact]
    public async Task A_cut_in_a_chunked_body_says_so()
    {
        await using var server = LoopbackServer.Start(Answer.Chunked("hel", "lo").CutBy(5));
        using var pipeline = Once(server.Endpoint);
        Assert.Contains("was cut", (await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_closed_or_reset_before_the_answer_says_so()
    {
        await using var server = LoopbackServer.Start(Answer.Close, Answer.Reset);
        using var pipeline = Once(server.Endpoint);
        Assert.Contains("closed the connection before it answered", (await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("broke before an answer came", (await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_connection_says_so()
    {
        var server = LoopbackServer.Start();
        await server.DisposeAsync();
        using var pipeline = Once(server.Endpoint);
        var exception = await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync());
        Assert.Equal(HttpRequestError.ConnectionError, exception.Error);
        Assert.Contains("refused the connection: nothing listens there", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_HTTP_says_so()
    {
        await using var server = LoopbackServer.Start(Answer.Raw("SSH-2.0-OpenSSH_9.9\r\n\r\n").ThenClose());
        using var pipeline = Once(server.Endpoint);
        Assert.Contains("is not HTTP", (await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_certificate_is_not_retried()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var handshakes = 0;
        var serving = Task.Run(async () =>
        {
            using var key = RSA.Create(2048);
            using var unknown = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
            while (true)
            {
                using var socket = await listener.AcceptTcpClientAsync();
                handshakes++;
                using var tls = new SslStream(socket.GetStream());
                await Assert.ThrowsAnyAsync<Exception>(async () =>
                {
                    await tls.AuthenticateAsServerAsync(unknown);
                    await tls.ReadExactlyAsync(new byte[1]);
                });
            }
        });
        using var pipeline = Calls.Pipeline(new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}"));
        var exception = await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync());
        Assert.Equal(HttpRequestError.SecureConnectionError, exception.Error);
        Assert.Contains("no secure connection", exception.Message, StringComparison.Ordinal);
        Assert.False(exception.IsTransient);
        Assert.Equal(1, handshakes);
        listener.Stop();
        await Assert.ThrowsAnyAsync<Exception>(() => serving);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "the host of example.test could not be found. Check the region or endpoint, and DNS", true)]
    [InlineData(HttpRequestError.ConnectionError, "no connection to example.test could be made", true)]
    [InlineData(HttpRequestError.SecureConnectionError, "no secure connection to example.test", true)] // the handshake was cut: no certificate was refused
    [InlineData(HttpRequestError.ProxyTunnelError, "the proxy made no tunnel to example.test", false)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "goes beyond a limit of the HTTP handler", false)]
    public async Task Each_failure_of_a_connection_says_what_it_is_and_whether_it_may_pass(HttpRequestError error, string said, bool transient)
    {
        using var handler = new Failing(error);
        using var pipeline = Calls.Pipeline(new Uri("https://example.test"), o => o.HttpMessageHandler = handler);
        var exception = await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync());
        Assert.Contains($"Notes Echo: {said}", exception.Message.Replace("the answer of example.test ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(transient, exception.IsTransient);
        Assert.Equal(error, exception.Error);
        Assert.Equal(transient ? 3 : 1, handler.Attempts);
    }

    [Fact]
    public async Task An_answer_over_the_limit_says_so_whether_announced_or_not()
    {
        await using var server = LoopbackServer.Start(s_ok, Answer.Chunked("hel", "lo"));
        using var pipeline = Once(server.Endpoint, o => o.MaxResponseBytes = 4);
        for (var i = 0; i < 2; i++)
        {
            var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => pipeline.EchoAsync());
            Assert.Contains("longer than the 4 bytes that the option MaxResponseBytes allows", exception.Message, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(3_000_000)]
    public async Task Bodies_of_any_size_come_whole(int size)
    {
        var text = new string('x', size);
        await using var server = LoopbackServer.Start(Answer.Text(text, 200, "text/plain"), Answer.Chunked(text.Length == 0 ? "x" : text, "y"));
        using var pipeline = Once(server.Endpoint);
        Assert.Equal(text, (await pipeline.EchoAsync(text)).Text);
        Assert.Equal(text, server.Requests[0].BodyText);
        Assert.Equal((text.Length == 0 ? "x" : text) + "y", (await pipeline.EchoAsync(text)).Text);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task The_request_has_the_headers_it_should_and_no_other()
    {
        await using var server = LoopbackServer.Start(s_ok);
        using var pipeline = Once(new Uri(server.Endpoint, "/some/prefix/"));
        await pipeline.EchoAsync();
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/some/prefix/", request.Target);
        Assert.Equal(["Content-Length: 5", "Content-Type: text/plain", $"Host: {server.Endpoint.Authority}"], request.Headers.Select(h => $"{h.Name}: {h.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = LoopbackServer.Start();
        await using var server = LoopbackServer.Start(Answer.Text("", 307, null, $"Location: {elsewhere.Endpoint}"));
        using var pipeline = Once(server.Endpoint);
        Assert.Equal((HttpStatusCode)307, (await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync())).StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task The_users_HttpClient_and_handler_are_used_and_left_alone()
    {
        await using var server = LoopbackServer.Start(s_ok);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-mine", "1");
        Calls.Pipeline(server.Endpoint, o => o.HttpClient = http).Dispose();
        using (var pipeline = Calls.Pipeline(server.Endpoint, o => o.HttpClient = http))
            await pipeline.EchoAsync();
        Assert.Equal("1", server.Requests[0]["x-mine"]);
        using var answer = await http.GetAsync(server.Endpoint);

        using var handler = new SocketsHttpHandler();
        using (var pipeline = Calls.Pipeline(server.Endpoint, o => o.HttpMessageHandler = handler))
            await pipeline.EchoAsync();
        using var mine = new HttpClient(handler);
        using var again = await mine.GetAsync(server.Endpoint);
    }

    [Fact]
    public async Task A_body_that_a_transport_still_reads_is_not_given_back()
    {
        using var content = new BodyContent(new byte[] { 1, 2, 3 });
        using var slow = new SlowStream();
        var copying = content.CopyToAsync(slow);
        Assert.False(content.Detach());
        slow.Go.SetResult();
        await copying;
        Assert.Equal(3, slow.Written);
        Assert.True(content.Detach());
        await Assert.ThrowsAnyAsync<Exception>(() => content.CopyToAsync(slow));
    }

    private static ClientPipeline Once(Uri endpoint, Action<ClientOptions>? configure = null) => Calls.Pipeline(endpoint, o =>
    {
        o.RetryStrategy = new StandardRetryStrategy { Attempts = 1 };
        configure?.Invoke(o);
    });

    private sealed class Failing(HttpRequestError error) : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            throw new HttpRequestException(error, inner: new IOException());
        }
    }

    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource Go { get; } = new();

        public int Written { get; private set; }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Go.Task;
            Written = buffer.Length;
        }
    }
}
