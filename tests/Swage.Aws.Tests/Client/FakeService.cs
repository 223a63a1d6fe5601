using System.Globalization;
using System.Net;
using System.Text;
using Swage.Client;

namespace Swage.Aws.Tests.Client;

/// <summary>A service behind a handler: it keeps what it was sent and answers as the test says.</summary>
internal sealed class FakeService(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<SentRequest> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in request.Headers.NonValidated)
            headers[header.Key] = header.Value.ToString();
        var body = "";
        if (request.Content is not null)
        {
            foreach (var header in request.Content.Headers.NonValidated)
                headers[header.Key] = header.Value.ToString();
            // Computed from the content on the way out, so it is no entry until asked for.
            headers["Content-Length"] = request.Content.Headers.ContentLength!.Value.ToString(CultureInfo.InvariantCulture);
            body = await request.Content.ReadAsStringAsync(cancellationToken);
        }

        Requests.Add(new SentRequest(request.RequestUri!, headers, body));
        return answer(Requests.Count);
    }

    public static HttpResponseMessage Answer(HttpStatusCode status = HttpStatusCode.OK, DateTimeOffset? date = null)
    {
        var message = new HttpResponseMessage(status) { Content = new ByteArrayContent("{}"u8.ToArray()) };
        message.Headers.Date = date;
        return message;
    }
}

internal sealed record SentRequest(Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);
}

/// <summary>An operation of no protocol: a fixed body out, nothing read.</summary>
internal sealed class FakeOperation() : Operation<Unit, Unit>("DoIt")
{
    public const string Body = "{\"a\":\"ü\"}";

    protected override void WriteRequest(Unit input, ClientRequest request)
    {
        request.Headers.Set("content-type", "application/x-amz-json-1.1");
        request.Body.Write(Encoding.UTF8.GetBytes(Body));
        request.HasBody = true;
    }

    protected override Unit ReadResponse(ClientResponse response) => Unit.Value;

    protected override ServiceException ReadError(ClientResponse response) =>
        new FakeException(new ErrorDetails { Code = "Failure", StatusCode = response.StatusCode, Retryable = (int)response.StatusCode >= 500 });

    protected override string? GetRequestId(ClientResponse response) => null;
}

internal sealed class FakeException(ErrorDetails details) : ServiceException(details);
