using System.Text.Json;
using Swage.Client;
using Swage.Tests;

namespace Swage.Aws.Tests.Signing;

/// <summary>The cases of AWS's signing test suite, as far as a header signature needs them.</summary>
internal sealed record Vector(
    string Name, string Method, string Path, string Query, IReadOnlyList<(string Name, string Value)> Headers, string Body, bool Normalize,
    bool SignBody, string? Token, bool OmitToken, VectorResult Header, VectorResult? QueryForm)
{
    public override string ToString() => Name;

    public ClientRequest ToRequest()
    {
        var request = new ClientRequest { Method = new HttpMethod(Method), Path = Path, Query = Query };
        var host = "example.amazonaws.com";
        foreach (var group in Headers.GroupBy(h => h.Name.ToLowerInvariant()))
        {
            // The transport makes these two; the suite's values are what it would make.
            if (group.Key == "host")
                host = group.Single().Value;
            else if (group.Key != "content-length")
                request.Headers.Set(group.Key, string.Join(',', group.Select(h => h.Value.Replace("\n", " ", StringComparison.Ordinal).Trim())));
        }

        request.Endpoint = new ServiceEndpoint(new Uri("https://" + host));
        request.Body.Write(System.Text.Encoding.UTF8.GetBytes(Body));
        return request;
    }

    public static IEnumerable<Vector> Suite()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Corpus.PathOf("sigv4/cases.json")));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var context = item.GetProperty("context");
            var request = item.GetProperty("request");
            yield return new Vector(
                item.GetProperty("name").GetString()!,
                request.GetProperty("method").GetString()!,
                request.GetProperty("path").GetString()!,
                request.GetProperty("query").GetString()!,
                [.. request.GetProperty("headers").EnumerateArray().Select(h => (h[0].GetString()!, h[1].GetString()!))],
                request.GetProperty("body").GetString()!,
                context.GetProperty("normalize").GetBoolean(),
                context.GetProperty("sign_body").GetBoolean(),
                context.GetProperty("credentials").TryGetProperty("token", out var token) ? token.GetString() : null,
                context.TryGetProperty("omit_session_token", out var omit) && omit.GetBoolean(),
                VectorResult.Of(item.GetProperty("header")),
                VectorResult.Of(item.GetProperty("query")));
        }
    }

    /// <summary>The older form of the suite: requests as text, always normalized, the body never hashed into a header.</summary>
    public static IEnumerable<Vector> OlderSuite()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Corpus.PathOf("sigv4/cases-botocore.json")));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var parts = item.GetProperty("request").GetString()!.Split("\n\n", 2);
            var lines = parts[0].TrimEnd('\n').Split('\n');
            var target = lines[0][(lines[0].IndexOf(' ', StringComparison.Ordinal) + 1)..lines[0].LastIndexOf(' ')];
            var question = target.IndexOf('?', StringComparison.Ordinal);
            List<(string Name, string Value)> headers = [];
            foreach (var line in lines.Skip(1))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (line[0] == ' ')
                    headers[^1] = (headers[^1].Name, headers[^1].Value + "\n" + line);
                else
                    headers.Add((line[..colon], line[(colon + 1)..]));
            }

            var name = item.GetProperty("name").GetString()!;
            var authorization = item.GetProperty("authorization").GetString()!;
            var token = headers.Find(h => h.Name == "X-Amz-Security-Token").Value
                ?? (name.Contains("with-session-token", StringComparison.Ordinal) ? "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267" : null);
            yield return new Vector(
                name,
                lines[0][..lines[0].IndexOf(' ', StringComparison.Ordinal)],
                question < 0 ? target : target[..question],
                question < 0 ? "" : target[(question + 1)..],
                headers,
                parts.Length > 1 ? parts[1] : "",
                Normalize: true,
                SignBody: false,
                token,
                OmitToken: token is null,
                new VectorResult(
                    item.GetProperty("canonicalRequest").GetString()!,
                    item.GetProperty("stringToSign").GetString()!,
                    authorization[(authorization.LastIndexOf('=') + 1)..],
                    null),
                QueryForm: null);
        }
    }
}

internal sealed record VectorResult(string CanonicalRequest, string StringToSign, string Signature, string? SignedRequest)
{
    public static VectorResult Of(JsonElement element) => new(
        element.GetProperty("canonicalRequest").GetString()!,
        element.GetProperty("stringToSign").GetString()!,
        element.GetProperty("signature").GetString()!,
        element.GetProperty("signedRequest").GetString());
}
