using Microsoft.Extensions.Time.Testing;
using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class RetryTests
{
    private static readonly Answer s_ok = Answer.Text("hello", 200, "text/plain");
    private static readonly Answer s_failed = Answer.Text("Broken", 500, "text/plain");

    [Fact]
    public async Task Two_failures_and_a_success_succeed_and_send_the_same_body_thrice()
    {
        await using var server = LoopbackServer.Start(s_failed, Answer.Reset, s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint);
        Assert.Equal("hello", (await pipeline.EchoAsync("ping")).Text);
        Assert.Equal(["ping", "ping", "ping"], server.Requests.Select(r => r.BodyText));
    }

    [Fact]
    public async Task The_last_failure_surfaces()
    {
        await using var server = LoopbackServer.Start(s_failed, s_failed, Answer.Text("Last", 503, "text/plain"), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint);
        Assert.Equal("Last", (await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync())).Code);
        Assert.Equal(3, server.Requests.Length);
    }

    [Fact]
    public async Task MaxAttempts_of_the_options_is_heeded()
    {
        await using var server = LoopbackServer.Start(s_failed);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => (o.RetryStrategy, o.MaxAttempts) = (null, 1));
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_cannot_pass_is_sent_once()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Wrong", 400, "text/plain"));
        using var pipeline = Calls.Pipeline(server.Endpoint);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_wait_follows_the_clock_and_Retry_After()
    {
        var clock = new FakeTimeProvider();
        await using var server = LoopbackServer.Start(Answer.Text("Broken", 503, "text/plain", "Retry-After: 3"), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => (o.TimeProvider, o.RetryStrategy, o.AttemptTimeout) = (clock, new StandardRetryStrategy(() => 1), null));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        clock.Advance(TimeSpan.FromSeconds(2.9));
        await Task.Delay(50);
        Assert.Single(server.Requests);
        await clock.TurnUntil(call, TimeSpan.FromSeconds(0.2));
        Assert.Equal("hello", (await call).Text);
    }

    [Fact]
    public async Task A_strategy_of_ones_own_decides()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Odd", 418, "text/plain"), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.RetryStrategy = new RetryTeapots());
        Assert.Equal("hello", (await pipeline.EchoAsync()).Text);
    }

    [Fact]
    public async Task One_connection_serves_all_attempts_and_calls()
    {
        await using var server = LoopbackServer.Start(s_failed, s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint);
        for (var i = 0; i < 5; i++)
            await pipeline.EchoAsync();
        Assert.Equal(6, server.Requests.Length);
        Assert.Equal(1, server.Connections);
    }

    private sealed class RetryTeapots : StandardRetryStrategy
    {
        protected override RetryKind Classify(Exception exception) =>
            exception is ServiceException { Code: "Odd" } ? RetryKind.Transient : base.Classify(exception);
    }
}
