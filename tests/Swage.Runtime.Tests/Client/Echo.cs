using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Swage.Client;
using Swage.Validation;

namespace Swage.Runtime.Tests.Client;

/// <summary>The input and output of the operation that these tests call.</summary>
internal sealed record Note(string Text)
{
    public void Validate(Validator v)
    {
        if (!v.Enter("Text", Text))
            return;
        v.Length(Text, 1, 5);
        v.Leave();
    }
}

/// <summary>The smallest protocol there can be: the body is the text; an error's body is its code.</summary>
internal sealed class EchoOperation() : Operation<Note, Note>("Echo")
{
    protected internal override void WriteRequest(Note input, ClientRequest request)
    {
        request.HasBody = true;
        request.Headers.Set("content-type", "text/plain");
        request.Body.Write(Encoding.UTF8.GetBytes(input.Text));
    }

    protected internal override Note ReadResponse(ClientResponse response) => new(Encoding.UTF8.GetString(response.Body.Span));

    protected internal override ServiceException ReadError(ClientResponse response)
    {
        var status = (int)response.StatusCode;
        return new ServiceException(new ErrorDetails
        {
            Code = Encoding.UTF8.GetString(response.Body.Span),
            StatusCode = response.StatusCode,
            RequestId = GetRequestId(response),
            Retryable = status >= 500,
            RetryAfter = response.GetHeader("retry-after") is { } seconds ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)) : null,
        });
    }

    protected internal override string? GetRequestId(ClientResponse response) => response.GetHeader("x-request-id");
}

internal static class Calls
{
    public static EchoOperation Echo { get; } = new() { Validate = static (x, v) => x.Validate(v) };

    public static ClientPipeline Pipeline(Uri endpoint, Action<ClientOptions>? configure = null, IRequestSigner? signer = null)
    {
        // Waits of nearly nothing; tests that look at waits say so themselves.
        var options = new ClientOptions { Endpoint = endpoint, RetryStrategy = new StandardRetryStrategy { BaseDelay = TimeSpan.FromMilliseconds(1), ThrottlingBaseDelay = TimeSpan.FromMilliseconds(1) } };
        configure?.Invoke(options);
        return new ClientPipeline(new ClientPipelineSettings { ServiceName = "Notes", Signer = signer }, options);
    }

    public static Task<Note> EchoAsync(this ClientPipeline pipeline, string text = "hello", CancellationToken cancellationToken = default) =>
        pipeline.InvokeAsync(Echo, new Note(text), cancellationToken);

    /// <summary>Turns the clock until something has happened.</summary>
    public static async Task TurnUntil(this FakeTimeProvider clock, Task happened, TimeSpan step)
    {
        for (var i = 0; i < 2000 && !happened.IsCompleted; i++)
        {
            clock.Advance(step);
            await Task.WhenAny(happened, Task.Delay(5));
        }

        Assert.True(happened.IsCompleted, "It did not happen, however far the clock was turned.");
    }
}
