using System.Net;
using Swage.Aws.AwsJson;
using Swage.Tests;

namespace Swage.Aws.Tests.AwsJson;

public class AwsJsonErrorTests
{
    [Theory]
    [InlineData("""{"__type":"NoSuchCityException"}""", null, "NoSuchCityException")]
    [InlineData("""{"__type":"com.example.weather#NoSuchCityException"}""", null, "NoSuchCityException")]
    [InlineData("""{"__type":"com.example#NoSuchCityException:http://internal.amazon.com/coral/com.example/"}""", null, "NoSuchCityException")]
    [InlineData("""{"__type":"NoSuchCityException,Other"}""", null, "NoSuchCityException")]
    [InlineData("""{"code":"NoSuchCityException"}""", "Other", "NoSuchCityException")]
    [InlineData("""{"code":"Other","__type":"NoSuchCityException"}""", "Third", "NoSuchCityException")]
    [InlineData("{}", "NoSuchCityException", "NoSuchCityException")]
    [InlineData("", "com.example#NoSuchCityException:http://x/", "NoSuchCityException")]
    [InlineData("not json", "NoSuchCityException", "NoSuchCityException")]
    [InlineData("""{"__type":null,"code":{"a":1}}""", "NoSuchCityException", "NoSuchCityException")]
    [InlineData("""{"__type":""}""", "NoSuchCityException", "NoSuchCityException")]
    [InlineData("""{"code":42}""", null, "42")]
    [InlineData("""{"__type":"BrandNewException"}""", null, "BrandNewException")]
    [InlineData("""{"__type":"a\r\nb"}""", null, "Unknown")]
    [InlineData("{}", null, "Unknown")]
    public async Task The_code_is_found_where_it_is(string body, string? header, string code)
    {
        var exception = await ErrorAsync(Answer.Json(body, 400, header is null ? [] : [$"x-amzn-ErrorType: {header}"]));
        Assert.Equal(code, exception.Code);
        Assert.Equal(code == "NoSuchCityException" ? typeof(NoSuchCityException) : typeof(WeatherException), exception.GetType());
    }

    [Theory]
    [InlineData("""{"__type":"X","message":"lower"}""", "lower")]
    [InlineData("""{"__type":"X","Message":"upper"}""", "upper")]
    [InlineData("""{"Message":"upper","message":"lower","__type":"X"}""", "lower")]
    [InlineData("""{"__type":"X","errorMessage":"other"}""", "The service answered with X (HTTP status 400) and no message.")]
    [InlineData("""{"__type":"X","message":{"a":1}}""", "The service answered with X (HTTP status 400) and no message.")]
    public async Task The_message_is_message_or_Message(string body, string message) =>
        Assert.Equal(message, (await ErrorAsync(Answer.Json(body, 400))).Message);

    [Fact]
    public async Task An_errors_own_members_ids_and_status_are_kept()
    {
        var exception = Assert.IsType<NoSuchCityException>(await ErrorAsync(Answer.Json(
            """{"__type":"NoSuchCityException","message":"None.","nearest":"Bern","extra":[]}""", 404, "x-amz-id-2: second")));
        Assert.Equal("Bern", exception.Nearest);
        Assert.Equal("None.", exception.Message);
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("11111111-2222-3333-4444-555555555555", exception.RequestId);
        Assert.Equal("second", exception.ExtendedRequestId);
        Assert.Equal(ErrorFault.Client, exception.Fault);
        Assert.False(exception.IsRetryable);
    }

    [Theory]
    [InlineData("x-amzn-request-id")]
    [InlineData("x-amz-request-id")]
    [InlineData("X-AMZN-REQUESTID")]
    public async Task Request_ids_come_under_several_names(string header) =>
        Assert.Equal("id", (await ErrorAsync(Answer.Text("{}", 400, "application/x-amz-json-1.1", $"{header}: id"))).RequestId);

    [Fact]
    public async Task A_member_of_the_wrong_type_loses_the_member_and_not_the_error()
    {
        var exception = Assert.IsType<NoSuchCityException>(await ErrorAsync(Answer.Json("""{"__type":"NoSuchCityException","message":"None.","nearest":[1]}""", 404)));
        Assert.Null(exception.Nearest);
        Assert.Equal("None.", exception.Message);
    }

    [Theory]
    [InlineData("Weather.City.Missing;Sender", "Weather.City.Missing", ErrorFault.Client)]
    [InlineData("Weather.Unheard.Of;Receiver", "Weather.Unheard.Of", ErrorFault.Service)]
    [InlineData("Weather.City.Missing", "Weather.City.Missing", ErrorFault.Client)]
    [InlineData(";Sender", "StormException", ErrorFault.Client)]
    public async Task The_query_header_wins_where_the_service_is_query_compatible(string header, string code, ErrorFault fault)
    {
        var answer = Answer.Json("""{"__type":"com.example#StormException"}""", 400, $"x-amzn-query-error: {header}");
        var exception = await ErrorAsync(answer, Weather.Compatible);
        Assert.Equal(code, exception.Code);
        Assert.Equal(fault, exception.Fault);
        Assert.Equal(code == "Weather.City.Missing", exception is NoSuchCityException);
        Assert.Equal("StormException", (await ErrorAsync(answer)).Code);
    }

