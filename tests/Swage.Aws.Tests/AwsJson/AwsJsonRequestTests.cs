using Swage.Aws.AwsJson;
using Swage.Tests;

namespace Swage.Aws.Tests.AwsJson;

public class AwsJsonRequestTests
{
    [Fact]
    public async Task A_request_is_what_the_protocol_says()
    {
        await using var server = LoopbackServer.Start();
        using var pipeline = Weather.Pipeline(server.Endpoint);
        await pipeline.InvokeAsync(Weather.Ask, new AskRequest { City = "Zürich <&>", Days = 0 });
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/", request.Target);
        Assert.Equal("application/x-amz-json-1.1", request["content-type"]);
        Assert.Equal("WeatherService.Ask", request["x-amz-target"]);
        Assert.Null(request["x-amzn-query-mode"]);
        Assert.Null(request["expect"]);
        Assert.Null(request["accept-encoding"]);
        Assert.Equal("""{"City":"Zürich <&>","Days":0}""", request.BodyText);
    }

    [Fact]
    public async Task Version_1_0_and_query_compatible()
    {
        await using var server = LoopbackServer.Start();
        using var pipeline = Weather.Pipeline(server.Endpoint);
        await pipeline.InvokeAsync(Weather.AskOf(Weather.Compatible), new AskRequest());
        var request = Assert.Single(server.Requests);
        Assert.Equal("application/x-amz-json-1.0", request["content-type"]);
        Assert.Equal("true", request["x-amzn-query-mode"]);
        Assert.Equal("{}", request.BodyText);
    }

    [Fact]
    public async Task No_input_is_an_empty_object_and_no_output_is_Unit()
    {
        await using var server = LoopbackServer.Start(Answer.Json(""), Answer.Json("{}"), Answer.Json("""{"more":1}"""));
        using var pipeline = Weather.Pipeline(server.Endpoint);
        for (var i = 0; i < 3; i++)
            Assert.Same(Unit.Value, await pipeline.InvokeAsync(Weather.Ping, Unit.Value));
        Assert.All(server.Requests, r => Assert.Equal("{}", r.BodyText));
        Assert.Equal("2", server.Requests[0]["content-length"]);
    }

    [Fact]
    public async Task The_endpoints_prefix_is_kept()
    {
        await using var server = LoopbackServer.Start();
        using var pipeline = Weather.Pipeline(new Uri(server.Endpoint, "/some/prefix/"));
        await pipeline.InvokeAsync(Weather.Ask, new AskRequest());
        Assert.Equal("/some/prefix/", server.Requests[0].Target);
    }

    [Fact]
    public void Only_Unit_needs_no_reader() =>
        Assert.Throws<ArgumentNullException>(() => new AwsJsonOperation<Unit, AskResponse>(Weather.Service, "Ask", null, null));
}
