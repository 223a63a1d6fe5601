using System.Text;
using Swage.Aws.AwsJson;
using Swage.Aws.Tests.AwsJson;
using Swage.Json;
using Swage.Runtime.Tests.Json;
using Swage.Tests.Mutation;
using Xunit.Abstractions;

namespace Swage.Aws.Tests.Mutation;

/// <summary>Ten thousand broken answers, good ones and errors, through a client's whole pipeline: the call ends at once, with an output or with a typed exception.</summary>
public class ResponseMutationTests(ITestOutputHelper output)
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "{}", "[]", "\"\"", "1", "-", "\"Nested\":{", "\"Choice\":{\"self\":", "\"Choice\":{\"text\":\"a\",\"number\":1}", "\"Any\":[", "\"Blob\":\"=\"", "\"Blob\":\"aGk\"",
        "\"Huge\":1e4097", "\"Huge\":1.5", "\"Exact\":1e-2147483648", "\"Seconds\":1e300", "\"Seconds\":-62135596801", "\"Date\":\"9999-12-31T23:59:60Z\"", "\"Date\":\"0000-00-00T00:00:00Z\"",
        "\"Header\":\"Fri, 31 Feb 2026 25:00:00 GMT\"", "\"SparseMap\":{\"a\":null,\"a\":1}", "\"__type\":1e999999999", "\"__type\":\"a#b:c,d\"", "\"code\":{}", "\"message\":[]", "\"nearest\":5", "\"Message\":\"\\ud800\"",
        "\n", "\n\n", "200\n", "500\n", "204\n", "100\n", "301\n", "Content-Length: 0\n", "Content-Length: 99999999999999999999\n", "Content-Length: -1\n", "Content-Type: text/html\n", "Content-Type: \u00ff\n",
        "x-amzn-errortype: a\tb\n", "x-amzn-query-error: ;;\n", "Retry-After: 99999999999999999999\n", "Retry-After: -1\n", "x-amz-retry-after: 1e9\n", "Date: 0\n", "Date: Tue, 99 Nov 2026 12:00:00 GMT\n",
        "Content-Encoding: gzip\n", "Transfer-Encoding: chunked\n", "x-amz-id-2:\n", "<html>", "\xEF\xBB\xBF",
    ];

    [Fact]
    public void Broken_answers_give_an_output_or_a_typed_exception()
    {
        var handler = new RawAnswer();
        using var pipeline = Weather.Pipeline(new Uri("http://localhost:1/"), configure: o => o.HttpMessageHandler = handler);
        AwsJsonOperation<Unit, Everything>[] operations =
        [
            new(Weather.Service, "Get", null, static (ref JsonShapeReader r) => new Everything(ref r)),
            new(Weather.Compatible, "Get", null, static (ref JsonShapeReader r) => new Everything(ref r)) { RequiresBody = true },
        ];
        int read = 0, errors = 0, unreadable = 0, other = 0;
        // The first megabyte is taken on the word of Content-Length.
        new MutationRun("awsJson answers", fixedBytes: 1280 * 1024, bytesPerCharacter: 200).Run(output, new Mutator(Answers(), s_pieces, ('{', ","), 20261124).Next, text =>
        {
            handler.Text = text;
            var call = pipeline.InvokeAsync(operations[text.Length & 1], Unit.Value);
            Assert.True(call.IsCompleted, "Nothing here waits, so neither may the call.");
            switch (call.Exception?.InnerException)
            {
                case null:
                    // What was read can be shown, and written.
                    _ = call.Result.ToString();
                    JsonText.Write(call.Result.Write);
                    read++;
                    break;
                case ServiceException error:
                    Assert.NotEmpty(error.Message);
                    Assert.InRange(error.Code.Length, 1, 256);
                    errors++;
                    break;
                case ResponseFormatException unread:
                    Assert.NotEmpty(unread.Message);
                    unreadable++;
                    break;
                case SwageException:
                    other++;
                    break;
                case var failure:
                    throw new InvalidOperationException($"Not a typed exception: {failure}");
            }
        });
        output.WriteLine($"{read} read, {errors} service errors, {unreadable} unreadable, {other} other failures");
        Assert.All([read, errors, unreadable], n => Assert.True(n > MutationRun.Count / 20, "The mutations are too mild or too harsh."));
    }

    private static string[] Answers()
    {
        var body = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(JsonText.Write((Everything.Sample() with { Strings = ["", "\u00e4", "a"] }).Write)));
        const string Head = "Content-Type: application/x-amz-json-1.1\nx-amzn-RequestId: 1111-2222\nDate: Tue, 24 Nov 2026 12:00:00 GMT\n";
        return
        [
            $"200\n{Head}\n{body}",
            $"200\n{Head}\n{{\"Text\":\"a\",\"Whole\":1,\"Choice\":{{\"self\":{{\"number\":2}}}}}}",
            $"200\n{Head}\n{{\"Any\":[1,2.5,{{\"a\":null}}],\"Sparse\":[null,\"b\"],\"SparseMap\":{{\"k\":null}},\"Seconds\":1.5e9,\"Blob\":\"aGk=\"}}",
            $"400\n{Head}x-amzn-errortype: NoSuchCityException:http://internal/\n\n{{\"__type\":\"com.example#NoSuchCityException\",\"message\":\"None.\",\"nearest\":\"Bern\"}}",
            $"503\n{Head}Retry-After: 2\nx-amz-retry-after: 250\nx-amz-id-2: second\n\n{{\"code\":\"ThrottlingException\",\"Message\":\"Slow down.\"}}",
            $"400\n{Head}x-amzn-query-error: Weather.City.Missing;Sender\n\n{{\"__type\":\"StormException\"}}",
            "502\nContent-Type: text/html\nContent-Length: 26\n\n<html>Bad gateway</html>\r\n",
        ];
    }
}
