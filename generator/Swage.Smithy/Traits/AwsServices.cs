namespace Swage.Smithy;

/// <summary>The <c>aws.api#service</c> trait with the defaults of its specification filled in.</summary>
/// <param name="SdkId">The service ID that SDKs derive names from.</param>
/// <param name="ArnNamespace">The third segment of its ARNs.</param>
/// <param name="CloudFormationName">The middle of its CloudFormation type names.</param>
/// <param name="CloudTrailEventSource">The event source in CloudTrail's records.</param>
/// <param name="DocId">Names the service in documentation links.</param>
/// <param name="EndpointPrefix">Names the service in default host names.</param>
/// <param name="CloudWatchNamespace">The namespace of its metrics, or null.</param>
public sealed record AwsServiceTrait(
    string SdkId, string ArnNamespace, string CloudFormationName, string CloudTrailEventSource, string DocId, string EndpointPrefix,
    string? CloudWatchNamespace);

/// <summary>The <c>aws.api#clientEndpointDiscovery</c> trait.</summary>
/// <param name="Operation">The operation that tells endpoints.</param>
/// <param name="Error">The error that says that an endpoint is no longer good, or null.</param>
public sealed record EndpointDiscoveryTrait(ShapeId Operation, ShapeId? Error);

/// <summary>Readers of <c>aws.api</c> and <c>aws.auth</c> traits.</summary>
public static class AwsServices
{
    /// <summary>The AWS service's names, or null for a service that is none of AWS's.</summary>
    public static AwsServiceTrait? GetAwsService(this ServiceShape service)
    {
        var value = service.Traits[AwsTraits.Service];
        if (value.Get("sdkId").AsString() is not { } sdkId)
            return null;
        var arnNamespace = value.Get("arnNamespace").AsString() ?? service.Id.Name.ToLowerInvariant();
        return new AwsServiceTrait(
            sdkId,
            arnNamespace,
            value.Get("cloudFormationName").AsString() ?? service.Id.Name,
            value.Get("cloudTrailEventSource").AsString() ?? $"{arnNamespace}.amazonaws.com",
            value.Get("docId").AsString() ?? $"{sdkId.ToLowerInvariant().Replace(' ', '-')}-{service.Version}",
            value.Get("endpointPrefix").AsString() ?? arnNamespace,
            value.Get("cloudWatchNamespace").AsString());
    }

    /// <summary>The service name in the scope of Signature Version 4, or null where the service does not take it.</summary>
    public static string? GetSigV4Name(this ServiceShape service) => service.Traits[AwsTraits.Sigv4].Get("name").AsString();

    /// <summary>The service name in the scope of the asymmetric signature, or null where the service does not take it.</summary>
    public static string? GetSigV4AName(this ServiceShape service) => service.Traits[AwsTraits.Sigv4a].Get("name").AsString();

    /// <summary>Whether the body stays out of the signature.</summary>
    public static bool HasUnsignedPayload(this Shape shape) => shape.Traits.Has(AwsTraits.UnsignedPayload);

    /// <summary>How clients find the service's endpoints by asking it, or null.</summary>
    public static EndpointDiscoveryTrait? GetEndpointDiscovery(this ServiceShape service)
    {
        var value = service.Traits[AwsTraits.ClientEndpointDiscovery];
        return value.Get("operation").AsShapeId() is { } operation ? new EndpointDiscoveryTrait(operation, value.Get("error").AsShapeId()) : null;
    }

    /// <summary>Whether the operation goes to a discovered endpoint: true where it must, false where it may, null where it does not.</summary>
    public static bool? GetDiscoveredEndpoint(this Shape shape) =>
        shape.Traits[AwsTraits.ClientDiscoveredEndpoint] is { } value ? value.Get("required").AsBoolean() ?? false : null;
}
