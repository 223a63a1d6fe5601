using System.Text;
using Swage.Aws.Regions;
using Swage.Aws.Signing;
using Swage.Client;

namespace Swage.Aws.Tests.Signing;

/// <summary>Numbers that AWS's documentation publishes, and rules of our own; they need no corpus.</summary>
public class KnownSignatureTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static readonly AwsCredentials s_credentials = new("AKIDEXAMPLE", Secret);
    private static readonly DateTimeOffset s_time = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    /// <summary>The worked example of the signing documentation: IAM ListUsers, step by step.</summary>
    [Fact]
    public void The_documented_example_of_ListUsers()
    {
        var headers = default(SignedHeaders);
        headers.Add("x-amz-date", "20150830T123600Z");
        headers.Add("host", "iam.amazonaws.com");
        headers.Add("content-type", "application/x-www-form-urlencoded; charset=utf-8");
        var key = new SigningKey(s_credentials, 20150830, "us-east-1", "iam");

        var authorization = SigV4.Authorization(
            key, Get("/", "Version=2010-05-08&Action=ListUsers", headers.Items, PayloadHash.Empty, PathRules.Default, "20150830T123600Z"));

        Assert.Equal(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, "
            + "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            authorization);
    }

    /// <summary>The S3 documentation's examples, which sign the payload's hash as a header.</summary>
    [Theory]
    [InlineData("GET", "/test.txt", "", "range=bytes=0-9", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")]
    [InlineData("GET", "/", "lifecycle", "", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")]
    [InlineData("GET", "/", "max-keys=2&prefix=J", "", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    public void The_documented_examples_of_S3(string method, string path, string query, string header, string signature)
    {
        var request = new ClientRequest { Method = new HttpMethod(method), Path = path, Query = query, Endpoint = new ServiceEndpoint(new Uri("https://examplebucket.s3.amazonaws.com")) };
        if (header.Length > 0)
            request.Headers.Set(header.Split('=', 2)[0], header.Split('=', 2)[1]);
        var signer = Signer("us-east-1", "s3", PathRules.AsSent);

        signer.Sign(request, new AwsCredentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), new DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero));

        Assert.EndsWith("Signature=" + signature, request.Headers["authorization"], StringComparison.Ordinal);
    }

    /// <summary>The S3 documentation's example of a presigned URL: a day long, payload unsigned.</summary>
    [Fact]
    public void The_documented_example_of_a_presigned_URL()
    {
        var headers = default(SignedHeaders);
        headers.Add("host", "examplebucket.s3.amazonaws.com");
        var credentials = new AwsCredentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        var key = new SigningKey(credentials, 20130524, "us-east-1", "s3");

        var query = SigV4.PresignedQuery(
            key, credentials, TimeSpan.FromDays(1), Get("/test.txt", "", headers.Items, PayloadHash.Unsigned, PathRules.AsSent, "20130524T000000Z"));

        Assert.Equal(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z"
            + "&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
            query);
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("/", "/")]
    [InlineData("/a/../../b", "/b")]
    [InlineData("/a/b/../c/", "/a/c/")]
    [InlineData("/a//b/./", "/a/b/")]
    [InlineData("/..", "/")]
    [InlineData("/arn%3Aaws", "/arn%253Aaws")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/%2e%2E/x", "/%252e%252E/x")]
    public void Paths_are_resolved_and_encoded_twice(string path, string expected) => Assert.Equal(expected, Path(path, PathRules.Default));

    [Theory]
    [InlineData("", "/")]
    [InlineData("/a//b/../c", "/a//b/../c")]
    [InlineData("/a%2fb", "/a%2Fb")]
    [InlineData("/100%", "/100%25")]
    [InlineData("/a+b:c", "/a%2Bb%3Ac")]
    [InlineData("/ሴ😀", "/%E1%88%B4%F0%9F%98%80")]
    [InlineData("relative", "/relative")]
    public void S3_paths_are_signed_as_sent(string path, string expected) => Assert.Equal(expected, Path(path, PathRules.AsSent));

    [Theory]
    [InlineData("", "")]
    [InlineData("acl", "acl=")]
    [InlineData("b=2&a=1&a=0&&c", "a=0&a=1&b=2&c=")]
    [InlineData("Param-3=x&Param=y", "Param=y&Param-3=x")]
    [InlineData("k=a=b", "k=a%3Db")]
    [InlineData("k=%7e~%2a*", "k=%7E~%2A%2A")]
    public void Queries_are_sorted_and_completed(string query, string expected)
    {
        var buffer = new Utf8Buffer(stackalloc byte[16]);
        CanonicalQuery.Write(ref buffer, query);
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.Written));
        buffer.Dispose();
    }

    [Fact]
    public void A_query_of_a_thousand_parameters_is_sorted()
    {
        var names = Enumerable.Range(0, 1000).Select(i => $"p{(i * 7919) % 1000:0000}=v").ToArray();
        var buffer = new Utf8Buffer(stackalloc byte[16]);
        CanonicalQuery.Write(ref buffer, string.Join('&', names));
        Assert.Equal(string.Join('&', names.Order(StringComparer.Ordinal)), Encoding.UTF8.GetString(buffer.Written));
        buffer.Dispose();
    }

    [Theory]
    [InlineData("content-type", true)]
    [InlineData("content-length", true)]
    [InlineData("host", true)]
    [InlineData("x-amz-target", true)]
    [InlineData("amz-sdk-invocation-id", true)]
    [InlineData("te", false)]
    [InlineData("from", false)]
    [InlineData("expect", false)]
    [InlineData("user-agent", false)]
    [InlineData("authorization", false)]
    [InlineData("transfer-encoding", false)]
    [InlineData("x-amzn-trace-id", false)]
    [InlineData("proxy-authorization", false)]
    [InlineData("sec-fetch-mode", false)]
    [InlineData("connection", false)]
    [InlineData("cache-control", false)]
    public void Headers_that_travel_unchanged_are_signed(string name, bool isSigned) => Assert.Equal(isSigned, SignedHeaders.IsSigned(name));

    [Fact]
    public void More_headers_than_the_stack_holds_are_all_signed_in_order()
    {
        var headers = default(SignedHeaders);
        for (var i = 0; i < 100; i++)
            headers.Add($"x-amz-meta-{(i * 37) % 100:00}", "v");
        Assert.Equal(100, headers.Items.Length);
        for (var i = 1; i < 100; i++)
            Assert.True(string.CompareOrdinal(headers.Items[i - 1].Name, headers.Items[i].Name) < 0);
    }

    [Fact]
    public void A_header_value_is_trimmed_and_its_runs_of_white_space_made_single()
    {
        var headers = default(SignedHeaders);
        headers.Add("a", "  x \t  y  \tz ");
        headers.Add("b", "one\ttab");
        headers.Add("c", "ü  ß");
        var buffer = new Utf8Buffer(stackalloc byte[16]);
        CanonicalRequest.Write(ref buffer, Get("/", "", headers.Items, "hash", PathRules.Default, ""));
        Assert.Equal("GET\n/\n\na:x y z\nb:one tab\nc:ü ß\n\na;b;c\nhash", Encoding.UTF8.GetString(buffer.Written));
        buffer.Dispose();
    }

    [Fact]
    public void A_signed_request_carries_date_hash_token_and_signature_over_all_of_them()
    {
        var request = Request("{\"a\":1}");
        Signer().Sign(request, new AwsCredentials("AKIDEXAMPLE", Secret, "token/+="), s_time);

        Assert.Equal("20150830T123600Z", request.Headers["x-amz-date"]);
        Assert.Equal("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", request.Headers["x-amz-content-sha256"]);
        Assert.Equal("token/+=", request.Headers["x-amz-security-token"]);
        Assert.Contains(
            "SignedHeaders=amz-sdk-invocation-id;content-length;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token;x-amz-target,",
            request.Headers["authorization"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_attempt_is_signed_anew()
    {
        var signer = Signer();
        var request = Request("{}");
        signer.Sign(request, new AwsCredentials("AKIDEXAMPLE", Secret, "old"), s_time);
        request.Body.Clear();
        request.Body.Write("{\"later\":1}"u8);
        signer.Sign(request, s_credentials, s_time.AddMinutes(10));

        var fresh = Request("{\"later\":1}");
        Signer().Sign(fresh, s_credentials, s_time.AddMinutes(10));

        Assert.Null(request.Headers["x-amz-security-token"]);
        Assert.Equal(fresh.Headers["authorization"], request.Headers["authorization"]);
        Assert.Equal(fresh.Headers["x-amz-content-sha256"], request.Headers["x-amz-content-sha256"]);
    }

    [Theory]
    [InlineData("UNSIGNED-PAYLOAD")]
    [InlineData("STREAMING-UNSIGNED-PAYLOAD-TRAILER")]
    public void A_payload_that_the_protocol_leaves_out_is_not_hashed(string word)
    {
        var request = Request("{}");
        request.Headers.Set("x-amz-content-sha256", word);
        Signer().Sign(request, s_credentials, s_time);
        Assert.Equal(word, request.Headers["x-amz-content-sha256"]);
        var first = request.Headers["authorization"];
        request.Body.Clear();
        request.Body.Write("[]"u8);
        Signer().Sign(request, s_credentials, s_time);
        Assert.Equal(first, request.Headers["authorization"]);
    }

    [Fact]
    public void The_endpoint_may_name_the_region_and_service_to_sign_for()
    {
        var request = Request("{}");
        request.Endpoint = new AwsEndpoint(new Uri("https://iam.amazonaws.com"), "us-east-1", "iam");
        Signer("eu-west-1").Sign(request, s_credentials, s_time);
        Assert.Contains("/20150830/us-east-1/iam/aws4_request", request.Headers["authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_a_hook_has_set_is_the_one_that_is_signed()
    {
        var set = Request("{}");
        set.Headers.Set("host", "other.example");
        var plain = Request("{}");
        plain.Endpoint = new ServiceEndpoint(new Uri("https://other.example"));
        Signer().Sign(set, s_credentials, s_time);
        Signer().Sign(plain, s_credentials, s_time);
        Assert.Equal(plain.Headers["authorization"], set.Headers["authorization"]);
    }

    [Fact]
    public void The_prefix_of_a_custom_endpoint_is_signed()
    {
        var plain = Request("{}");
        plain.Path = "/some/prefix/";
        var prefixed = Request("{}");
        prefixed.Endpoint = new ServiceEndpoint(new Uri("https://cognito-idp.us-east-1.amazonaws.com/some/prefix/"));
        Signer().Sign(plain, s_credentials, s_time);
        Signer().Sign(prefixed, s_credentials, s_time);
        Assert.Equal(plain.Headers["authorization"], prefixed.Headers["authorization"]);
    }

    [Fact]
    public void A_signature_without_a_region_fails_with_the_clients_error()
    {
        var signer = new AwsRequestSigner(s_credentials, null, "service", PathRules.Default, () => new ClientConfigurationException("no region"));
        Assert.Equal("no region", Assert.Throws<ClientConfigurationException>(() => signer.Sign(Request("{}"), s_credentials, s_time)).Message);
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05.999Z", "20260102T030405Z")]
    [InlineData("2026-01-01T00:30:00+01:00", "20251231T233000Z")]
    public void Dates_are_written_in_UTC(string time, string expected)
    {
        var parsed = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, AmzDate.Format(parsed));
        Assert.Equal(expected[..8], AmzDate.FormatDay(AmzDate.DayOf(parsed)));
    }

    internal static AwsRequestSigner Signer(string region = "us-east-1", string service = "cognito-idp", PathRules rules = PathRules.Default) =>
        new(s_credentials, region, service, rules, () => new ClientConfigurationException("no region"));

    internal static ClientRequest Request(string body)
    {
        var request = new ClientRequest { Endpoint = new ServiceEndpoint(new Uri("https://cognito-idp.us-east-1.amazonaws.com")), HasBody = true };
        request.Headers.Set("content-type", "application/x-amz-json-1.1");
        request.Headers.Set("x-amz-target", "AWSCognitoIdentityProviderService.InitiateAuth");
        request.Headers.Set("user-agent", "swage/test");
        request.Headers.Set("amz-sdk-invocation-id", "d3b07384-d9a0-4c9b-8d3f-0f2f3a1f2b3c");
        request.Body.Write(Encoding.UTF8.GetBytes(body));
        return request;
    }

    private static RequestToSign Get(string path, string query, ReadOnlySpan<HttpHeader> headers, string payloadHash, PathRules rules, string date) => new()
    {
        Method = "GET",
        Path = path,
        Query = query,
        Headers = headers,
        PayloadHash = payloadHash,
        PathRules = rules,
        AmzDate = date,
    };

    private static string Path(string path, PathRules rules)
    {
        var buffer = new Utf8Buffer(stackalloc byte[4]);
        CanonicalPath.Write(ref buffer, path, rules);
        var text = Encoding.UTF8.GetString(buffer.Written);
        buffer.Dispose();
        return text;
    }
}
