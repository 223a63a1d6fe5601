using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class EndpointAndSignerTests
{
    [Fact]
    public async Task Failures_of_a_resolver_or_signer_surface_as_they_are_and_send_nothing()
    {
        await using var server = LoopbackServer.Start();
        var failing = new Slow(static _ => throw new FileNotFoundException("no such profile"));
        using (var pipeline = new ClientPipeline(new ClientPipelineSettings { ServiceName = "Notes", EndpointResolver = failing }))
            Assert.Equal("no such profile", (await Assert.ThrowsAsync<FileNotFoundException>(() => pipeline.EchoAsync())).Message);
        using (var pipeline = Calls.Pipeline(server.Endpoint, signer: failing))
            Assert.Equal("no such profile", (await Assert.ThrowsAsync<FileNotFoundException>(() => pipeline.EchoAsync())).Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_slow_resolver_or_signer_is_under_the_limits_and_the_callers_token()
    {
        var forever = new Slow(static token => Task.Delay(Timeout.Infinite, token));
        await using var server = LoopbackServer.Start();
        using var resolving = new ClientPipeline(
            new ClientPipelineSettings { ServiceName = "Notes", EndpointResolver = forever }, new ClientOptions { Timeout = TimeSpan.FromMilliseconds(50) });
        Assert.Equal(TimeoutLimit.Call, (await Assert.ThrowsAsync<RequestTimeoutException>(() => resolving.EchoAsync())).Limit);

        using var signing = Calls.Pipeline(server.Endpoint, signer: forever);
        using var source = new CancellationTokenSource(50);
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signing.EchoAsync(cancellationToken: source.Token));
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_header_of_a_body_without_a_body_is_refused_rather_than_lost()
    {
        await using var server = LoopbackServer.Start();
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.Interceptors.Add(new DropBody()));
        Assert.Contains("'content-type' belongs to a body", (await Assert.ThrowsAsync<InvalidOperationException>(() => pipeline.EchoAsync())).Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("ftp://ada:hunter2@example.com/")]
    [InlineData("https://ada:hunter2@example.com/")]
    [InlineData("ada:hunter2@example.com")]
    [InlineData("https://example.com/?key=hunter2")]
    public void An_endpoint_that_cannot_be_used_is_refused_without_its_password(string uri)
    {
        var exception = Assert.Throws<ClientConfigurationException>(() => new ServiceEndpoint(new Uri(uri, UriKind.RelativeOrAbsolute)));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    private sealed class DropBody : Interceptor
    {
        public override void AfterSerialization(CallContext context) => context.Request.HasBody = false;
    }

    private sealed class Slow(Func<CancellationToken, Task> wait) : IEndpointResolver, IRequestSigner
    {
        public async ValueTask<ServiceEndpoint> ResolveAsync(EndpointContext context, CancellationToken cancellationToken)
        {
            await wait(cancellationToken);
            throw new InvalidOperationException();
        }

        public async ValueTask SignAsync(ClientRequest request, SigningContext context, CancellationToken cancellationToken) => await wait(cancellationToken);
    }
}
