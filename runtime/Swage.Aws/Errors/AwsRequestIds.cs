using Swage.Client;

namespace Swage.Aws;

/// <summary>Where AWS services put the id of a request: not all in the same header.</summary>
internal static class AwsRequestIds
{
    /// <summary>The id of a request, or null.</summary>
    public static string? Find(ClientResponse response) =>
        response.GetHeader("x-amzn-RequestId") ?? response.GetHeader("x-amzn-request-id") ?? response.GetHeader("x-amz-request-id");

    /// <summary>The second id that S3 and some others send, or null.</summary>
    public static string? FindExtended(ClientResponse response) => response.GetHeader("x-amz-id-2");
}
