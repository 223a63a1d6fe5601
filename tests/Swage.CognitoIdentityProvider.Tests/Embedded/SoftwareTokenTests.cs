using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class SoftwareTokenTests
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void The_authenticator_shows_the_codes_of_RFC_6238(long seconds, string code)
    {
        var app = new AuthenticatorApp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(seconds)));
        Assert.Equal(code, app.CurrentCode);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_RFC_4648(string text, string encoded)
    {
        Assert.Equal(encoded, Base32.Encode(System.Text.Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, System.Text.Encoding.ASCII.GetString(Base32.Decode(encoded)));
    }

    [Fact]
    public async Task A_user_without_a_factor_enrols_an_app_during_sign_in_and_uses_it_next_time()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(new() { Time = clock });
        await caller.CreateUserAsync("eve", phone: null);
        var asked = await caller.SignInAsync("eve");
        Assert.Equal("MFA_SETUP", asked.Challenge);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA"]""", asked.Parameter("MFAS_CAN_SETUP"));

        var associated = await caller.CallAsync("AssociateSoftwareToken", new() { ["Session"] = asked.Session });
        var app = new AuthenticatorApp((string)associated.Body["SecretCode"]!, clock);
        Refusal.Is("NotAuthorizedException", "Invalid session for the user.", await SetUpAsync(caller, associated.Session));
        Refusal.Is("EnableSoftwareTokenMFAException", "Code mismatch", await VerifyAsync(caller, associated.Session, Other(app.CurrentCode)));
        var verified = await VerifyAsync(caller, associated.Session, app.CurrentCode);
        Assert.Equal("SUCCESS", (string?)verified.Body["Status"]);
        Assert.Equal("Invalid session for the user, session can only be used once.", (await SetUpAsync(caller, asked.Session)).Message);
        Assert.NotNull((await SetUpAsync(caller, verified.Session)).Tokens);

        clock.Advance(TimeSpan.FromSeconds(30));
        var next = await caller.SignInAsync("eve");
        Assert.Equal("SOFTWARE_TOKEN_MFA", next.Challenge);
        Refusal.Is("CodeMismatchException", "Invalid code or auth state for the user.", await CodeAsync(caller, next.Session, Other(app.CurrentCode)));
        Assert.NotNull((await CodeAsync(caller, next.Session, app.CurrentCode)).Tokens);

        var again = await caller.SignInAsync("eve");
        Refusal.Is("ExpiredCodeException", "Your software token has already been used once.", await CodeAsync(caller, again.Session, app.CurrentCode));
    }

    [Fact]
    public async Task A_signed_in_user_enrols_an_app_with_the_access_token_and_then_has_a_choice()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        var asked = await caller.SignInAsync("ada");
        var done = await caller.RespondAsync("SMS_MFA", asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = caller.Code() });
        var token = (string)done.Tokens!["AccessToken"]!;

        Refusal.Is("NotAuthorizedException", "Invalid Access Token", await caller.CallAsync("AssociateSoftwareToken", new() { ["AccessToken"] = "nobody" }));
        var associated = await caller.CallAsync("AssociateSoftwareToken", new() { ["AccessToken"] = token });
        Assert.Null(associated.Session);
        var app = new AuthenticatorApp((string)associated.Body["SecretCode"]!);
        Assert.Equal("SUCCESS", (string?)(await caller.CallAsync("VerifySoftwareToken", new() { ["AccessToken"] = token, ["UserCode"] = app.CurrentCode })).Body["Status"]);

        var choice = await caller.SignInAsync("ada");
        Assert.Equal("SELECT_MFA_TYPE", choice.Challenge);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA"]""", choice.Parameter("MFAS_CAN_CHOOSE"));
        Assert.Equal("InvalidParameterException", (await ChooseAsync(caller, choice.Session, "EMAIL_OTP")).ErrorCode);
        var chosen = await ChooseAsync(caller, choice.Session, "SOFTWARE_TOKEN_MFA");
        Assert.Equal("SOFTWARE_TOKEN_MFA", chosen.Challenge);

        caller.Server.Pool.SetMfaPreference("ada", sms: true, "SMS_MFA");
        Assert.Equal("SMS_MFA", (await caller.SignInAsync("ada")).Challenge);
    }

    [Fact]
    public async Task A_pool_without_authenticator_apps_says_so()
    {
        await using var caller = new Caller(new() { SoftwareTokenMfa = false });
        await caller.CreateUserAsync("eve", phone: null);
        var asked = await caller.SignInAsync("eve");
        var refused = await caller.CallAsync("AssociateSoftwareToken", new() { ["Session"] = asked.Session });
        Refusal.Is("SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the userPool", refused);
    }

    [Fact]
    public async Task Text_messages_in_an_optional_pool_are_for_those_who_want_them()
    {
        await using var caller = new Caller(new() { Mfa = MfaConfiguration.Optional });
        await caller.CreateUserAsync("ada");
        Assert.NotNull((await caller.SignInAsync("ada")).Tokens);
        caller.Server.Pool.SetMfaPreference("ada", sms: true);
        Assert.Equal("SMS_MFA", (await caller.SignInAsync("ada")).Challenge);
    }

    [Fact]
    public async Task Neither_session_nor_access_token_is_refused()
    {
        await using var caller = new Caller();
        Refusal.Is("InvalidParameterException", "Either AccessToken or Session is required", await caller.CallAsync("AssociateSoftwareToken", []));
    }

    private static string Other(string code) => code == "000000" ? "000001" : "000000";

    private static Task<Answer> VerifyAsync(Caller caller, string? session, string code) =>
        caller.CallAsync("VerifySoftwareToken", new() { ["Session"] = session, ["UserCode"] = code, ["FriendlyDeviceName"] = "phone" });

    private static Task<Answer> SetUpAsync(Caller caller, string? session) => caller.RespondAsync("MFA_SETUP", session, new JsonObject { ["USERNAME"] = "eve" });

    private static Task<Answer> CodeAsync(Caller caller, string? session, string code) =>
        caller.RespondAsync("SOFTWARE_TOKEN_MFA", session, new JsonObject { ["USERNAME"] = "eve", ["SOFTWARE_TOKEN_MFA_CODE"] = code });

    private static Task<Answer> ChooseAsync(Caller caller, string? session, string factor) =>
        caller.RespondAsync("SELECT_MFA_TYPE", session, new JsonObject { ["USERNAME"] = "ada", ["ANSWER"] = factor });
}
