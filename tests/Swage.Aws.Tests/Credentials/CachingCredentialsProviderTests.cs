using Microsoft.Extensions.Time.Testing;

namespace Swage.Aws.Tests.Credentials;

public class CachingCredentialsProviderTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    private sealed class Source(Func<int, Task<AwsCredentials>> give) : IAwsCredentialsProvider
    {
        private int _calls;

        public int Calls => Volatile.Read(ref _calls);

        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) =>
            new(give(Interlocked.Increment(ref _calls)).WaitAsync(cancellationToken));
    }

    [Fact]
    public async Task Credentials_without_an_end_are_asked_for_again_after_a_quarter_of_an_hour()
    {
        var source = new Source(call => Give(call));
        var cache = new CachingCredentialsProvider(source, _clock);
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(14.9));
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Equal("AKID2", await Key(cache));
    }

    [Fact]
    public async Task Credentials_are_renewed_five_minutes_before_their_end()
    {
        var source = new Source(call => Give(call, TimeSpan.FromHours(1)));
        var cache = new CachingCredentialsProvider(source, _clock);
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("AKID2", await Key(cache));
    }

    [Fact]
    public async Task Credentials_near_their_end_are_used_to_it()
    {
        var source = new Source(call => Give(call, TimeSpan.FromMinutes(2)));
        var cache = new CachingCredentialsProvider(source, _clock);
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("AKID1", await Key(cache));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("AKID2", await Key(cache));
    }

    [Fact]
    public async Task Credentials_past_their_end_are_an_error()
    {
        var cache = new CachingCredentialsProvider(new Source(call => Give(call, TimeSpan.FromMinutes(-1))), _clock);
        var error = await Assert.ThrowsAsync<CredentialsException>(() => Key(cache));
        Assert.Contains("AKID1 expired at 2026-11-24T11:59:00Z", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_renewal_is_passed_over_while_the_kept_credentials_hold()
    {
        var end = _clock.GetUtcNow().AddHours(1);
        var source = new Source(call => call == 1
            ? Task.FromResult(new AwsCredentials("AKID1", "s", "t", end))
            : Task.FromException<AwsCredentials>(new CredentialsException("gone")));
        var cache = new CachingCredentialsProvider(source, _clock);
        await Key(cache);
        _clock.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("AKID1", await Key(cache));
        Assert.Equal("AKID1", await Key(cache));
        Assert.Equal(2, source.Calls);
        _clock.Advance(TimeSpan.FromMinutes(1.5));
        Assert.Equal("AKID1", await Key(cache));
        Assert.Equal(3, source.Calls);
        _clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal("gone", (await Assert.ThrowsAsync<CredentialsException>(() => Key(cache))).Message);
    }

    [Fact]
    public async Task A_first_failure_is_not_kept()
    {
        var source = new Source(call => call == 1 ? Task.FromException<AwsCredentials>(new CredentialsException("gone")) : Give(call));
        var cache = new CachingCredentialsProvider(source, _clock);
        await Assert.ThrowsAsync<CredentialsException>(() => Key(cache));
        Assert.Equal("AKID2", await Key(cache));
    }

    [Fact]
    public async Task Many_callers_ask_the_source_once()
    {
        var gate = new TaskCompletionSource<AwsCredentials>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new Source(_ => gate.Task);
        var cache = new CachingCredentialsProvider(source, _clock);
        var callers = Enumerable.Range(0, 50).Select(_ => Task.Run(() => Key(cache))).ToArray();
        while (source.Calls == 0)
            await Task.Yield();
        gate.SetResult(new AwsCredentials("AKID1", "s"));
        Assert.All(await Task.WhenAll(callers), key => Assert.Equal("AKID1", key));
        Assert.Equal(1, source.Calls);
    }

    [Fact]
    public async Task While_one_renews_the_others_go_on_with_what_is_kept()
    {
        var gate = new TaskCompletionSource<AwsCredentials>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new Source(call => call == 1 ? Give(call) : gate.Task);
        var cache = new CachingCredentialsProvider(source, _clock);
        await Key(cache);
        _clock.Advance(TimeSpan.FromMinutes(16));
        var renewing = Key(cache);
        Assert.False(renewing.IsCompleted);
        Assert.Equal("AKID1", await Key(cache));
        gate.SetResult(new AwsCredentials("AKID2", "s"));
        Assert.Equal("AKID2", await renewing);
    }

    [Fact]
    public async Task A_caller_who_gives_up_leaves_the_cache_usable()
    {
        var gate = new TaskCompletionSource<AwsCredentials>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new Source(call => call == 1 ? gate.Task : Give(call));
        var cache = new CachingCredentialsProvider(source, _clock);
        using var cancellation = new CancellationTokenSource();
        var first = cache.GetCredentialsAsync(cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal("AKID2", await Key(cache));
    }

    private static async Task<string> Key(CachingCredentialsProvider cache) => (await cache.GetCredentialsAsync()).AccessKeyId;

    private Task<AwsCredentials> Give(int call, TimeSpan? lifetime = null) =>
        Task.FromResult(new AwsCredentials($"AKID{call}", "s", "t", lifetime is { } time ? _clock.GetUtcNow() + time : null));
}
