using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>Every flow and every challenge, through the admin and the public operations, to a public client and to one with a secret.</summary>
public class FlowTests
{
    public static TheoryData<bool, bool> Ways => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    private static EmbeddedCognitoOptions Options(bool hasSecret, MfaConfiguration mfa = MfaConfiguration.Optional) =>
        new() { Mfa = mfa, EmailMfa = true, ClientSecret = hasSecret ? "secret-of-the-client" : null, CustomTriggers = new QuestionTriggers(("Name of the ship?", "Sally"), ("Year?", "1912")) };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Password_then_each_second_factor(bool isAdmin, bool hasSecret)
    {
        foreach (var factor in new[] { "SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA" })
        {
            await using var caller = new Caller(Options(hasSecret));
            var ada = caller.Server.Pool.AddUser(Run.Ada with { Mfa = [factor] });
            var run = new Run(caller, isAdmin);
            var asked = await run.StartPasswordAsync();
            Assert.Equal((factor, "ada"), (asked.Challenge, asked.Parameter("USER_ID_FOR_SRP")));
            Assert.NotNull((await run.AnswerAsync(factor, CodeFor(factor, ada))).Tokens);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Srp_then_a_new_password_then_a_choice_of_factors(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret) with { RequiredAttributes = ["name"] });
        var ada = caller.Server.Pool.AddUser(Run.Ada with { IsPasswordTemporary = true, Mfa = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] });
        var run = new Run(caller, isAdmin);
        var asked = await run.SrpAsync();
        Assert.Equal(("NEW_PASSWORD_REQUIRED", """["userAttributes.name"]"""), (asked.Challenge, asked.Parameter("requiredAttributes")));
        var choice = await run.AnswerAsync("NEW_PASSWORD_REQUIRED", new() { ["NEW_PASSWORD"] = Caller.NewPassword, ["userAttributes.name"] = "Ada" });
        Assert.Equal(("SELECT_MFA_TYPE", """["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]"""), (choice.Challenge, choice.Parameter("MFAS_CAN_CHOOSE")));
        var mail = await run.AnswerAsync("SELECT_MFA_TYPE", new() { ["ANSWER"] = "EMAIL_OTP" });
        Assert.Equal(("EMAIL_OTP", "EMAIL", "a***@e***"), (mail.Challenge, mail.Parameter("CODE_DELIVERY_DELIVERY_MEDIUM"), mail.Parameter("CODE_DELIVERY_DESTINATION")));
        Assert.NotNull((await run.AnswerAsync("EMAIL_OTP", CodeFor("EMAIL_OTP", ada))).Tokens);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_factor_is_set_up_by_app_or_by_email(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret, MfaConfiguration.On));
        caller.Server.Pool.AddUser(new("ada"));
        var run = new Run(caller, isAdmin);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]""", (await run.StartPasswordAsync()).Parameter("MFAS_CAN_SETUP"));
        Assert.Equal("EMAIL_OTP", (await run.AnswerAsync("MFA_SETUP", new() { ["EMAIL"] = Run.Email })).Challenge);
        Assert.NotNull((await run.AnswerAsync("EMAIL_OTP", new() { ["EMAIL_OTP_CODE"] = caller.Server.Pool.Outbox.LatestTo(Run.Email).Secret })).Tokens);

        caller.Server.Pool.AddUser(new("bob"));
        run = new Run(caller, isAdmin, "bob");
        var associated = await caller.CallAsync("AssociateSoftwareToken", new() { ["Session"] = (await run.StartPasswordAsync()).Session });
        var app = new AuthenticatorApp((string)associated.Body["SecretCode"]!);
        var verified = await caller.CallAsync("VerifySoftwareToken", new() { ["Session"] = associated.Session, ["UserCode"] = app.CurrentCode, ["FriendlyDeviceName"] = "phone" });
        Assert.NotNull((await run.AnswerAsync("MFA_SETUP", session: verified.Session)).Tokens);
        Assert.Equal("phone", (await run.StartPasswordAsync()).Parameter("FRIENDLY_DEVICE_NAME"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_device_takes_the_place_of_the_second_factor(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret) with { RemembersDevices = true });
        var ada = caller.Server.Pool.AddUser(Run.Ada with { Mfa = ["SMS_MFA"] });
        var device = ada.RememberDevice();
        var run = new Run(caller, isAdmin);
        Assert.Equal("DEVICE_SRP_AUTH", (await run.SrpAsync(device.Key)).Challenge);
        var done = await run.ProveDeviceAsync(device);
        Assert.Null(done.Tokens!["NewDeviceMetadata"]);

        Assert.Equal("SMS_MFA", (await run.SrpAsync()).Challenge);
        Assert.Equal("DEVICE_SRP_AUTH", (await run.AnswerAsync("SMS_MFA", Run.With(CodeFor("SMS_MFA", ada), "DEVICE_KEY", device.Key))).Challenge);
        Refusal.Is("NotAuthorizedException", "Incorrect username or password.", await run.ProveDeviceAsync(device, "another secret"));

        // A refresh needs the device, and the hash of the real name.
        JsonObject refresh = new() { ["REFRESH_TOKEN"] = (string)done.Tokens["RefreshToken"]!, ["DEVICE_KEY"] = device.Key };
        foreach (var flow in new[] { "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN" })
        {
            var refreshed = await run.StartAsync(flow, refresh.DeepClone().AsObject());
            Assert.Null(refreshed.Tokens!["RefreshToken"]);
        }
    }

    [Fact]
    public async Task ConfirmDevice_leaves_a_verifier_that_the_next_sign_in_proves()
    {
        await using var caller = new Caller(new() { Mfa = MfaConfiguration.Off, RemembersDevices = true });
        caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin: false);
        var tokens = (await run.SrpAsync()).Tokens!;
        var (key, group) = ((string)tokens["NewDeviceMetadata"]!["DeviceKey"]!, (string)tokens["NewDeviceMetadata"]!["DeviceGroupKey"]!);
        var verifier = SrpVerifier.Create(BigInteger80, group, key, "secret");
        var confirmed = await caller.CallAsync("ConfirmDevice", new()
        {
            ["AccessToken"] = (string)tokens["AccessToken"]!, ["DeviceKey"] = key,
            ["DeviceSecretVerifierConfig"] = new JsonObject { ["Salt"] = Convert.ToBase64String(SrpGroup.Pad(verifier.Salt)), ["PasswordVerifier"] = Convert.ToBase64String(SrpGroup.Pad(verifier.Value)) },
        });
        Assert.Equal(200, confirmed.Status);
        Assert.Equal("DEVICE_SRP_AUTH", (await run.StartPasswordAsync(new() { ["DEVICE_KEY"] = key })).Challenge);
        Assert.NotNull((await run.ProveDeviceAsync(new(key, group, "secret"))).Tokens);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Triggers_ask_in_rounds_with_and_without_srp_first(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret));
        caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin);
        var asked = await run.StartAsync("CUSTOM_AUTH");
        Assert.Equal(("CUSTOM_CHALLENGE", "Name of the ship?", "ada"), (asked.Challenge, asked.Parameter("question"), asked.Parameter("USERNAME")));
        asked = await run.AnswerAsync("CUSTOM_CHALLENGE", new() { ["ANSWER"] = "Nelly" });
        Assert.Equal("Name of the ship?", asked.Parameter("question"));
        asked = await run.AnswerAsync("CUSTOM_CHALLENGE", new() { ["ANSWER"] = "Sally" });
        Assert.Equal("Year?", asked.Parameter("question"));
        Assert.NotNull((await run.AnswerAsync("CUSTOM_CHALLENGE", new() { ["ANSWER"] = "1912" })).Tokens);

        var srp = new SrpClient();
        var proved = await run.ProveAsync(srp, await run.StartAsync("CUSTOM_AUTH", new() { ["CHALLENGE_NAME"] = "SRP_A", ["SRP_A"] = srp.SrpA }));
        Assert.Equal("CUSTOM_CHALLENGE", proved.Challenge);
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.Equal("CUSTOM_CHALLENGE", (await run.AnswerAsync("CUSTOM_CHALLENGE")).Challenge);
        Refusal.Is("NotAuthorizedException", "Incorrect username or password.", await run.AnswerAsync("CUSTOM_CHALLENGE"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_user_chooses_the_first_factor_in_every_shape(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret));
        var ada = caller.Server.Pool.AddUser(Run.Ada with { HasPasskey = true });
        var run = new Run(caller, isAdmin);
        async Task<Answer> Choice()
        {
            var choice = await run.StartAsync("USER_AUTH");
            Assert.Equal(("SELECT_CHALLENGE", """["PASSWORD","PASSWORD_SRP","EMAIL_OTP","SMS_OTP","WEB_AUTHN"]"""), (choice.Challenge, choice.Body["AvailableChallenges"]!.ToJsonString()));
            return choice;
        }

        // With the proof in the answer, or with the code that is then asked for.
        await Choice();
        Assert.NotNull((await run.AnswerAsync("SELECT_CHALLENGE", new() { ["ANSWER"] = "PASSWORD", ["PASSWORD"] = Run.Password })).Tokens);
        await Choice();
        var srp = new SrpClient();
        Assert.NotNull((await run.ProveAsync(srp, await run.AnswerAsync("SELECT_CHALLENGE", new() { ["ANSWER"] = "PASSWORD_SRP", ["SRP_A"] = srp.SrpA }))).Tokens);
        var offer = await Choice();
        var credential = ada.Passkey!.Sign(offer.Parameter("CREDENTIAL_REQUEST_OPTIONS")!);
        Assert.NotNull((await run.AnswerAsync("SELECT_CHALLENGE", new() { ["ANSWER"] = "WEB_AUTHN", ["CREDENTIAL"] = credential })).Tokens);
        foreach (var factor in new[] { "EMAIL_OTP", "SMS_OTP" })
        {
            await Choice();
            Assert.Equal(factor, (await run.AnswerAsync("SELECT_CHALLENGE", new() { ["ANSWER"] = factor })).Challenge);
            Assert.NotNull((await run.AnswerAsync(factor, CodeFor(factor, ada))).Tokens);
        }

        // In two steps.
        await Choice();
        var passkey = await run.AnswerAsync("SELECT_CHALLENGE", new() { ["ANSWER"] = "WEB_AUTHN" });
        Assert.NotNull((await run.AnswerAsync("WEB_AUTHN", new() { ["CREDENTIAL"] = ada.Passkey.Sign(passkey.Parameter("CREDENTIAL_REQUEST_OPTIONS")!) })).Tokens);

        // Under the chosen challenge's own name.
        await Choice();
        Assert.NotNull((await run.AnswerAsync("PASSWORD", new() { ["PASSWORD"] = Run.Password })).Tokens);
        await Choice();
        Assert.NotNull((await run.ProveAsync(srp, await run.AnswerAsync("PASSWORD_SRP", new() { ["SRP_A"] = srp.SrpA }))).Tokens);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_preferred_first_factor_is_asked_at_once(bool isAdmin, bool hasSecret)
    {
        await using var caller = new Caller(Options(hasSecret));
        var ada = caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin);
        JsonObject Preferred(string factor) => new() { ["PREFERRED_CHALLENGE"] = factor };
        var srp = new SrpClient();
        foreach (var factor in new[] { "EMAIL_OTP", "SMS_OTP" })
        {
            Assert.Equal(factor, (await run.StartAsync("USER_AUTH", Preferred(factor))).Challenge);
            Assert.NotNull((await run.AnswerAsync(factor, CodeFor(factor, ada))).Tokens);
        }

        Assert.NotNull((await run.StartAsync("USER_AUTH", Run.With(Preferred("PASSWORD"), "PASSWORD", Run.Password))).Tokens);
        Assert.NotNull((await run.ProveAsync(srp, await run.StartAsync("USER_AUTH", Run.With(Preferred("PASSWORD_SRP"), "SRP_A", srp.SrpA)))).Tokens);
        Assert.Equal("PASSWORD", (await run.StartAsync("USER_AUTH", Preferred("PASSWORD"))).Challenge);
        Assert.NotNull((await run.AnswerAsync("PASSWORD", new() { ["PASSWORD"] = Run.Password })).Tokens);
        Assert.Equal("PASSWORD_SRP", (await run.StartAsync("USER_AUTH", Preferred("PASSWORD_SRP"))).Challenge);
        Assert.Equal("SELECT_CHALLENGE", (await run.StartAsync("USER_AUTH", Preferred("WEB_AUTHN"))).Challenge); // no passkey
        Assert.NotNull((await run.StartAsync("USER_AUTH", session: ada.ConfirmSignUp())).Tokens);
    }

    [Fact]
    public async Task The_old_challenge_for_a_plain_password_is_asked_by_triggers_alone()
    {
        await using var caller = new Caller(new() { CustomTriggers = new OldTriggers() });
        caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin: true);
        Assert.Equal("ADMIN_NO_SRP_AUTH", (await run.StartAsync("CUSTOM_AUTH")).Challenge);
        Assert.NotNull((await run.AnswerAsync("ADMIN_NO_SRP_AUTH", new() { ["PASSWORD"] = Run.Password })).Tokens);
        Assert.NotNull((await new Run(caller, isAdmin: true).StartAsync("ADMIN_NO_SRP_AUTH", new() { ["PASSWORD"] = Run.Password })).Challenge);
        Assert.Equal("InvalidParameterException", (await new Run(caller, isAdmin: false).AnswerAsync("ADMIN_NO_SRP_AUTH", new() { ["PASSWORD"] = Run.Password })).ErrorCode);
        Assert.Equal("InvalidLambdaResponseException", (await new Run(caller, isAdmin: false).StartAsync("CUSTOM_AUTH")).ErrorCode);
    }

    [Fact]
    public async Task An_alias_starts_a_sign_in_and_the_real_name_goes_on()
    {
        await using var caller = new Caller(Options(hasSecret: true) with { Aliases = ["email"] });
        var ada = caller.Server.Pool.AddUser(Run.Ada with { Mfa = ["SMS_MFA"] });
        var byAlias = new Run(caller, isAdmin: false, Run.Email);
        var asked = await byAlias.StartPasswordAsync();
        Assert.Equal("ada", asked.Parameter("USER_ID_FOR_SRP"));
        Refusal.Is("NotAuthorizedException", "Invalid session for the user.", await byAlias.AnswerAsync("SMS_MFA", CodeFor("SMS_MFA", ada)));
        Assert.NotNull((await new Run(caller, isAdmin: false).AnswerAsync("SMS_MFA", CodeFor("SMS_MFA", ada), asked.Session)).Tokens);
    }

    private static System.Numerics.BigInteger BigInteger80 => 0x80;

    private static JsonObject CodeFor(string factor, PoolUser user) =>
        new() { [factor + "_CODE"] = factor == "SOFTWARE_TOKEN_MFA" ? user.AuthenticatorApp!.CurrentCode : user.LatestCode };

    private sealed class OldTriggers : ICustomTriggers
    {
        public CustomDecision Define(CustomSignIn signIn) => signIn.Rounds is [{ IsRight: true }] ? CustomDecision.IssueTokens : CustomDecision.Ask("ADMIN_NO_SRP_AUTH");

        public CustomQuestion Create(CustomSignIn signIn) => throw new InvalidOperationException();

        public bool Verify(CustomSignIn signIn, CustomQuestion question, string? answer) => throw new InvalidOperationException();
    }
}
