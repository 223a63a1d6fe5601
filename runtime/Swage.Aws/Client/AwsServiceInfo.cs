namespace Swage.Aws;

/// <summary>What a client must know of its AWS service, from the model's <c>aws.api#service</c> and <c>aws.auth#sigv4</c>. Generated clients make one. Immutable.</summary>
public sealed class AwsServiceInfo
{
    /// <summary>The service's identifier in SDKs, such as <c>Cognito Identity Provider</c>: letters, digits and single spaces.</summary>
    public required string ServiceId { get; init; }

    /// <summary>What the service's host names begin with, such as <c>cognito-idp</c>.</summary>
    public required string EndpointPrefix { get; init; }

    /// <summary>The name that signatures are made for.</summary>
    public required string SigningName { get; init; }

    /// <summary>The version of the service's interface, a date such as <c>2016-04-18</c>; sent in the user agent.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The region that signatures are made for whatever the client's region; null (the default) for the endpoint's own.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>Whether the service has an endpoint in each region (the default) or one for the whole partition.</summary>
    public AwsEndpointScope EndpointScope { get; init; }

    /// <summary>
    /// Whether the path is signed as it is sent. S3 alone does so, since its keys may hold any segment; for all others dot segments are
    /// resolved and what is sent is percent-encoded once more for the signature.
    /// </summary>
    public bool SignsPathAsSent { get; init; }
}
