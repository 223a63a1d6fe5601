using System.Net;

namespace Swage.Benchmarks.Compare.Wire;

/// <summary>
/// Stands for the network: drains the request's body as a transport would, and answers at once with the canned bytes. All contenders
/// use it, so what it costs is in each of their figures.
/// </summary>
internal sealed class StubHandler(Exchange exchange) : HttpMessageHandler
{
    /// <summary>The last request's body and headers, while <see cref="Captures"/> is set.</summary>
    public byte[] LastBody { get; private set; } = [];

    public string? LastTarget { get; private set; }

    public string? LastAuthorization { get; private set; }

    public bool Captures { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Captures)
            return CaptureAsync(request, cancellationToken);
        if (request.Content is { } content)
        {
            var copy = content.CopyToAsync(Stream.Null, cancellationToken);
            if (!copy.IsCompletedSuccessfully)
                return AnswerAfterAsync(copy, request);
        }

        return Task.FromResult(Answer(request));
    }

    private async Task<HttpResponseMessage> AnswerAfterAsync(Task copy, HttpRequestMessage request)
    {
        await copy.ConfigureAwait(false);
        return Answer(request);
    }

    private async Task<HttpResponseMessage> CaptureAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LastBody = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false) : [];
        LastTarget = request.Headers.NonValidated["X-Amz-Target"].ToString();
        LastAuthorization = request.Headers.NonValidated["Authorization"].ToString();
        return Answer(request);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(exchange.Answer);
        content.Headers.TryAddWithoutValidation("Content-Type", exchange.ContentType);
        content.Headers.ContentLength = exchange.Answer.Length;
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        response.Headers.TryAddWithoutValidation("x-amzn-RequestId", "0F5D0F4B-0000-4444-8888-123456789ABC");
        for (var i = 0; i < exchange.AnswerHeaders.Count; i++)
            response.Headers.TryAddWithoutValidation(exchange.AnswerHeaders[i].Key, exchange.AnswerHeaders[i].Value);
        return response;
    }
}
