using Swage.Client;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Aws.AwsJson;

/// <summary>An operation in awsJson 1.0 or 1.1: POST to <c>/</c>, the operation named by a header, one JSON object each way. Immutable and thread-safe.</summary>
/// <remarks>Rules: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html, and 1_0.</remarks>
/// <typeparam name="TInput">The input; <see cref="Unit"/> where there is none.</typeparam>
/// <typeparam name="TOutput">The output; <see cref="Unit"/> where there is none.</typeparam>
public sealed class AwsJsonOperation<TInput, TOutput> : Operation<TInput, TOutput>
    where TInput : class
    where TOutput : class
{
    private readonly AwsJsonService _service;
    private readonly string _target;
    private readonly JsonWrite<TInput>? _write;
    private readonly JsonRead<TOutput>? _read;

    /// <summary>Describes an operation.</summary>
    /// <param name="service">Its service.</param>
    /// <param name="name">Its name in the model.</param>
    /// <param name="write">Writes the input as one JSON object; null: the input has no members.</param>
    /// <param name="read">Reads the output from one JSON object; null only where <typeparamref name="TOutput"/> is <see cref="Unit"/>.</param>
    public AwsJsonOperation(AwsJsonService service, string name, JsonWrite<TInput>? write, JsonRead<TOutput>? read)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (read is null && typeof(TOutput) != typeof(Unit))
            throw new ArgumentNullException(nameof(read), "Only an operation without output can do without a reader.");
        _service = service;
        _target = $"{service._targetPrefix}.{name}";
        _write = write;
        _read = read;
    }

    /// <summary>
    /// Whether an empty body in a successful answer is an error, because the output has members that the model requires.
    /// Otherwise it is an output without members, which services do send. False by default.
    /// </summary>
    public bool RequiresBody { get; init; }

    /// <inheritdoc/>
    protected internal override void WriteRequest(TInput input, ClientRequest request)
    {
        var headers = request._headers;
        headers.Set("content-type", _service.ContentType);
        headers.Set("x-amz-target", _target);
        if (_service._queryCompatible)
            headers.Set("x-amzn-query-mode", "true");
        request._hasBody = true;
        if (_write is null)
        {
            request._body.Write("{}"u8);
            return;
        }

        var writer = new JsonShapeWriter(request._body);
        _write(input, ref writer);
        writer.Flush();
    }

    /// <inheritdoc/>
    protected internal override TOutput ReadResponse(ClientResponse response)
    {
        var body = response.Body.Span;
        if (body.IsEmpty)
        {
            if (RequiresBody)
                throw JsonAnswer.NotJson(response);
            body = "{}"u8;
        }
        else if (!JsonAnswer.IsObject(body))
        {
            throw JsonAnswer.NotJson(response);
        }

        if (_read is null)
            return (TOutput)(object)Unit.Value;
        try
        {
            var reader = new JsonShapeReader(body);
            var output = _read(ref reader);
            reader.ReadEnd();
            return output;
        }
        catch (ShapeReadException e)
        {
            throw JsonAnswer.Unreadable(response, e);
        }
    }

    /// <inheritdoc/>
    protected internal override ServiceException ReadError(ClientResponse response) => JsonErrors.Read(response, _service);

    /// <inheritdoc/>
    protected internal override string? GetRequestId(ClientResponse response) => AwsRequestIds.Find(response);
}
