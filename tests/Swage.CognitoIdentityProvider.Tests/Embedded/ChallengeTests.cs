using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class ChallengeTests
{
    [Fact]
    public async Task A_temporary_password_must_be_replaced_and_then_the_second_factor_follows()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada", isPermanent: false);
        var asked = await caller.SignInAsync("ada");
        Assert.Equal("NEW_PASSWORD_REQUIRED", asked.Challenge);
        Assert.Equal("ada", asked.Parameter("USER_ID_FOR_SRP"));
        Assert.Equal("[]", asked.Parameter("requiredAttributes"));
        Assert.Equal(Caller.Phone, (string?)JsonNode.Parse(asked.Parameter("userAttributes")!)!["phone_number"]);

        var code = await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Caller.NewPassword });
        Assert.Equal("SMS_MFA", code.Challenge);
        Assert.Equal(("SMS", "+*******0123"), (code.Parameter("CODE_DELIVERY_DELIVERY_MEDIUM"), code.Parameter("CODE_DELIVERY_DESTINATION")));
        Assert.NotEqual(asked.Session, code.Session);

        var done = await caller.RespondAsync("SMS_MFA", code.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = caller.Code() });
        Assert.NotNull(done.Tokens!["RefreshToken"]);
        Assert.Null(done.Challenge);
        Assert.Equal("SMS_MFA", (await caller.SignInAsync("ada", Caller.NewPassword)).Challenge);
    }

    [Theory]
    [InlineData("Sh0rt!", "Password not long enough")]
    [InlineData("lower-case-1", "Password must have uppercase characters")]
    [InlineData("UPPER-CASE-1", "Password must have lowercase characters")]
    [InlineData("No-Digits-Here", "Password must have numeric characters")]
    [InlineData("NoSymbols12345", "Password must have symbol characters")]
    public async Task A_new_password_against_the_policy_is_refused_and_may_be_tried_again(string password, string fault)
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada", isPermanent: false);
        var asked = await caller.SignInAsync("ada");
        var refused = await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = password });
        Refusal.Is("InvalidPasswordException", $"Password did not conform with policy: {fault}", refused);
        var next = await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Caller.NewPassword });
        Assert.Equal("SMS_MFA", next.Challenge);
    }

    [Fact]
    public async Task Required_attributes_go_along_with_the_new_password()
    {
        await using var caller = new Caller(new() { RequiredAttributes = ["email"] });
        await caller.CreateUserAsync("ada", isPermanent: false);
        var asked = await caller.SignInAsync("ada");
        Assert.Equal("""["userAttributes.email"]""", asked.Parameter("requiredAttributes"));

        JsonObject Answer(string key, string value) => new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Caller.NewPassword, [key] = value };
        Refusal.Is("InvalidParameterException", "Invalid attributes given, email is missing", await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, Answer("email", "ada@example.com")));
        Refusal.Is("InvalidParameterException", "Invalid email address format.", await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, Answer("userAttributes.email", "ada")));
        Refusal.Is("NotAuthorizedException", "Cannot modify an already provided phone_number", await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, Answer("userAttributes.phone_number", "+15555550199")));
        Assert.Equal("SMS_MFA", (await caller.RespondAsync("NEW_PASSWORD_REQUIRED", asked.Session, Answer("userAttributes.email", "ada@example.com"))).Challenge);
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_the_right_one_still_works()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        var asked = await caller.SignInAsync("ada");
        var wrong = await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = caller.WrongCode() });
        Refusal.Is("CodeMismatchException", "Invalid code or auth state for the user.", wrong);
        Assert.NotNull((await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = caller.Code() })).Tokens);
    }

    [Fact]
    public async Task A_code_may_expire_before_its_session()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(new() { Time = clock, CodeValidity = TimeSpan.FromMinutes(1) });
        await caller.CreateUserAsync("ada");
        var asked = await caller.SignInAsync("ada");
        clock.Advance(TimeSpan.FromMinutes(1));
        var late = await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = caller.Code() });
        Refusal.Is("ExpiredCodeException", "Invalid code provided, please request a code again.", late);
    }

    [Theory]
    [InlineData("SMS_MFA", """{"SMS_MFA_CODE":"123456"}""", "Missing required parameter USERNAME")]
    [InlineData("SMS_MFA", """{"USERNAME":"ada","SOFTWARE_TOKEN_MFA_CODE":"123456"}""", "Missing required parameter SMS_MFA_CODE")]
    [InlineData("SOFTWARE_TOKEN_MFA", """{"USERNAME":"ada"}""", "Missing required parameter SOFTWARE_TOKEN_MFA_CODE")]
    [InlineData("NEW_PASSWORD_REQUIRED", """{"USERNAME":"ada"}""", "Missing required parameter NEW_PASSWORD")]
    [InlineData("SELECT_MFA_TYPE", """{"USERNAME":"ada"}""", "Missing required parameter ANSWER")]
    [InlineData("PASSWORD_VERIFIER", """{"USERNAME":"ada"}""", "Missing required parameter PASSWORD_CLAIM_SIGNATURE")]
    [InlineData("DEVICE_SRP_AUTH", """{"USERNAME":"ada"}""", "Missing required parameter DEVICE_KEY")]
    [InlineData("MFA_SETUP", """{"USERNAME":"ada"}""", "Missing required parameter Session")]
    public async Task A_key_the_challenge_needs_is_named(string challenge, string responses, string message)
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        Refusal.Is("InvalidParameterException", message, await caller.RespondAsync(challenge, null, JsonNode.Parse(responses)!.AsObject()));
    }

    [Fact]
    public async Task A_challenge_that_is_none_is_refused_with_those_that_are()
    {
        await using var caller = new Caller();
        var answer = await caller.RespondAsync("EMAIL_MFA", null, []);
        Assert.Equal("InvalidParameterException", answer.ErrorCode);
        Assert.Contains("Value 'EMAIL_MFA' at 'challengeName'", answer.Message, StringComparison.Ordinal);
        Assert.Contains("EMAIL_OTP", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_hash_is_demanded_of_answers_too()
    {
        await using var caller = new Caller(new() { ClientId = "1example23456789", ClientSecret = "9example87654321" });
        await caller.CreateUserAsync("mytestuser");
        const string hash = "AYin1wReBq+RQpgkLjHSLSWJQB/NgayMcMWKp0/mxfI=";
        var asked = await caller.SignInAsync("mytestuser", more: new() { ["SECRET_HASH"] = hash });
        var without = await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "mytestuser", ["SMS_MFA_CODE"] = caller.Code() });
        Refusal.Is("NotAuthorizedException", "Client 1example23456789 is configured with secret but SECRET_HASH was not received", without);
        Assert.NotNull((await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "mytestuser", ["SMS_MFA_CODE"] = caller.Code(), ["SECRET_HASH"] = hash })).Tokens);
    }
}
