using System.Text.Json;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The way of a request: known operation, signature, JSON, operation; whatever fails becomes an answer.</summary>
internal sealed class RequestHandler(OperationTable operations, SignatureVerifier signatures)
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    public ApiReply Handle(ApiRequest request)
    {
        try
        {
            return Answer(request);
        }
        catch (ServiceError error)
        {
            return ApiReply.Failure(error);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ApiReply.Failure(new ServiceError("InternalErrorException", $"The embedded Cognito failed with {e.GetType().Name}.", 500));
        }
    }

    private ApiReply Answer(ApiRequest request)
    {
        if (request.Method != "POST" || request.Operation is not { } name || operations.Find(name) is not { } operation)
            throw ServiceError.UnknownOperation();
        if (operation.IsSigned)
            signatures.Verify(request);
        if (request.Header("content-type") != "application/x-amz-json-1.1")
            throw ServiceError.Serialization("The content type must be application/x-amz-json-1.1");
        using var body = Parse(request.Body);
        return ApiReply.Success(operation.Run(new Input(body.RootElement)));
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, s_strict);
        }
        catch (JsonException)
        {
            throw ServiceError.Serialization("The body is not JSON");
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;
        document.Dispose();
        throw ServiceError.Serialization("The body is not a JSON object");
    }
}