    [Fact]
    public async Task The_headers_of_a_query_compatible_service_come_before_its_body()
    {
        var answer = Answer.Json("""{"__type":"com.example#StormException"}""", 400, "x-amzn-ErrorType: NoSuchCityException");
        Assert.IsType<NoSuchCityException>(await ErrorAsync(answer, Weather.Compatible));
        Assert.Equal("StormException", (await ErrorAsync(answer)).Code);
    }

    [Theory]
    [InlineData("<html>hunter2</html>", "text/html", "is an HTML page with the content type text/html, not the service's own error. A proxy, load balancer")]
    [InlineData("  <!doctype HTML>", "application/json", "is an HTML page with the content type application/json")]
    [InlineData("", null, "is empty, not the service's own error.")]
    [InlineData("hunter2", "text/plain", "is not a JSON object, with the content type text/plain")]
    [InlineData("""{"message":"hunter2""", "application/x-amz-json-1.1", "is JSON that cannot be read with the content type application/x-amz-json-1.1")]
    public async Task An_answer_of_a_proxy_keeps_status_and_id_and_is_retried(string body, string? type, string said)
    {
        await using var server = LoopbackServer.Start(Answer.Text(body, 503, type, "x-amzn-requestid: proxied"));
        using var pipeline = Weather.Pipeline(server.Endpoint, attempts: 3);
        var exception = await Assert.ThrowsAsync<WeatherException>(() => pipeline.InvokeAsync(Weather.Ask, new AskRequest()));
        Assert.StartsWith($"Ask: the answer of {server.Endpoint.Authority} (HTTP status 503) {said}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("Unknown", exception.Code);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal("proxied", exception.RequestId);
        Assert.Equal(ErrorFault.Service, exception.Fault);
        Assert.True(exception.IsRetryable);
        Assert.Equal(3, server.Requests.Length);
    }

    [Theory]
    [InlineData("ThrottlingException", 400, 2)]
    [InlineData("TooManyRequestsException", 400, 2)]
    [InlineData("ProvisionedThroughputExceededException", 400, 2)]
    [InlineData("RequestTimeout", 400, 2)]
    [InlineData("StormException", 400, 2)] // @retryable
    [InlineData("Anything", 429, 2)]
    [InlineData("InternalFailure", 500, 2)]
    [InlineData("ValidationException", 400, 1)]
    [InlineData("NoSuchCityException", 404, 1)]
    [InlineData("NotImplemented", 501, 1)]
    public async Task Errors_that_may_pass_are_retried(string code, int status, int attempts)
    {
        await using var server = LoopbackServer.Start(Answer.Json($$"""{"__type":"{{code}}"}""", status), Answer.Json("""{"Summary":"fine"}"""));
        using var pipeline = Weather.Pipeline(server.Endpoint, attempts: 3);
        var call = pipeline.InvokeAsync(Weather.Ask, new AskRequest());
        if (attempts == 2)
            Assert.Equal("fine", (await call).Summary);
        else
            await Assert.ThrowsAnyAsync<ServiceException>(() => call);
        Assert.Equal(attempts, server.Requests.Length);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2", null, 2000)]
    [InlineData("2", "1500", 1500)]
    [InlineData(null, "250", 250)]
    [InlineData("soon", "-1", null)]
    [InlineData("99999999999", null, null)]
    [InlineData("Tue, 24 Nov 2026 12:00:07 GMT", null, 7000)]
    [InlineData("Tue, 24 Nov 2026 11:00:00 GMT", null, null)]
    public async Task The_service_says_when_to_come_again(string? seconds, string? milliseconds, int? expected)
    {
        List<string> headers = ["Date: Tue, 24 Nov 2026 12:00:00 GMT"];
        if (seconds is not null)
            headers.Add($"Retry-After: {seconds}");
        if (milliseconds is not null)
            headers.Add($"x-amz-retry-after: {milliseconds}");
        Assert.Equal(expected, (await ErrorAsync(Answer.Json("{}", 503, [.. headers]))).RetryAfter?.TotalMilliseconds);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("#", null)]
    [InlineData(":x", null)]
    [InlineData("A", "A")]
    [InlineData("a#B:c,d", "B")]
    [InlineData("a:b#c", "a")]
    public void Codes_are_cut(string? value, string? code) => Assert.Equal(code, JsonErrorCode.Clean(value));

    private static async Task<ServiceException> ErrorAsync(Answer answer, AwsJsonService? service = null)
    {
        await using var server = LoopbackServer.Start(answer);
        using var pipeline = Weather.Pipeline(server.Endpoint);
        return await Assert.ThrowsAnyAsync<ServiceException>(() => pipeline.InvokeAsync(Weather.AskOf(service ?? Weather.Service), new AskRequest()));
    }
}
