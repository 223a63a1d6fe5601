using System.Globalization;
using Swage.Aws.Regions;
using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>Signs requests by SigV4 in their headers: adds <c>x-amz-date</c>, <c>x-amz-content-sha256</c>, <c>x-amz-security-token</c> and <c>authorization</c>.</summary>
/// <param name="credentials">Who signs; asked for each request.</param>
/// <param name="region">The region signed for, unless the endpoint names another; null where the client has none, which matters only now.</param>
/// <param name="service">The service's signing name, unless the endpoint names another.</param>
/// <param name="pathRules">How the service wants paths signed.</param>
/// <param name="noRegion">Makes the error for a signature without a region.</param>
internal sealed class AwsRequestSigner(
    IAwsCredentialsProvider credentials, string? region, string service, PathRules pathRules, Func<ClientConfigurationException> noRegion) : IRequestSigner
{
    private readonly SigningKeyCache _keys = new();

    public ValueTask SignAsync(ClientRequest request, SigningContext context, CancellationToken cancellationToken)
    {
        var found = credentials.GetCredentialsAsync(cancellationToken);
        if (!found.IsCompletedSuccessfully)
            return Wait(this, found, request, context);
        Sign(request, found.Result, context.Time);
        return default;

        static async ValueTask Wait(AwsRequestSigner signer, ValueTask<AwsCredentials> found, ClientRequest request, SigningContext context) =>
            signer.Sign(request, await found.ConfigureAwait(false), context.Time);
    }

    /// <summary>Signs with known credentials at a known time.</summary>
    public void Sign(ClientRequest request, AwsCredentials credentials, DateTimeOffset time)
    {
        var headers = request._headers;
        var endpoint = request.Endpoint as AwsEndpoint;
        var date = AmzDate.Format(time);
        var payloadHash = PayloadHashOf(request);
        headers.Set("x-amz-content-sha256", payloadHash);
        headers.Set("x-amz-date", date);
        if (credentials._sessionToken is { } token)
            headers.Set("x-amz-security-token", token);
        else
            headers.Remove("x-amz-security-token");

        var key = _keys.Get(credentials, time, endpoint?.SigningRegion ?? region ?? throw noRegion(), endpoint?.SigningName ?? service);
        var signed = SignedHeadersOf(request);
        headers.Set("authorization", SigV4.Authorization(key, new RequestToSign
        {
            Method = request._method.Method,
            Path = request.FullPath,
            Query = request._query,
            Headers = signed.Items,
            PayloadHash = payloadHash,
            PathRules = pathRules,
            AmzDate = date,
        }));
    }

    /// <summary>The request's own headers that are signed, and the two that the transport makes from endpoint and body.</summary>
    public static SignedHeaders SignedHeadersOf(ClientRequest request)
    {
        var signed = new SignedHeaders(request._headers);
        signed.Add("host", request.Endpoint._authority);
        if (request._hasBody)
            signed.Add("content-length", request._body.WrittenCount.ToString(CultureInfo.InvariantCulture));
        return signed;
    }

    /// <summary>
    /// The hash of the body; or the word that the protocol has put into the header for a payload that is signed otherwise or not at all.
    /// A hash found there is of an earlier attempt and not trusted: a hook may have changed the body since.
    /// </summary>
    private static string PayloadHashOf(ClientRequest request) =>
        request._headers["x-amz-content-sha256"] is { } given
        && (given == PayloadHash.Unsigned || given.StartsWith("STREAMING-", StringComparison.Ordinal))
            ? given
            : PayloadHash.Of(request._hasBody ? request._body.WrittenSpan : default);
}
