using System.Net;
using Swage.Client;

namespace Swage.Runtime.Tests.Client;

public class StandardRetryStrategyTests
{
    private static readonly ServiceException s_passing = Error(new() { Retryable = true });
    private static readonly ServiceException s_throttled = Error(new() { Throttling = true });

    [Theory]
    [InlineData(1, 50)]
    [InlineData(2, 100)]
    [InlineData(3, 200)]
    [InlineData(10, 20_000)]
    [InlineData(60, 20_000)]
    public void A_passing_failure_waits_50_ms_doubled_up_to_20_s(int attempt, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Delay(s_passing, attempt, random: 1));

    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(2, 2_000)]
    [InlineData(6, 20_000)]
    public void Throttling_waits_a_second_doubled_up_to_20_s(int attempt, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Delay(s_throttled, attempt, random: 1));

    [Fact]
    public void Jitter_is_full()
    {
        Assert.Equal(TimeSpan.Zero, Delay(s_passing, 3, random: 0));
        Assert.Equal(TimeSpan.FromMilliseconds(100), Delay(s_passing, 3, random: 0.5));
    }

    [Theory]
    [InlineData(10, 50)] // less than the backoff: the backoff stands
    [InlineData(3_000, 3_000)]
    [InlineData(60_000, 5_050)] // more than 5 s over the backoff: cut
    public void The_service_may_ask_for_up_to_5_s_more(int asked, int waited) =>
        Assert.Equal(
            TimeSpan.FromMilliseconds(waited),
            Delay(Error(new() { Retryable = true, RetryAfter = TimeSpan.FromMilliseconds(asked) }), 1, random: 1));

    [Fact]
    public void Three_attempts_unless_told_otherwise()
    {
        Assert.NotNull(new StandardRetryStrategy().NextDelay(Context(s_passing, 2)));
        Assert.Null(new StandardRetryStrategy().NextDelay(Context(s_passing, 3)));
        Assert.Null(new StandardRetryStrategy { Attempts = 1 }.NextDelay(Context(s_passing, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StandardRetryStrategy { Attempts = 0 });
    }

    public static TheoryData<string, bool> Failures => new()
    {
        { "status 500", true }, { "status 502", true }, { "status 503", true }, { "status 504", true }, { "status 429", true },
        { "status 400", false }, { "status 404", false }, { "status 501", false },
        { "cut", true }, { "certificate", false }, { "attempt timeout", true }, { "call timeout", false }, { "format", false }, { "bug", false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Retries_what_may_pass(string failure, bool retried)
    {
        Exception exception = failure switch
        {
            "cut" => new TransportException("cut"),
            "certificate" => new TransportException("certificate") { IsTransient = false },
            "attempt timeout" => new RequestTimeoutException("", TimeoutLimit.Attempt, null),
            "call timeout" => new RequestTimeoutException("", TimeoutLimit.Call, null),
            "format" => new ResponseFormatException("html"),
            "bug" => new InvalidOperationException(),
            _ => Error(new() { StatusCode = (HttpStatusCode)int.Parse(failure.AsSpan(7), System.Globalization.CultureInfo.InvariantCulture) }),
        };
        Assert.Equal(retried, new StandardRetryStrategy().NextDelay(Context(exception, 1)) is not null);
    }

    [Fact]
    public void Retries_take_tokens_and_success_gives_them_back()
    {
        var strategy = new StandardRetryStrategy();
        var context = Context(s_passing, 1);
        Assert.NotNull(strategy.NextDelay(context));
        Assert.Equal(486, strategy.Bucket.Tokens);
        Assert.NotNull(strategy.NextDelay(Context(s_throttled, 1)));
        Assert.Equal(481, strategy.Bucket.Tokens);
        strategy.OnSuccess(context);
        Assert.Equal(495, strategy.Bucket.Tokens);
        strategy.OnSuccess(null);
        Assert.Equal(496, strategy.Bucket.Tokens);
    }

    [Fact]
    public void An_empty_bucket_stops_retries_and_fills_with_success()
    {
        var strategy = new StandardRetryStrategy();
        var retries = 0;
        while (strategy.NextDelay(Context(s_passing, 1)) is not null)
            retries++;
        Assert.Equal(500 / 14, retries);
        for (var i = 0; i < 4; i++)
            strategy.OnSuccess(null);
        Assert.Equal(14, strategy.Bucket.Tokens);
        Assert.NotNull(strategy.NextDelay(Context(s_passing, 1)));
    }

    [Fact]
    public void Clock_skew_is_retried_at_once_and_costs_nothing()
    {
        var strategy = new StandardRetryStrategy();
        var context = Context(Error(new() { StatusCode = HttpStatusCode.Forbidden }), 1);
        context.IsClockSkew = true;
        Assert.Equal(TimeSpan.Zero, strategy.NextDelay(context));
        Assert.Equal(500, strategy.Bucket.Tokens);
    }

    [Fact]
    public async Task The_bucket_is_exact_under_concurrency()
    {
        var bucket = new TokenBucket(500);
        var taken = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                if (bucket.TryTake(14))
                    Interlocked.Increment(ref taken);
            }
        })));
        Assert.Equal(35, taken);
        Assert.Equal(10, bucket.Tokens);
        bucket.Return(int.MaxValue / 2);
        Assert.Equal(500, bucket.Tokens);
    }

    private static TimeSpan? Delay(ServiceException exception, int attempt, double random) =>
        new StandardRetryStrategy(() => random) { Attempts = 100 }.NextDelay(Context(exception, attempt));

    private static RetryContext Context(Exception exception, int attempt) => new("Echo", exception) { Attempt = attempt };

    private static ServiceException Error(ErrorDetails details) => new(details);
}
