using System.Net;
using Swage.Client;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Aws.AwsJson;

/// <summary>Reads error answers: whatever came, the exception keeps its status, request ids, code and message as far as there are any.</summary>
internal static class JsonErrors
{
    /// <summary>Makes the exception of an error answer.</summary>
    public static ServiceException Read(ClientResponse response, AwsJsonService service)
    {
        var body = JsonErrorBody.Read(response.Body.Span);
        var query = service._queryCompatible ? response.GetHeader("x-amzn-query-error") : null;
        var header = response.GetHeader("x-amzn-ErrorType");
        var code = service._queryCompatible
            ? JsonErrorCode.FindCompatible(query, body.Type, body.Code, header)
            : JsonErrorCode.Find(body.Type, body.Code, header);
        var details = new ErrorDetails
        {
            Code = code ?? ErrorDetails.UnknownCode,
            Message = body.Message ?? (code is null && !body.IsJson ? JsonAnswer.DescribeError(response) : null),
            RequestId = AwsRequestIds.Find(response),
            ExtendedRequestId = AwsRequestIds.FindExtended(response),
            StatusCode = response.StatusCode,
            Fault = JsonErrorCode.FaultOf(query) ?? FaultOf(response.StatusCode),
            Retryable = AwsErrorCodes.IsTransient(code ?? "", response.StatusCode),
            Throttling = AwsErrorCodes.IsThrottling(code ?? "", response.StatusCode),
            RetryAfter = AwsRetryAfter.Find(response),
        };
        try
        {
            var reader = new JsonShapeReader(body.IsJson ? response.Body.Span : "{}"u8);
            return service.ReadError(details, ref reader);
        }
        catch (ShapeReadException)
        {
            // A member of the error's shape is of another type than the model says. Code, message and request id matter more than that member.
            var reader = new JsonShapeReader("{}"u8);
            return service.ReadError(details, ref reader);
        }
    }

    private static ErrorFault FaultOf(HttpStatusCode status) => (int)status switch
    {
        >= 500 => ErrorFault.Service,
        >= 400 => ErrorFault.Client,
        _ => ErrorFault.Unknown,
    };
}
