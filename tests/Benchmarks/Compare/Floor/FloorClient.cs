using System.Buffers;
using System.Net;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>
/// What a call costs at the least: Utf8JsonWriter into pooled memory, a signature with a kept key, HttpClient.SendAsync, Utf8JsonReader over
/// pooled memory. No retries, no hook points, no diagnostics, no errors.
/// </summary>
internal sealed class FloorClient(StubHandler handler, Exchange exchange)
{
    private const string UserAgent = "hand/1.0 lang/dotnet#10.0";
    private readonly HttpClient _http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly FloorSigner _signer = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", exchange.Service);
    private readonly Uri _uri = new($"https://{exchange.Host}/");
    private readonly string _host = exchange.Host;
    private readonly string _target = exchange.Target;
    private readonly string _contentType = exchange.ContentType;

    public async Task<TOutput> CallAsync<TInput, TOutput, TOperation>(TInput input, CancellationToken cancellationToken = default)
        where TOperation : struct, IFloorOperation<TInput, TOutput>
    {
        var buffer = FloorBuffer.Rent();
        try
        {
            TOperation.Write(buffer.Json, input);
            buffer.Json.Flush();
            var body = buffer.Written;
            var (date, authorization) = _signer.Sign(
                DateTime.UtcNow, "POST", "/", [("content-type", _contentType), ("host", _host), ("x-amz-target", _target)], 2, body.Span);
            using var content = new ReadOnlyMemoryContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", _contentType);
            using var request = new HttpRequestMessage(HttpMethod.Post, _uri) { Content = content };
            var headers = request.Headers;
            headers.TryAddWithoutValidation("X-Amz-Target", _target);
            headers.TryAddWithoutValidation("X-Amz-Date", date);
            headers.TryAddWithoutValidation("Authorization", authorization);
            headers.TryAddWithoutValidation("User-Agent", UserAgent);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return await ReadAsync<TInput, TOutput, TOperation>(response, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            FloorBuffer.Return(buffer);
        }
    }

    private static async ValueTask<TOutput> ReadAsync<TInput, TOutput, TOperation>(HttpResponseMessage response, CancellationToken cancellationToken)
        where TOperation : struct, IFloorOperation<TInput, TOutput>
    {
        if (response.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException($"Status {(int)response.StatusCode}.");
        // One byte more than announced, so that the read that sees the end needs no larger array.
        var buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 16384) + 1);
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var count = 0;
        while (await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false) is var read and > 0)
            count += read;
        var output = TOperation.Read(buffer.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(buffer);
        return output;
    }
}
