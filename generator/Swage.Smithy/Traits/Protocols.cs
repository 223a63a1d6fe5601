namespace Swage.Smithy;

/// <summary>A protocol that a service speaks.</summary>
/// <param name="Id">The ID of the protocol's trait.</param>
/// <param name="Http">ALPN protocol IDs by falling preference; empty where the model gives none.</param>
/// <param name="EventStreamHttp">The same for event streams; those of <paramref name="Http"/> where the model gives none.</param>
/// <param name="NoErrorWrapping">In restXml: errors have no <c>ErrorResponse</c> around them.</param>
public sealed record ProtocolTrait(ShapeId Id, IReadOnlyList<string> Http, IReadOnlyList<string> EventStreamHttp, bool NoErrorWrapping);

/// <summary>The <c>aws.protocols#awsQueryError</c> trait.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="HttpResponseCode">The HTTP status.</param>
public sealed record AwsQueryErrorTrait(string Code, int HttpResponseCode);

/// <summary>The <c>aws.protocols#httpChecksum</c> trait.</summary>
/// <param name="RequestAlgorithmMember">Input member in which the caller chooses the algorithm, or null.</param>
/// <param name="RequestChecksumRequired">Whether a request without a checksum is refused.</param>
/// <param name="RequestValidationModeMember">Input member by which the caller asks for the response to be checked, or null.</param>
/// <param name="ResponseAlgorithms">What the response may be checked with.</param>
public sealed record HttpChecksumTrait(
    string? RequestAlgorithmMember, bool RequestChecksumRequired, string? RequestValidationModeMember, IReadOnlyList<string> ResponseAlgorithms);

/// <summary>Readers of protocol traits.</summary>
public static class Protocols
{
    // Known here, so that a model that was loaded without the trait models still gets an answer.
    private static readonly HashSet<ShapeId> s_known =
    [
        AwsTraits.AwsJson1_0, AwsTraits.AwsJson1_1, AwsTraits.RestJson1, AwsTraits.RestXml, AwsTraits.AwsQuery, AwsTraits.Ec2Query,
        SmithyTraits.Rpcv2Cbor, SmithyTraits.Rpcv2Json, SmithyTraits.MqttJson,
    ];

    /// <summary>The protocols a service speaks, in the order the model applies them; which to use is the client's choice.</summary>
    public static IReadOnlyList<ProtocolTrait> GetProtocols(this SemanticModel model, ServiceShape service) =>
        [.. service.Traits.Where(trait => IsProtocol(model, trait.Id)).Select(Read)];

    /// <summary>Whether the service came from awsQuery and still sends that protocol's error codes, in the <c>x-amzn-query-error</c> header.</summary>
    public static bool IsAwsQueryCompatible(this ServiceShape service) => service.Traits.Has(AwsTraits.AwsQueryCompatible);

    /// <summary>How awsQuery names the error, or null: then by its shape's name.</summary>
    public static AwsQueryErrorTrait? GetAwsQueryError(this Shape shape)
    {
        var value = shape.Traits[AwsTraits.AwsQueryError];
        return value.Get("code").AsString() is { } code && value.Get("httpResponseCode").AsInt32() is { } status ? new AwsQueryErrorTrait(code, status) : null;
    }

    /// <summary>The member's name in ec2Query requests, or null.</summary>
    public static string? GetEc2QueryName(this Shape shape) => shape.Traits[AwsTraits.Ec2QueryName].AsString();

    /// <summary>Which checksums the operation's request and response carry, or null.</summary>
    public static HttpChecksumTrait? GetHttpChecksum(this Shape shape) => shape.Traits[AwsTraits.HttpChecksum] is { } value
        ? new HttpChecksumTrait(
            value.Get("requestAlgorithmMember").AsString(),
            value.Get("requestChecksumRequired").AsBoolean() ?? false,
            value.Get("requestValidationModeMember").AsString(),
            value.Get("responseAlgorithms").AsStrings() ?? [])
        : null;

    /// <summary>Whether Amazon S3 leaves out the element around the operation's output.</summary>
    public static bool HasS3UnwrappedXmlOutput(this Shape shape) => shape.Traits.Has(AwsTraits.S3UnwrappedXmlOutput);

    private static ProtocolTrait Read(AppliedTrait trait)
    {
        var http = trait.Value.Get("http").AsStrings() ?? [];
        return new ProtocolTrait(
            trait.Id, http, trait.Value.Get("eventStreamHttp").AsStrings() ?? http, trait.Value.Get("noErrorWrapping").AsBoolean() ?? false);
    }

    private static bool IsProtocol(SemanticModel model, ShapeId trait) =>
        s_known.Contains(trait) || model.Find(trait)?.Traits.Has(PreludeTraits.ProtocolDefinition) == true;
}
