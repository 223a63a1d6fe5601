using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class CancellationTests
{
    [Fact]
    public async Task The_callers_cancellation_surfaces_with_the_callers_token()
    {
        await using var server = LoopbackServer.Start(Answer.Silence);
        using var pipeline = Calls.Pipeline(server.Endpoint);
        using var source = new CancellationTokenSource();
        var call = pipeline.EchoAsync(cancellationToken: source.Token);
        await server.WaitForRequestAsync();
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Without_time_limits_too()
    {
        await using var server = LoopbackServer.Start(Answer.Text("hello", 200, "text/plain").StallBefore(1));
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.AttemptTimeout = null);
        using var source = new CancellationTokenSource();
        var call = pipeline.EchoAsync(cancellationToken: source.Token);
        await server.WaitForRequestAsync();
        await Task.Delay(50);
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Fact]
    public async Task A_wait_before_a_retry_ends_at_once()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Busy", 503, "text/plain", "Retry-After: 5"));
        using var pipeline = Calls.Pipeline(server.Endpoint);
        using var source = new CancellationTokenSource();
        var call = pipeline.EchoAsync(cancellationToken: source.Token);
        await server.WaitForRequestAsync();
        await Task.Delay(50);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(2)));
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsType<ServiceException>(exception.InnerException);
    }

    [Fact]
    public async Task A_cancelled_token_sends_nothing()
    {
        await using var server = LoopbackServer.Start();
        using var pipeline = Calls.Pipeline(server.Endpoint);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.EchoAsync(cancellationToken: new CancellationToken(true)));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_token_cancelled_after_its_call_harms_no_later_call()
    {
        await using var server = LoopbackServer.Start(Answer.Text("hello", 200, "text/plain"), Answer.Text("hello", 200, "text/plain").After(TimeSpan.FromMilliseconds(100)));
        using var pipeline = Calls.Pipeline(server.Endpoint);
        using var source = new CancellationTokenSource();
        await pipeline.EchoAsync(cancellationToken: source.Token);
        var second = pipeline.EchoAsync();
        await source.CancelAsync();
        Assert.Equal("hello", (await second).Text);
    }

    [Fact]
    public async Task A_disposed_client_says_so()
    {
        await using var server = LoopbackServer.Start();
        var pipeline = Calls.Pipeline(server.Endpoint);
        pipeline.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pipeline.EchoAsync());
    }

    [Fact]
    public async Task Many_calls_at_once_get_their_own_answers()
    {
        using var handler = new Mirror();
        using var pipeline = Calls.Pipeline(new Uri("http://mirror.test"), o => o.HttpMessageHandler = handler);
        var texts = Enumerable.Range(0, 500).Select(i => new string((char)('a' + (i % 26)), i)).ToArray();
        var answers = await Task.WhenAll(texts.Select(t => Task.Run(() => pipeline.EchoAsync(t))));
        Assert.Equal(texts, answers.Select(a => a.Text));
    }

    [Fact]
    public async Task Calls_that_are_cancelled_at_any_moment_never_mix_with_others()
    {
        await using var server = LoopbackServer.Start(Answer.Echo);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.AttemptTimeout = TimeSpan.FromSeconds(20));
        var cancelled = 0;
        await Parallel.ForAsync(0, 3000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
        {
            var text = new string((char)('a' + (i % 26)), 1 + (i * 37 % 20_000));
            using var source = new CancellationTokenSource();
            if (i % 3 == 0)
                source.CancelAfter(TimeSpan.FromMicroseconds(i % 5 * 1000));
            try
            {
                Assert.Equal(text, (await pipeline.EchoAsync(text, source.Token)).Text);
            }
            catch (OperationCanceledException e)
            {
                Assert.Equal(source.Token, e.CancellationToken);
                Interlocked.Increment(ref cancelled);
            }
        });
        Assert.InRange(cancelled, 1, 1000);
    }

    private sealed class Mirror : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            await Task.Yield();
            return new HttpResponseMessage { Content = new ByteArrayContent(body) };
        }
    }
}
