using System.Globalization;
using Microsoft.Extensions.Logging;
using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class InterceptorTests
{
    private static readonly Answer s_ok = Answer.Text("hello", 200, "text/plain");
    private readonly List<string> _seen = [];

    [Fact]
    public async Task The_order_of_a_call_that_is_retried()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Broken", 500, "text/plain"), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => AddTwo(o), new Signer());
        await pipeline.EchoAsync();
        Assert.Equal(
            [
                "a BeforeSerialization 0", "b BeforeSerialization 0", "a AfterSerialization 0", "b AfterSerialization 0",
                "a BeforeAttempt 1", "b BeforeAttempt 1", "a BeforeSigning 1", "b BeforeSigning 1", "b AfterAttempt 1 Broken", "a AfterAttempt 1 Broken",
                "a BeforeAttempt 2", "b BeforeAttempt 2", "a BeforeSigning 2", "b BeforeSigning 2", "b AfterAttempt 2", "a AfterAttempt 2",
                "b AfterDeserialization 2", "a AfterDeserialization 2", "b OnCompletion 2", "a OnCompletion 2",
            ],
            _seen);
    }

    [Fact]
    public async Task The_order_of_a_call_that_fails()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Wrong", 400, "text/plain"));
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.Interceptors.Add(new Recorder("a", _seen)));
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Equal(
            ["a BeforeSerialization 0", "a AfterSerialization 0", "a BeforeAttempt 1", "a AfterAttempt 1 Wrong", "a OnError 1 Wrong", "a OnCompletion 1 Wrong"],
            _seen);
    }

    [Theory]
    [InlineData("BeforeSerialization", 0)]
    [InlineData("AfterSerialization", 0)]
    [InlineData("BeforeAttempt", 0)]
    [InlineData("BeforeSigning", 0)]
    [InlineData("AfterAttempt", 1)]
    [InlineData("AfterDeserialization", 1)]
    public async Task What_a_hook_throws_ends_the_call_and_is_not_retried(string hook, int sent)
    {
        await using var server = LoopbackServer.Start(s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.Interceptors.Add(new Recorder("a", _seen) { ThrowIn = hook }), new Signer());
        Assert.Equal(hook, (await Assert.ThrowsAsync<InvalidTimeZoneException>(() => pipeline.EchoAsync())).Message);
        Assert.Equal(sent, server.Requests.Length);
        Assert.StartsWith("a OnError", _seen[^2], StringComparison.Ordinal);
        Assert.StartsWith("a OnCompletion", _seen[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OnError")]
    [InlineData("OnCompletion")]
    public async Task An_observer_that_throws_changes_nothing_and_is_logged(string hook)
    {
        await using var server = LoopbackServer.Start(Answer.Text("Wrong", 400, "text/plain"));
        using var log = new LogRecorder();
        using var pipeline = Calls.Pipeline(server.Endpoint, o =>
        {
            o.LoggerFactory = log;
            o.Interceptors.Add(new Recorder("a", _seen) { ThrowIn = hook });
        });
        await Assert.ThrowsAsync<ServiceException>(() => pipeline.EchoAsync());
        Assert.Contains(log.Lines, l => l.Level == LogLevel.Warning && l.Text.Contains(hook, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hooks_change_what_is_sent_and_keep_state_per_call()
    {
        await using var server = LoopbackServer.Start(Answer.Text("Broken", 500, "text/plain"), s_ok);
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.Interceptors.Add(new Counter()));
        await pipeline.EchoAsync();
        await pipeline.EchoAsync();
        Assert.Equal(["1", "2", "1"], server.Requests.Select(r => r["x-count"]));
    }

    [Fact]
    public async Task Unsigned_operations_are_not_signed()
    {
        await using var server = LoopbackServer.Start(s_ok);
        var signer = new Signer();
        using var pipeline = Calls.Pipeline(server.Endpoint, signer: signer);
        await pipeline.EchoAsync();
        await pipeline.InvokeAsync(new EchoOperation { IsSigned = false }, new Note("x"));
        Assert.Equal(1, signer.Count);
        Assert.Equal("yes", server.Requests[0]["x-signed"]);
        Assert.Null(server.Requests[1]["x-signed"]);
    }

    private void AddTwo(ClientOptions options)
    {
        options.Interceptors.Add(new Recorder("a", _seen));
        options.Interceptors.Add(new Recorder("b", _seen));
    }

    private sealed class Signer : IRequestSigner
    {
        public int Count { get; private set; }

        public ValueTask SignAsync(ClientRequest request, SigningContext context, CancellationToken cancellationToken)
        {
            Count++;
            request.Headers.Set("X-Signed", "yes");
            return default;
        }
    }

    private sealed class Counter : Interceptor
    {
        public override void BeforeAttempt(CallContext context)
        {
            var count = context.Items.TryGetValue(this, out var last) ? (int)last! + 1 : 1;
            context.Items[this] = count;
            context.Request.Headers.Set("x-count", count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private sealed class Recorder(string name, List<string> seen) : Interceptor
    {
        public string? ThrowIn { get; init; }

        public override void BeforeSerialization(CallContext context) => See(nameof(BeforeSerialization), context);

        public override void AfterSerialization(CallContext context) => See(nameof(AfterSerialization), context);

        public override void BeforeAttempt(CallContext context) => See(nameof(BeforeAttempt), context);

        public override void BeforeSigning(CallContext context) => See(nameof(BeforeSigning), context);

        public override void AfterAttempt(CallContext context) => See(nameof(AfterAttempt), context);

        public override void AfterDeserialization(CallContext context) => See(nameof(AfterDeserialization), context);

        public override void OnError(CallContext context) => See(nameof(OnError), context);

        public override void OnCompletion(CallContext context) => See(nameof(OnCompletion), context);

        private void See(string hook, CallContext context)
        {
            seen.Add($"{name} {hook} {context.Attempt}{(context.Exception is ServiceException e ? " " + e.Code : "")}");
            if (hook == ThrowIn)
                throw new InvalidTimeZoneException(hook);
        }
    }
}
