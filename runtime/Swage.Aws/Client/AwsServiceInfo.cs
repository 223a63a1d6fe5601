namespace Swage.Aws;

/// <summary>What a client must know of its AWS service, from the model's <c>aws.api#service</c> and <c>aws.auth#sigv4</c>. Generated clients make one. Immutable.</summary>
public sealed class AwsServiceInfo
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal readonly string _serviceId = null!;
    internal readonly string _endpointPrefix = null!;
    internal readonly string _signingName = null!;
    internal readonly string _apiVersion = null!;
    internal readonly string? _signingRegion;
    internal readonly AwsEndpointScope _endpointScope;
    internal readonly bool _signsPathAsSent;

    /// <summary>The service's identifier in SDKs, such as <c>Cognito Identity Provider</c>: letters, digits and single spaces.</summary>
    public required string ServiceId { get => _serviceId; init => _serviceId = value; }

    /// <summary>What the service's host names begin with, such as <c>cognito-idp</c>.</summary>
    public required string EndpointPrefix { get => _endpointPrefix; init => _endpointPrefix = value; }

    /// <summary>The name that signatures are made for.</summary>
    public required string SigningName { get => _signingName; init => _signingName = value; }

    /// <summary>The version of the service's interface, a date such as <c>2016-04-18</c>; sent in the user agent.</summary>
    public required string ApiVersion { get => _apiVersion; init => _apiVersion = value; }

    /// <summary>The region that signatures are made for whatever the client's region; null (the default) for the endpoint's own.</summary>
    public string? SigningRegion { get => _signingRegion; init => _signingRegion = value; }

    /// <summary>Whether the service has an endpoint in each region (the default) or one for the whole partition.</summary>
    public AwsEndpointScope EndpointScope { get => _endpointScope; init => _endpointScope = value; }

    /// <summary>
    /// Whether the path is signed as it is sent. S3 alone does so, since its keys may hold any segment; for all others dot segments are
    /// resolved and what is sent is percent-encoded once more for the signature.
    /// </summary>
    public bool SignsPathAsSent { get => _signsPathAsSent; init => _signsPathAsSent = value; }
}
