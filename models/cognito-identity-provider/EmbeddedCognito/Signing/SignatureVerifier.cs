using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Checks SigV4 header signatures from the specification alone; it shares no line with the client's signer.</summary>
internal sealed class SignatureVerifier(EmbeddedCognitoOptions options)
{
    private const string Service = "cognito-idp";
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Refuses the request unless it is signed, by the known key, for this service and region, about now, over what arrived.</summary>
    public void Verify(ApiRequest request)
    {
        if (request.Header("authorization") is not { Length: > 0 } text)
            throw new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token");
        var authorization = AuthorizationHeader.Parse(text);
        CheckKey(request, authorization);
        var time = CheckTime(request, authorization);
        CheckScope(authorization, time);
        CheckCoverage(request, authorization);
        CheckPayload(request);

        var expected = Calculate(request, authorization, time, options.SecretAccessKey);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(authorization.Signature)))
        {
            throw ServiceError.InvalidSignature(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");
        }
    }

    /// <summary>The signature the request should carry.</summary>
    internal static string Calculate(ApiRequest request, AuthorizationHeader authorization, string time, string secret)
    {
        var toSign = $"{AuthorizationHeader.Algorithm}\n{time}\n{authorization.Scope}\n{Hash(CanonicalRequest.Build(request, authorization.SignedHeaders))}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(SigningKey(authorization, secret), Encoding.UTF8.GetBytes(toSign)));
    }

    private void CheckKey(ApiRequest request, AuthorizationHeader authorization)
    {
        if (authorization.AccessKeyId != options.AccessKeyId || request.Header("x-amz-security-token") != options.SessionToken)
            throw new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid.");
    }

    private string CheckTime(ApiRequest request, AuthorizationHeader authorization)
    {
        if (request.Header("x-amz-date") is not { Length: > 0 } text)
            throw ServiceError.IncompleteSignature("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
        if (!DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signed))
            throw ServiceError.IncompleteSignature("Date must be in ISO-8601 'basic format'.");
        if (!text.StartsWith(authorization.Date, StringComparison.Ordinal))
            throw ServiceError.InvalidSignature($"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{authorization.Date}' != '{text[..8]}'.");

        var now = options.Time.GetUtcNow();
        var minutes = options.AllowedSkew.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture);
        if (signed < now - options.AllowedSkew)
            throw ServiceError.InvalidSignature($"Signature expired: {text} is now earlier than {Stamp(now - options.AllowedSkew)} ({Stamp(now)} - {minutes} min.)");
        if (signed > now + options.AllowedSkew)
            throw ServiceError.InvalidSignature($"Signature not yet current: {text} is still later than {Stamp(now + options.AllowedSkew)} ({Stamp(now)} + {minutes} min.)");
        return text;
    }

    private void CheckScope(AuthorizationHeader authorization, string time)
    {
        if (authorization.Region != options.Region)
            throw ServiceError.InvalidSignature("Credential should be scoped to a valid region. ");
        if (authorization.Service != Service)
            throw ServiceError.InvalidSignature($"Credential should be scoped to correct service: '{Service}'. ");
        if (authorization.Terminator != "aws4_request" || authorization.Date != time[..8])
            throw ServiceError.InvalidSignature("Credential should be scoped with a valid terminator: 'aws4_request'. ");
    }

    /// <summary>The host and every x-amz-* header that arrived must be covered, or they could be changed on the way.</summary>
    private static void CheckCoverage(ApiRequest request, AuthorizationHeader authorization)
    {
        var uncovered = request.Headers.Keys.Select(name => name.ToLowerInvariant())
            .Where(name => (name == "host" || name.StartsWith("x-amz-", StringComparison.Ordinal)) && !authorization.SignedHeaders.Contains(name, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        if (uncovered.Count > 0)
            throw ServiceError.InvalidSignature($"There were headers present in the request which were not signed: {string.Join(", ", uncovered)}");
    }

    private static void CheckPayload(ApiRequest request)
    {
        if (request.Header("x-amz-content-sha256") is { } claimed && claimed != CanonicalRequest.Sha256(request.Body.Span))
            throw ServiceError.InvalidSignature("The value passed in as x-amz-content-sha256 does not match the SHA-256 of the body.");
    }

    private static byte[] SigningKey(AuthorizationHeader authorization, string secret)
    {
        var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (var part in new[] { authorization.Date, authorization.Region, authorization.Service, authorization.Terminator })
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        return key;
    }

    private static string Hash(string text) => CanonicalRequest.Sha256(Encoding.UTF8.GetBytes(text));

    private static string Stamp(DateTimeOffset time) => time.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
