using Microsoft.Extensions.Time.Testing;
using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class TimeoutTests
{
    private static readonly Answer s_ok = Answer.Text("hello", 200, "text/plain");
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_retried()
    {
        await using var server = LoopbackServer.Start(Answer.Silence, s_ok);
        using var pipeline = Pipeline(server, o => o.AttemptTimeout = TimeSpan.FromSeconds(10));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        await _clock.TurnUntil(call, TimeSpan.FromSeconds(3));
        Assert.Equal("hello", (await call).Text);
        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public async Task The_last_attempts_limit_is_named()
    {
        await using var server = LoopbackServer.Start(Answer.Silence);
        using var pipeline = Pipeline(server, o => (o.AttemptTimeout, o.RetryStrategy) = (TimeSpan.FromSeconds(10), new StandardRetryStrategy { Attempts = 1 }));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));
        var exception = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(TimeoutLimit.Attempt, exception.Limit);
        Assert.Equal(TimeSpan.FromSeconds(10), exception.Duration);
        Assert.Contains("attempt 1 took longer than its limit of 10 s (the option AttemptTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_calls_limit_ends_attempts_and_is_not_retried()
    {
        await using var server = LoopbackServer.Start(Answer.Silence);
        using var pipeline = Pipeline(server, o => (o.AttemptTimeout, o.Timeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15)));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));
        await _clock.TurnUntil(server.WaitForRequestAsync(2), TimeSpan.FromMilliseconds(2));
        await _clock.TurnUntil(call, TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(TimeoutLimit.Call, exception.Limit);
        Assert.Equal(TimeoutLimit.Attempt, Assert.IsType<RequestTimeoutException>(exception.InnerException).Limit);
        Assert.Contains("the whole call took longer than its limit of 15 s (the option Timeout), in attempt 2", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public async Task The_whole_calls_limit_ends_a_wait_and_keeps_the_failure()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Busy", 503, "text/plain", "Retry-After: 4"));
        using var pipeline = Pipeline(server, o => (o.Timeout, o.RetryStrategy) = (TimeSpan.FromSeconds(2), new StandardRetryStrategy()));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        await _clock.TurnUntil(call, TimeSpan.FromSeconds(0.5));
        var exception = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(TimeoutLimit.Call, exception.Limit);
        Assert.Equal("Busy", Assert.IsType<ServiceException>(exception.InnerException).Code);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_body_that_stalls_is_a_timeout_too()
    {
        await using var server = LoopbackServer.Start(s_ok.StallBefore(2));
        using var pipeline = Pipeline(server, o => (o.AttemptTimeout, o.RetryStrategy) = (TimeSpan.FromSeconds(10), new StandardRetryStrategy { Attempts = 1 }));
        var call = pipeline.EchoAsync();
        await server.WaitForRequestAsync();
        await Task.Delay(50);
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeoutLimit.Attempt, (await Assert.ThrowsAsync<RequestTimeoutException>(() => call)).Limit);
    }

    [Fact]
    public async Task The_limit_of_the_users_HttpClient_is_named()
    {
        await using var server = LoopbackServer.Start(Answer.Silence);
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(100) };
        using var pipeline = Calls.Pipeline(server.Endpoint, o => (o.HttpClient, o.RetryStrategy) = (http, new StandardRetryStrategy { Attempts = 2, BaseDelay = TimeSpan.Zero }));
        var exception = await Assert.ThrowsAsync<RequestTimeoutException>(() => pipeline.EchoAsync());
        Assert.Equal(TimeoutLimit.Transport, exception.Limit);
        Assert.Contains("limit of 0.1 s", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public async Task Real_timers_work_and_serve_one_call_after_another()
    {
        await using var server = LoopbackServer.Start(s_ok, Answer.Silence, s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => (o.AttemptTimeout, o.RetryStrategy) = (TimeSpan.FromMilliseconds(300), new StandardRetryStrategy { Attempts = 1 }));
        await pipeline.EchoAsync();
        await Assert.ThrowsAsync<RequestTimeoutException>(() => pipeline.EchoAsync());
        await pipeline.EchoAsync();
        // The timer of a finished call must not end a later one: no call is in flight when it would have gone off.
        await Task.Delay(400);
        await pipeline.EchoAsync();
    }

    private ClientPipeline Pipeline(LoopbackServer server, Action<ClientOptions> configure) => Calls.Pipeline(server.Endpoint, o =>
    {
        o.TimeProvider = _clock;
        configure(o);
    });
}
