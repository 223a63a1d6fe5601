using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The text a SigV4 signature covers, built from what arrived and not from what a client meant to send.</summary>
internal static class CanonicalRequest
{
    public static string Build(ApiRequest request, IReadOnlyList<string> signedHeaders)
    {
        var question = request.RawTarget.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? request.RawTarget : request.RawTarget[..question];
        var query = question < 0 ? "" : request.RawTarget[(question + 1)..];

        var text = new StringBuilder();
        text.Append(request.Method).Append('\n').Append(Path(path)).Append('\n').Append(Query(query)).Append('\n');
        foreach (var name in signedHeaders)
        {
            var value = request.Header(name) ?? throw ServiceError.InvalidSignature($"The signed header '{name}' is not in the request.");
            text.Append(name).Append(':').Append(Collapse(value)).Append('\n');
        }

        text.Append('\n').AppendJoin(';', signedHeaders).Append('\n').Append(Sha256(request.Body.Span));
        return text.ToString();
    }

    public static string Sha256(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>Services other than S3 normalize the path and encode it once more than it arrived.</summary>
    private static string Path(string raw)
    {
        var kept = new List<string>();
        foreach (var segment in raw.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                kept.Add(Uri.EscapeDataString(segment));
            else if (kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
        }

        var path = "/" + string.Join('/', kept);
        return kept.Count > 0 && raw.EndsWith('/') ? path + "/" : path;
    }

    private static string Query(string raw)
    {
        var pairs = raw.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => (Name: pair[0], Value: pair.Length > 1 ? pair[1] : ""))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        return string.Join('&', pairs.Select(pair => $"{pair.Name}={pair.Value}"));
    }

    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
