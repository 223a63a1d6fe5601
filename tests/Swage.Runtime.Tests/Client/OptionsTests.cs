using Swage.Client;
using Swage.Tests;

namespace Swage.Runtime.Tests.Client;

public class OptionsTests
{
    [Fact]
    public void Values_that_cannot_be_used_are_refused_by_name()
    {
        Refused("Timeout", o => o.Timeout = TimeSpan.Zero);
        Refused("AttemptTimeout", o => o.AttemptTimeout = TimeSpan.FromSeconds(-1));
        Refused("AttemptTimeout", o => o.AttemptTimeout = TimeSpan.MaxValue);
        Refused("MaxAttempts", o => o.MaxAttempts = 0);
        Refused("MaxResponseBytes", o => o.MaxResponseBytes = 0);
        Refused("Interceptors", o => o.Interceptors.Add(null!));
        Refused("Endpoint", o => o.Endpoint = null);
        Refused("not an absolute http or https URI", o => o.Endpoint = new Uri("ftp://example.com"));
        Refused("not an absolute http or https URI", o => o.Endpoint = new Uri("/path", UriKind.Relative));

        static void Refused(string named, Action<ClientOptions> change) =>
            Assert.Contains(named, Assert.Throws<ClientConfigurationException>(() => Calls.Pipeline(new Uri("http://example.com"), change)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_an_endpoint_is_refused_and_not_repeated()
    {
        var exception = Assert.Throws<ClientConfigurationException>(() => new ServiceEndpoint(new Uri("https://user:hunter2@example.com/")));
        Assert.DoesNotContain("hunter2", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com", "example.com", "", "/a//../b%2Fc", "https://example.com/a//../b%2Fc")]
    [InlineData("https://example.com:8443/", "example.com:8443", "", "/", "https://example.com:8443/")]
    [InlineData("http://example.com:80/x/y/", "example.com", "/x/y", "/", "http://example.com/x/y/")]
    [InlineData("http://[::1]:9000/x", "[::1]:9000", "/x", "/?a=b", "http://[::1]:9000/x/?a=b")]
    public void Endpoints_keep_their_prefix_and_paths_are_sent_as_they_stand(string uri, string authority, string prefix, string path, string sent)
    {
        var endpoint = new ServiceEndpoint(new Uri(uri));
        Assert.Equal(authority, endpoint.Authority);
        Assert.Equal(prefix, endpoint.PathPrefix);
        var combined = endpoint.Combine(path);
        Assert.Equal(sent, combined.GetLeftPart(UriPartial.Authority) + combined.PathAndQuery);
    }

    [Fact]
    public async Task Inputs_are_checked_only_when_asked_for_and_nothing_is_sent_then()
    {
        await using var server = LoopbackServer.Start(Answer.Text("ok", 200, "text/plain"));
        using (var pipeline = Calls.Pipeline(server.Endpoint))
            await pipeline.EchoAsync("far too long");
        using (var pipeline = Calls.Pipeline(server.Endpoint, o => o.ValidateRequests = true))
        {
            await pipeline.EchoAsync("short");
            var exception = await Assert.ThrowsAsync<RequestValidationException>(() => pipeline.EchoAsync("far too long"));
            Assert.Equal("Text", Assert.Single(exception.Result.Violations).Path);
            Assert.Contains("Echo", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("far too long", exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Length);
    }

    [Fact]
    public async Task Inputs_are_prepared_before_they_are_checked_and_written()
    {
        await using var server = LoopbackServer.Start(Answer.Text("ok", 200, "text/plain"));
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.ValidateRequests = true);
        await pipeline.InvokeAsync(new EchoOperation { Prepare = static x => x with { Text = "ready" }, Validate = static (x, v) => x.Validate(v) }, new Note("far too long"));
        Assert.Equal("ready", server.Requests[0].BodyText);
    }

    [Fact]
    public void Headers_stay_sorted_and_take_no_line_breaks()
    {
        var headers = new HeaderList();
        foreach (var name in new[] { "x-b", "Content-Type", "x-a", "accept", "X-B", "authorization" })
            headers.Set(name, name);
        Assert.Equal(["accept", "authorization", "content-type", "x-a", "x-b"], headers.Items.ToArray().Select(h => h.Name));
        Assert.Equal("X-B", headers["x-B"]);
        Assert.True(headers.Remove("X-a"));
        Assert.False(headers.Remove("x-a"));
        Assert.Null(headers["x-a"]);
        for (var i = 0; i < 40; i++)
            headers.Set($"y-{i % 30}", "v");
        Assert.Equal(34, headers.Count);
        Assert.Throws<ArgumentException>(() => headers.Set("x-evil", "a\r\nx-other: b"));
        Assert.Throws<ArgumentException>(() => headers.Set("x evil", "a"));
    }

    [Fact]
    public void Idempotency_tokens_are_random_UUIDs()
    {
        var token = IdempotencyToken.Create();
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", token);
        Assert.NotEqual(token, IdempotencyToken.Create());
    }
}
