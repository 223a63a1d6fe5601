using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>Signs a request to the root path the way the specification describes it, apart from both the client and the listener.</summary>
internal sealed record RequestSigner(string AccessKeyId, string Secret, string Region, string Service = "cognito-idp", string? SessionToken = null)
{
    public static RequestSigner For(EmbeddedCognitoOptions options) => new(options.AccessKeyId, options.SecretAccessKey, options.Region, SessionToken: options.SessionToken);

    public void Sign(HttpRequestMessage request, byte[] body, DateTimeOffset time)
    {
        var stamp = time.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        request.Headers.Add("x-amz-date", stamp);
        if (SessionToken is not null)
            request.Headers.Add("x-amz-security-token", SessionToken);

        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = request.RequestUri!.Authority, ["content-type"] = "application/x-amz-json-1.1" };
        foreach (var (name, values) in request.Headers.Where(h => h.Key.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase)))
            headers[name.ToLowerInvariant()] = string.Join(',', values);
        var names = string.Join(';', headers.Keys);
        var canonical = $"POST\n/\n\n{string.Concat(headers.Select(h => $"{h.Key}:{h.Value}\n"))}\n{names}\n{Hex(SHA256.HashData(body))}";
        var scope = $"{stamp[..8]}/{Region}/{Service}/aws4_request";
        var toSign = $"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + Secret), (k, part) => HMACSHA256.HashData(k, Encoding.UTF8.GetBytes(part)));
        var signature = Hex(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
        request.Headers.Authorization = new AuthenticationHeaderValue("AWS4-HMAC-SHA256", $"Credential={AccessKeyId}/{scope}, SignedHeaders={names}, Signature={signature}");
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
