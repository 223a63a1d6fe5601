using Microsoft.Extensions.Time.Testing;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class SignatureTests
{
    private const string Mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

    private static readonly DateTimeOffset s_now = new(2026, 5, 7, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_well_signed_request_is_let_in()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        Assert.All(caller.Server.Served, request => Assert.True(request.IsSigned));
    }

    [Fact]
    public async Task A_signature_by_another_secret_is_refused()
    {
        await using var caller = new Caller();
        Refusal.Is("InvalidSignatureException", Mismatch, await SendAsync(caller, RequestSigner.For(caller.Options) with { Secret = "another" }));
    }

    [Fact]
    public async Task A_body_changed_after_signing_is_refused()
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options), meddle: request =>
        {
            request.Content = new StringContent("""{"Username":"mallory"}""");
            request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        });
        Refusal.Is("InvalidSignatureException", Mismatch, answer);
    }

    [Fact]
    public async Task A_body_that_belies_its_own_hash_is_refused()
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, null, meddle: request =>
        {
            request.Headers.Add("x-amz-content-sha256", new string('0', 64));
            RequestSigner.For(caller.Options).Sign(request, "{}"u8.ToArray(), DateTimeOffset.UtcNow);
        });
        Refusal.Is("InvalidSignatureException", "The value passed in as x-amz-content-sha256 does not match the SHA-256 of the body.", answer);
    }

    [Fact]
    public async Task A_target_changed_after_signing_is_refused()
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options), meddle: request =>
        {
            request.Headers.Remove("x-amz-target");
            request.Headers.Add("x-amz-target", "AWSCognitoIdentityProviderService.AdminSetUserPassword");
        });
        Refusal.Is("InvalidSignatureException", Mismatch, answer);
    }

    [Fact]
    public async Task A_header_slipped_in_after_signing_is_refused()
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options), meddle: request => request.Headers.Add("x-amz-extra", "1"));
        Refusal.Is("InvalidSignatureException", "There were headers present in the request which were not signed: x-amz-extra", answer);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(5)]
    public async Task Clocks_may_differ_by_five_minutes(int minutes)
    {
        await using var caller = new Caller(new() { Time = new FakeTimeProvider(s_now) });
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options), s_now.AddMinutes(minutes));
        Assert.Equal("InvalidParameterException", answer.ErrorCode); // past the signature, refused for its empty input
    }

    [Theory]
    [InlineData(-301, "Signature expired: 20260507T115459Z is now earlier than 20260507T115500Z (20260507T120000Z - 5 min.)")]
    [InlineData(301, "Signature not yet current: 20260507T120501Z is still later than 20260507T120500Z (20260507T120000Z + 5 min.)")]
    public async Task A_clock_further_off_is_refused_and_told_the_time(int seconds, string message)
    {
        await using var caller = new Caller(new() { Time = new FakeTimeProvider(s_now) });
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options), s_now.AddSeconds(seconds));
        Refusal.Is("InvalidSignatureException", message, answer);
        Assert.Equal(s_now, answer.Headers.Date);
    }

    [Fact]
    public async Task An_unsigned_request_is_refused()
    {
        await using var caller = new Caller();
        Refusal.Is("MissingAuthenticationTokenException", "Missing Authentication Token", await SendAsync(caller, null));
    }

    [Theory]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/20260507/r/s/aws4_request, SignedHeaders=host", "Authorization header requires 'Signature' parameter.")]
    [InlineData("AWS4-HMAC-SHA256 SignedHeaders=host", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.")]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=c", "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.")]
    [InlineData("Basic YTpi", "The authorization header does not begin with 'AWS4-HMAC-SHA256'.")]
    public async Task A_mutilated_authorization_header_is_refused_by_what_it_lacks(string header, string message)
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, null, meddle: request => request.Headers.TryAddWithoutValidation("authorization", header));
        Refusal.Is("IncompleteSignatureException", message, answer);
    }

    [Fact]
    public async Task An_unknown_key_is_refused()
    {
        await using var caller = new Caller();
        var answer = await SendAsync(caller, RequestSigner.For(caller.Options) with { AccessKeyId = "AKIDNOBODY" });
        Refusal.Is("UnrecognizedClientException", "The security token included in the request is invalid.", answer);
    }

    [Fact]
    public async Task Temporary_credentials_need_their_session_token()
    {
        await using var caller = new Caller(new() { SessionToken = "token-of-the-session" });
        var signer = RequestSigner.For(caller.Options);
        Assert.Equal("InvalidParameterException", (await SendAsync(caller, signer)).ErrorCode);
        Assert.Equal("UnrecognizedClientException", (await SendAsync(caller, signer with { SessionToken = null })).ErrorCode);
        Assert.Equal("UnrecognizedClientException", (await SendAsync(caller, signer with { SessionToken = "another" })).ErrorCode);
    }

    [Fact]
    public async Task A_scope_of_another_region_or_service_is_refused()
    {
        await using var caller = new Caller();
        var signer = RequestSigner.For(caller.Options);
        Refusal.Is("InvalidSignatureException", "Credential should be scoped to a valid region. ", await SendAsync(caller, signer with { Region = "eu-west-1" }));
        Refusal.Is("InvalidSignatureException", "Credential should be scoped to correct service: 'cognito-idp'. ", await SendAsync(caller, signer with { Service = "s3" }));
    }

    [Fact]
    public async Task Operations_for_the_users_own_device_need_no_signature()
    {
        await using var caller = new Caller();
        foreach (var operation in new[] { "InitiateAuth", "RespondToAuthChallenge", "AssociateSoftwareToken", "VerifySoftwareToken", "ConfirmDevice" })
            Assert.Equal("InvalidParameterException", (await caller.SendAsync(operation, "{}", null)).ErrorCode);
        Assert.All(caller.Server.Served, request => Assert.False(request.IsSigned));
    }

    private static Task<Answer> SendAsync(Caller caller, RequestSigner? signer, DateTimeOffset? signedAt = null, Action<HttpRequestMessage>? meddle = null) =>
        caller.SendAsync("AdminCreateUser", "{}", signer, signedAt, meddle);
}
