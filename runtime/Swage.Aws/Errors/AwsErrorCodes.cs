using System.Net;

namespace Swage.Aws;

/// <summary>What AWS's error codes and statuses mean for a retry, whatever the model says. The lists are those of the AWS SDKs' standard retry mode.</summary>
internal static class AwsErrorCodes
{
    /// <summary>Whether the service asks for fewer requests.</summary>
    public static bool IsThrottling(string code, HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || code is
        "BandwidthLimitExceeded" or
        "EC2ThrottledException" or
        "LimitExceededException" or
        "PriorRequestNotComplete" or
        "ProvisionedThroughputExceededException" or
        "RequestLimitExceeded" or
        "RequestThrottled" or
        "RequestThrottledException" or
        "SlowDown" or
        "ThrottledException" or
        "Throttling" or
        "ThrottlingException" or
        "TooManyRequestsException" or
        "TransactionInProgressException";

    /// <summary>Whether the failure is a passing one.</summary>
    public static bool IsTransient(string code, HttpStatusCode status) =>
        status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
        || code is "RequestTimeout" or "RequestTimeoutException";
}
