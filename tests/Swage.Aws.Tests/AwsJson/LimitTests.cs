using Swage.Tests;

namespace Swage.Aws.Tests.AwsJson;

/// <summary>The limits of awsJson that <c>runtime/README.md</c> states, at each and one beyond it.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public async Task An_error_code_has_256_characters(int length, bool isCode)
    {
        var code = new string('A', length);
        foreach (var answer in (Answer[])[Answer.Json($$"""{"__type":"{{code}}"}""", 400), Answer.Json("{}", 400, $"x-amzn-errortype: {code}")])
        {
            await using var server = LoopbackServer.Start(answer);
            using var pipeline = Weather.Pipeline(server.Endpoint);
            var exception = await Assert.ThrowsAsync<WeatherException>(() => pipeline.InvokeAsync(Weather.Ask, new AskRequest()));
            Assert.Equal(isCode ? code : "Unknown", exception.Code);
        }
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_message_shows_100_characters_of_a_content_type(int length, bool isWhole)
    {
        var type = "text/" + new string('x', length - 5);
        await using var server = LoopbackServer.Start(Answer.Text("no", 200, type));
        using var pipeline = Weather.Pipeline(server.Endpoint);
        var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => pipeline.InvokeAsync(Weather.Ask, new AskRequest()));
        Assert.Equal(isWhole, exception.Message.Contains(type, StringComparison.Ordinal));
        Assert.Contains(type[..100], exception.Message, StringComparison.Ordinal);
    }
}
