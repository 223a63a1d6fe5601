using Microsoft.Extensions.Time.Testing;
using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class ClockSkewTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private readonly Recorder _signer = new();

    [Theory]
    [InlineData(10)]
    [InlineData(-10)]
    [InlineData(4)]
    public async Task An_error_with_skew_is_retried_once_with_the_services_time(int minutes)
    {
        await using var server = LoopbackServer.Start(Refused(minutes), Answered(minutes));
        using var pipeline = Pipeline(server);
        await pipeline.EchoAsync();
        await pipeline.EchoAsync();
        Assert.Equal([0, minutes, minutes], _signer.Minutes(_clock));
    }

    [Fact]
    public async Task It_is_retried_once_only()
    {
        await using var server = LoopbackServer.Start(Refused(10), Refused(30));
        using var pipeline = Pipeline(server);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Equal([0, 10], _signer.Minutes(_clock));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-3)]
    public async Task An_error_without_skew_is_not_retried(int minutes)
    {
        await using var server = LoopbackServer.Start(Refused(minutes));
        using var pipeline = Pipeline(server);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Equal([0], _signer.Minutes(_clock));
    }

    [Fact]
    public async Task A_success_with_skew_corrects_later_calls_and_a_clock_put_right_is_believed_again()
    {
        await using var server = LoopbackServer.Start(Answered(10), Answered(10), Answered(0), Answered(0));
        using var pipeline = Pipeline(server);
        for (var i = 0; i < 4; i++)
            await pipeline.EchoAsync();
        Assert.Equal([0, 10, 10, 0], _signer.Minutes(_clock));
    }

    [Fact]
    public async Task Unsigned_calls_learn_but_are_not_retried()
    {
        await using var server = LoopbackServer.Start(Refused(10), Answered(10));
        using var pipeline = Pipeline(server);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.InvokeAsync(new EchoOperation { IsSigned = false }, new Note("x")));
        await pipeline.EchoAsync();
        Assert.Equal([10], _signer.Minutes(_clock));
    }

    [Fact]
    public async Task A_date_that_is_none_is_ignored()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Refused", 403, "text/plain", "Date: yesterday"));
        using var pipeline = Pipeline(server);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Equal([0], _signer.Minutes(_clock));
    }

    private ClientPipeline Pipeline(LoopbackServer server) => Calls.Pipeline(server.Endpoint, o => o.TimeProvider = _clock, _signer);

    private Answer Refused(int minutes) => Answer.Text("Refused", 403, "text/plain", Date(minutes));

    private Answer Answered(int minutes) => Answer.Text("hello", 200, "text/plain", Date(minutes));

    private string Date(int minutes) => $"Date: {_clock.GetUtcNow().AddMinutes(minutes):r}";

    private sealed class Recorder : IRequestSigner
    {
        private readonly List<DateTimeOffset> _times = [];

        public IEnumerable<int> Minutes(TimeProvider clock) => _times.Select(t => (int)(t - clock.GetUtcNow()).TotalMinutes);

        public ValueTask SignAsync(ClientRequest request, SigningContext context, CancellationToken cancellationToken)
        {
            _times.Add(context.Time);
            return default;
        }
    }
}
