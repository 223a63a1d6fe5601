using System.Net;
using Swage.Serialization;
using Swage.Tests;

namespace Swage.Aws.Tests.AwsJson;

public class AwsJsonResponseTests
{
    private const string Html = "<!DOCTYPE html>\n<html><body>hunter2</body></html>";

    [Fact]
    public async Task An_output_is_read_and_what_is_unknown_skipped()
    {
        var output = await AskAsync(Answer.Json("""{"new":{"a":[1,2]},"Degrees":-3,"Summary":"☃ \u0041","Other":null}"""));
        Assert.Equal(new AskResponse { Degrees = -3, Summary = "☃ A" }, output);
    }

    [Fact]
    public async Task A_chunked_answer_is_read() =>
        Assert.Equal("cold", (await AskAsync(Answer.Chunked("{\"Summ", "ary\":\"co", "ld\"}"))).Summary);

    [Fact]
    public async Task An_empty_answer_is_an_empty_output() => Assert.Equal(new AskResponse(), await AskAsync(Answer.Json("")));

    [Fact]
    public async Task An_empty_answer_where_the_model_requires_members_says_so()
    {
        await using var server = LoopbackServer.Start(Answer.Json(""));
        using var pipeline = Weather.Pipeline(server.Endpoint);
        var exception = await Assert.ThrowsAsync<ResponseFormatException>(
            () => pipeline.InvokeAsync(Weather.AskOf(Weather.Service, requiresBody: true), new AskRequest()));
        Assert.Equal($"Ask: the answer of {server.Endpoint.Authority} (HTTP status 200) is empty, where the model has a JSON object.", exception.Message);
    }

    [Fact]
    public async Task HTML_says_so_and_is_not_quoted()
    {
        var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => AskAsync(Answer.Text(Html, 200, "text/html; charset=utf-8")));
        Assert.Contains("is an HTML page with the content type text/html; charset=utf-8", exception.Message, StringComparison.Ordinal);
        Assert.Contains("A proxy, load balancer or login page", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal("text/html; charset=utf-8", exception.ContentType);
        Assert.Null(exception.RequestId);
    }

    [Theory]
    [InlineData("<Response/>", "text/xml", "is XML with the content type text/xml")]
    [InlineData("hello hunter2", "text/plain", "is not a JSON object, with the content type text/plain")]
    [InlineData("[]", "application/x-amz-json-1.1", "is not a JSON object, with the content type application/x-amz-json-1.1")]
    [InlineData("hunter2", null, "is not a JSON object, without a content type")]
    public async Task Another_type_says_so(string body, string? type, string said)
    {
        var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => AskAsync(Answer.Text(body, 200, type)));
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Contains("no request id either: check the endpoint", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Degrees":"hunter2"}""")]
    [InlineData("""{"Summary":"hunter2""")]
    [InlineData("""{"Summary":"hunter2"} trailing""")]
    public async Task JSON_that_is_broken_or_of_the_wrong_type_says_so(string body)
    {
        var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => AskAsync(Answer.Json(body)));
        Assert.Contains("(HTTP status 200) cannot be read: ", exception.Message, StringComparison.Ordinal);
        Assert.IsType<ShapeReadException>(exception.InnerException);
        Assert.Equal("11111111-2222-3333-4444-555555555555", exception.RequestId);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_connection_says_so() =>
        Assert.Contains("was cut before the answer was complete", (await Assert.ThrowsAsync<TransportException>(() => AskAsync(Answer.Json("{}").CutBy(1)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_timeout_says_so()
    {
        await using var server = LoopbackServer.Start(Answer.Silence);
        using var pipeline = Weather.Pipeline(server.Endpoint, configure: o => o.AttemptTimeout = TimeSpan.FromMilliseconds(100));
        var exception = await Assert.ThrowsAsync<RequestTimeoutException>(() => pipeline.InvokeAsync(Weather.Ask, new AskRequest()));
        Assert.Contains("Weather Ask timed out: attempt 1 took longer than its limit of 0.1 s", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_200_that_is_not_JSON_is_not_retried()
    {
        await using var server = LoopbackServer.Start(Answer.Text(Html, 200, "text/html"));
        using var pipeline = Weather.Pipeline(server.Endpoint, attempts: 3);
        await Assert.ThrowsAsync<ResponseFormatException>(() => pipeline.InvokeAsync(Weather.Ask, new AskRequest()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task One_connection_serves_good_and_bad_answers_alike()
    {
        await using var server = LoopbackServer.Start(
            Answer.Json("{}"), Answer.Json("""{"__type":"X"}""", 400), Answer.Text(Html, 503, "text/html"), Answer.Json(""), Answer.Chunked("{", "}"));
        using var pipeline = Weather.Pipeline(server.Endpoint);
        for (var i = 0; i < 5; i++)
        {
            try
            {
                await pipeline.InvokeAsync(Weather.Ask, new AskRequest());
            }
            catch (ServiceException)
            {
            }
        }

        Assert.Equal(5, server.Requests.Length);
        Assert.Equal(1, server.Connections);
    }

    private static async Task<AskResponse> AskAsync(Answer answer)
    {
        await using var server = LoopbackServer.Start(answer);
        using var pipeline = Weather.Pipeline(server.Endpoint);
        return await pipeline.InvokeAsync(Weather.Ask, new AskRequest { Token = "hunter2" });
    }
}
