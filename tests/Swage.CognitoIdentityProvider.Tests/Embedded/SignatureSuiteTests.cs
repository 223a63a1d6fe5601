using System.Text;
using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>Holds the listener's own verifier against the public signing suite: what it calculates for a signed request must be its signature.</summary>
public class SignatureSuiteTests
{
    [CorpusFact]
    public void The_verifier_agrees_with_the_public_signing_suite()
    {
        var checkedCases = 0;
        foreach (var test in JsonNode.Parse(File.ReadAllText(Corpus.PathOf("sigv4/cases.json")))!.AsArray())
        {
            // Only S3 leaves paths as they are, and the query string is S3's and presigners' affair too.
            if (!(bool)test!["context"]!["normalize"]!)
                continue;
            var request = Parse((string)test["header"]!["signedRequest"]!, (string)test["request"]!["body"]!);
            var authorization = AuthorizationHeader.Parse(request.Header("authorization")!);
            Assert.Equal((string)test["header"]!["canonicalRequest"]!, CanonicalRequest.Build(request, authorization.SignedHeaders));
            var signature = SignatureVerifier.Calculate(request, authorization, request.Header("x-amz-date")!, (string)test["context"]!["credentials"]!["secret_access_key"]!);
            Assert.Equal((string)test["header"]!["signature"]!, signature);
            checkedCases++;
        }

        Assert.InRange(checkedCases, 25, int.MaxValue);
    }

    private static ApiRequest Parse(string text, string body)
    {
        var lines = text.Split("\n\n", 2)[0].Split('\n');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith(' '))
            {
                headers[last] += " " + line.Trim(); // a folded line
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            last = line[..colon];
            var value = line[(colon + 1)..].Trim();
            headers[last] = headers.TryGetValue(last, out var before) ? $"{before},{value}" : value;
        }

        var start = lines[0].Split(' ', 2);
        return new(start[0], Encode(start[1][..start[1].LastIndexOf(' ')]), headers, Encoding.UTF8.GetBytes(body));
    }

    /// <summary>
    /// The suite writes targets raw. A query is percent-encoded once before it is sent; a path is left alone here, because its canonical form encodes
    /// what arrives once more.
    /// </summary>
    private static string Encode(string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? target : target[..query] + string.Concat(target[query..].EnumerateRunes().Select(r => r.Value is > ' ' and <= '~' ? r.ToString() : Uri.EscapeDataString(r.ToString())));
    }
}
