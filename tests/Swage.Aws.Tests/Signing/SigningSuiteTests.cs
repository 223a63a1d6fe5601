using System.Security.Cryptography;
using System.Text;
using Swage.Aws.Signing;
using Swage.Tests;

namespace Swage.Aws.Tests.Signing;

/// <summary>AWS's own test suite: canonical request, string to sign and signature of every case, in header and query form.</summary>
public class SigningSuiteTests
{
    private const string Date = "20150830T123600Z";
    private static readonly DateTimeOffset s_time = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    [CorpusFact]
    public void Every_case_in_header_form()
    {
        var count = 0;
        foreach (var vector in Vector.Suite())
        {
            Check(vector with { Path = OnTheWire(vector.Path) }, vector.Normalize ? PathRules.Normalize : PathRules.AsSent);
            count++;
        }

        Assert.Equal(38, count);
    }

    /// <summary>The suite's paths are not yet encoded; one that the sender has not encoded is encoded once by the double encoding too.</summary>
    [CorpusFact]
    public void Every_case_of_the_older_suite_by_either_encoding()
    {
        var count = 0;
        foreach (var vector in Vector.OlderSuite())
        {
            Check(vector, PathRules.Normalize);
            Check(vector, PathRules.Default);
            count++;
        }

        Assert.Equal(34, count);
    }

    [CorpusFact]
    public void Every_case_in_query_form()
    {
        foreach (var vector in Vector.Suite())
        {
            var key = KeyFor(vector, out var credentials);
            var request = vector.ToRequest();
            var headers = new SignedHeaders(request.Headers);
            headers.Add("host", request.Endpoint.Authority);
            if (vector.SignBody)
                headers.Add("content-length", vector.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var rules = vector.Normalize ? PathRules.Normalize : PathRules.AsSent;
            var hash = PayloadHash.Of(request.Body.WrittenSpan);
            var expected = vector.QueryForm!;

            var toSign = ToSign(vector with { Path = OnTheWire(vector.Path) }, ref headers, hash, rules);
            var unsigned = SigV4.QueryToSign(key, vector.OmitToken ? null : credentials, TimeSpan.FromHours(1), toSign);
            var buffer = new Utf8Buffer(new byte[64]);
            CanonicalRequest.Write(ref buffer, toSign with { Query = unsigned });
            Assert.Equal($"{vector.Name}\n{expected.CanonicalRequest}", $"{vector.Name}\n{Encoding.UTF8.GetString(buffer.Written)}");
            buffer.Dispose();

            var query = SigV4.PresignedQuery(key, credentials, TimeSpan.FromHours(1), toSign, !vector.OmitToken);
            Assert.EndsWith("&X-Amz-Signature=" + expected.Signature, query, StringComparison.Ordinal);
            // The suite orders parameters otherwise, which changes nothing: compare them as a set.
            var target = expected.SignedRequest!.Split('\n')[0];
            var parameters = target[(target.IndexOf('?', StringComparison.Ordinal) + 1)..target.LastIndexOf(' ')];
            Assert.Equal(Sorted(parameters), Sorted(query));
        }

        static string[] Sorted(string query) => [.. query.Split('&').Order(StringComparer.Ordinal)];
    }

    private static void Check(Vector vector, PathRules rules)
    {
        var key = KeyFor(vector, out _);
        var request = vector.ToRequest();
        var hash = PayloadHash.Of(request.Body.WrittenSpan);
        request.Headers.Set("x-amz-date", Date);
        request.Headers.Remove("x-amz-security-token");
        if (vector.Token is { } token && !vector.OmitToken)
            request.Headers.Set("x-amz-security-token", token);
        // The suite signs the body's hash and length only where it says so; our signer always does.
        if (vector.SignBody)
            request.Headers.Set("x-amz-content-sha256", hash);
        request.HasBody = vector.SignBody;
        var headers = AwsRequestSigner.SignedHeadersOf(request);

        var buffer = new Utf8Buffer(stackalloc byte[64]);
        var toSign = ToSign(vector, ref headers, hash, rules);
        CanonicalRequest.Write(ref buffer, toSign);
        Assert.Equal($"{vector.Name}\n{vector.Header.CanonicalRequest}", $"{vector.Name}\n{Encoding.UTF8.GetString(buffer.Written)}");

        var canonicalHash = SHA256.HashData(buffer.Written);
        buffer.Length = 0;
        SigV4.WriteStringToSign(ref buffer, key, Date, canonicalHash);
        Assert.Equal($"{vector.Name}\n{vector.Header.StringToSign}", $"{vector.Name}\n{Encoding.UTF8.GetString(buffer.Written)}");
        buffer.Dispose();

        var authorization = SigV4.Authorization(key, toSign);
        Assert.EndsWith(", Signature=" + vector.Header.Signature, authorization, StringComparison.Ordinal);
        if (vector.Header.SignedRequest is { } signed)
            Assert.Contains($"\nAuthorization:{authorization}\n", signed, StringComparison.Ordinal);
    }

    private static RequestToSign ToSign(Vector vector, ref SignedHeaders headers, string hash, PathRules rules) => new()
    {
        Method = vector.Method,
        Path = vector.Path,
        Query = vector.Query,
        Headers = headers.Items,
        PayloadHash = hash,
        PathRules = rules,
        AmzDate = Date,
    };

    private static SigningKey KeyFor(Vector vector, out AwsCredentials credentials)
    {
        credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", vector.Token);
        return new SigningKey(credentials, AmzDate.DayOf(s_time), "us-east-1", "service");
    }

    /// <summary>What a client would send for a path with raw spaces and letters of any language in it.</summary>
    private static string OnTheWire(string path)
    {
        var buffer = new Utf8Buffer(stackalloc byte[256]);
        UriEncoding.EncodeRest(ref buffer, path, keepSlash: true);
        var sent = Encoding.UTF8.GetString(buffer.Written);
        buffer.Dispose();
        return sent;
    }
}
