using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class TelemetryTests
{
    private const string Secret = "hunter2";

    [Fact]
    public async Task Logs_tell_the_story_of_a_call_and_no_secret()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Broken", 500, "text/plain", "x-request-id: id-1"), Answer.Reset, Answer.Text(Secret, 200, "text/plain", "x-request-id: id-3"));
        using var log = new LogRecorder();
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.LoggerFactory = log);
        await pipeline.EchoAsync(Secret);
        Assert.Collection(
            log.Lines.Where(l => !l.Text.Contains("next follows", StringComparison.Ordinal)),
            l => Assert.Matches("^Notes.Echo: attempt 1 answered 500 in .* ms, request id id-1$", l.Text),
            l => Assert.Matches("^Notes.Echo: attempt 2 failed after .* ms without a complete answer: TransportException$", l.Text),
            l => Assert.Matches("^Notes.Echo: attempt 3 answered 200 in .* ms, request id id-3$", l.Text),
            l => Assert.Matches(@"^Notes.Echo succeeded after 3 attempt\(s\)", l.Text));
        Assert.Equal(2, log.Lines.Count(l => l.Level == LogLevel.Information && l.Text.Contains("of 3 failed with", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Lines, l => l.Text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_is_a_warning_with_its_code_and_request_id()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Wrong", 400, "text/plain", "x-request-id: id-9"));
        using var log = new LogRecorder();
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.LoggerFactory = log);
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        var (_, text) = Assert.Single(log.Lines, l => l.Level == LogLevel.Warning);
        Assert.Matches(@"^Notes.Echo failed after 1 attempt\(s\) and .* ms with Wrong, request id id-9$", text);
    }

    [Fact]
    public async Task One_activity_per_call()
    {
        List<Activity> stopped = [];
        using var parent = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Swage",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                if (a.TraceId == parent.TraceId)
                    stopped.Add(a);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = LoopbackServer.Start(Answer.Reset, Answer.Text("ok", 200, "text/plain", "x-request-id: id-2"), Answer.Text("Wrong", 400, "text/plain"));
        using var pipeline = Calls.Pipeline(server.Endpoint);
        await pipeline.EchoAsync();
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Same(parent, Activity.Current);

        Assert.Collection(
            stopped,
            a =>
            {
                Assert.Equal("Notes/Echo", a.DisplayName);
                Assert.Equal(ActivityKind.Client, a.Kind);
                Assert.Equal(
                    "http.request.resend_count=1 http.response.status_code=200 rpc.method=Echo rpc.request_id=id-2 rpc.service=Notes rpc.system=smithy",
                    string.Join(' ', a.TagObjects.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}")));
            },
            a =>
            {
                Assert.Equal(ActivityStatusCode.Error, a.Status);
                Assert.Equal("Wrong", a.GetTagItem("error.type"));
                Assert.Equal(400, a.GetTagItem("http.response.status_code"));
            });
    }
}
