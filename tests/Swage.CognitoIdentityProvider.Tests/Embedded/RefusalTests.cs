using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>How the service refuses, in the order of the catalogue; what older tests hold is not repeated.</summary>
public class RefusalTests
{
    private const string WrongPassword = "Incorrect username or password.";

    private static readonly EmbeddedCognitoOptions s_plain = new() { Mfa = MfaConfiguration.Off };

    [Theory]
    [InlineData("USER_SRP_AUTH", "{}", "SRP_A")]
    [InlineData("CUSTOM_AUTH", """{"CHALLENGE_NAME":"SRP_A"}""", "SRP_A")]
    [InlineData("REFRESH_TOKEN_AUTH", "{}", "REFRESH_TOKEN")]
    public async Task A_flow_misses_its_key(string flow, string keys, string missing)
    {
        await using var caller = new Caller(s_plain with { CustomTriggers = new QuestionTriggers() });
        caller.Server.Pool.AddUser(Run.Ada);
        Refusal.Is("InvalidParameterException", $"Missing required parameter {missing}", await new Run(caller, isAdmin: false).StartAsync(flow, JsonNode.Parse(keys)!.AsObject()));
    }

    [Theory]
    [InlineData("EMAIL_OTP", "EMAIL_OTP_CODE")]
    [InlineData("SMS_OTP", "SMS_OTP_CODE")]
    [InlineData("SELECT_CHALLENGE", "ANSWER")]
    [InlineData("PASSWORD", "PASSWORD")]
    [InlineData("PASSWORD_SRP", "SRP_A")]
    [InlineData("WEB_AUTHN", "CREDENTIAL")]
    [InlineData("ADMIN_NO_SRP_AUTH", "PASSWORD")]
    [InlineData("DEVICE_PASSWORD_VERIFIER", "DEVICE_KEY")]
    [InlineData("CUSTOM_CHALLENGE", "Session")]
    public async Task An_answer_misses_its_key(string challenge, string missing)
    {
        await using var caller = new Caller(s_plain);
        Refusal.Is("InvalidParameterException", $"Missing required parameter {missing}", await new Run(caller, isAdmin: true).AnswerAsync(challenge));
    }

    [Fact]
    public async Task A_proof_that_came_with_a_session_wants_it_back()
    {
        await using var caller = new Caller(s_plain);
        caller.Server.Pool.AddUser(Run.Ada);
        var srp = new SrpClient();
        var run = new Run(caller, isAdmin: false);
        var asked = await run.StartAsync("USER_AUTH", new() { ["PREFERRED_CHALLENGE"] = "PASSWORD_SRP", ["SRP_A"] = srp.SrpA });
        var keys = srp.Answer(asked, run.Pool, "ada", Run.Password, DateTimeOffset.UtcNow);
        Refusal.Is("InvalidParameterException", "Missing required parameter Session", await new Run(caller, isAdmin: false).AnswerAsync("PASSWORD_VERIFIER", keys));
    }

    [Theory]
    [InlineData("leading zero")]
    [InlineData("weekday")]
    [InlineData("unreadable")]
    [InlineData("far off")]
    [InlineData("block")]
    [InlineData("signature")]
    [InlineData("late")]
    [InlineData("twice")]
    public async Task A_proof_that_is_not_quite_right(string fault)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 5, 7, 9, 8, 7, TimeSpan.Zero));
        await using var caller = new Caller(s_plain with { Time = clock });
        caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin: true);
        var srp = new SrpClient();
        var asked = await run.StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA });
        var timestamp = fault switch
        {
            "leading zero" => "Thu May 07 09:08:07 UTC 2026", "weekday" => "Fri May 7 09:08:07 UTC 2026", "unreadable" => "jeu. mai 7 09:08:07 UTC 2026",
            "far off" => "Thu May 7 10:08:07 UTC 2026", _ => null,
        };
        var keys = srp.Answer(asked, run.Pool, "ada", Run.Password, clock.GetUtcNow(), timestamp);
        if (fault == "block")
            keys["PASSWORD_CLAIM_SECRET_BLOCK"] = Convert.ToBase64String(new byte[256]);
        if (fault == "signature")
            keys["PASSWORD_CLAIM_SIGNATURE"] = "not Base64";
        if (fault == "late")
            clock.Advance(TimeSpan.FromSeconds(16));
        if (fault == "twice")
            Assert.NotNull((await run.AnswerAsync("PASSWORD_VERIFIER", keys.DeepClone().AsObject())).Tokens);
        var answer = await run.AnswerAsync("PASSWORD_VERIFIER", keys);
        if (fault == "unreadable")
            Refusal.Is("InvalidParameterException", "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english", answer);
        else
            Refusal.Is("NotAuthorizedException", WrongPassword, answer);
    }

    [Fact]
    public async Task Five_wrong_proofs_lock_the_user_and_a_plain_password_too()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(s_plain with { Time = clock });
        caller.Server.Pool.AddUser(Run.Ada with { Password = "Other-Pass-1!" });
        var run = new Run(caller, isAdmin: false);
        for (var i = 0; i < 5; i++)
            Refusal.Is("NotAuthorizedException", WrongPassword, await run.SrpAsync());
        Refusal.Is("NotAuthorizedException", "Password attempts exceeded", await run.SrpAsync());
        Refusal.Is("NotAuthorizedException", "Password attempts exceeded", await run.StartPasswordAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_unknown_user_is_named_or_played(bool hides)
    {
        await using var caller = new Caller(s_plain with { HidesUserExistence = hides, CustomTriggers = new QuestionTriggers() });
        var run = new Run(caller, isAdmin: true);
        if (!hides)
        {
            Refusal.Is("UserNotFoundException", "User does not exist.", await run.StartAsync("USER_AUTH"));
            return;
        }

        var srp = new SrpClient();
        var first = await run.StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA });
        var second = await run.StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA });
        Assert.Equal(first.Parameter("SALT"), second.Parameter("SALT"));
        Refusal.Is("NotAuthorizedException", WrongPassword, await run.ProveAsync(srp, second));
        Refusal.Is("NotAuthorizedException", WrongPassword, await run.StartAsync("CUSTOM_AUTH"));
        Assert.Equal("""["PASSWORD","PASSWORD_SRP"]""", (await run.StartAsync("USER_AUTH")).Body["AvailableChallenges"]!.ToJsonString());
    }

    [Fact]
    public async Task A_hash_is_missing_or_of_something_else()
    {
        await using var caller = new Caller(s_plain with { ClientSecret = "secret-of-the-client" });
        caller.Server.Pool.AddUser(Run.Ada);
        var id = caller.Options.ClientId;
        var run = new Run(caller, isAdmin: false);
        foreach (var flow in new[] { "USER_SRP_AUTH", "USER_AUTH", "CUSTOM_AUTH" })
            Refusal.Is("NotAuthorizedException", $"Unable to verify secret hash for client {id}", await run.StartAsync(flow, new() { ["SRP_A"] = "2", ["SECRET_HASH"] = "AAAA" }));
        var token = (string)(await run.StartPasswordAsync()).Tokens!["RefreshToken"]!;
        Refusal.Is("NotAuthorizedException", $"SecretHash does not match for the client: {id}", await run.StartAsync("REFRESH_TOKEN_AUTH", new() { ["REFRESH_TOKEN"] = token, ["SECRET_HASH"] = "AAAA" }));
        Refusal.Is("NotAuthorizedException", $"Client {id} is configured with secret but SECRET_HASH was not received", await PasswordTests.RefreshAsync(caller, new() { ["REFRESH_TOKEN"] = token }));
    }

    [Fact]
    public async Task A_refresh_token_is_expired_revoked_or_of_another_client()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(s_plain with { Time = clock, MoreClients = [new("another")] });
        var ada = caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin: false);
        async Task<string> Token() => (string)(await run.StartPasswordAsync()).Tokens!["RefreshToken"]!;
        Task<Answer> Refresh(string token, string client) =>
            caller.CallAsync("InitiateAuth", new() { ["ClientId"] = client, ["AuthFlow"] = "REFRESH_TOKEN_AUTH", ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = token } });

        var token = await Token();
        Refusal.Is("NotAuthorizedException", "Invalid Refresh Token", await Refresh(token, "another"));
        Assert.NotNull((await Refresh(token, caller.Options.ClientId)).Tokens);
        ada.SignOut();
        Refusal.Is("NotAuthorizedException", "Invalid Refresh Token", await Refresh(token, caller.Options.ClientId));
        token = await Token();
        clock.Advance(TimeSpan.FromDays(30));
        Refusal.Is("NotAuthorizedException", "Invalid Refresh Token", await Refresh(token, caller.Options.ClientId));
    }

    [Fact]
    public async Task A_device_is_forgotten_and_the_same_proof_goes_through_without_it()
    {
        await using var caller = new Caller(s_plain with { RemembersDevices = true });
        var ada = caller.Server.Pool.AddUser(Run.Ada);
        var device = ada.RememberDevice();
        var run = new Run(caller, isAdmin: false);
        Assert.Equal("DEVICE_SRP_AUTH", (await run.SrpAsync(device.Key)).Challenge);
        ada.ForgetDevice(device.Key);
        Refusal.Is("ResourceNotFoundException", "Device does not exist.", await run.AnswerAsync("DEVICE_SRP_AUTH", new() { ["DEVICE_KEY"] = device.Key, ["SRP_A"] = "2" }));

        var srp = new SrpClient();
        run = new Run(caller, isAdmin: false);
        var keys = srp.Answer(await run.StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA }), run.Pool, "ada", Run.Password, DateTimeOffset.UtcNow);
        Refusal.Is("ResourceNotFoundException", "Device does not exist.", await run.AnswerAsync("PASSWORD_VERIFIER", Run.With(keys.DeepClone().AsObject(), "DEVICE_KEY", device.Key)));
        var tokens = (await run.AnswerAsync("PASSWORD_VERIFIER", keys)).Tokens!;
        var confirmed = await caller.CallAsync("ConfirmDevice", new() { ["AccessToken"] = (string)tokens["AccessToken"]!, ["DeviceKey"] = "made up" });
        Refusal.Is("InvalidParameterException", "Invalid device key given.", confirmed);
    }

    [Fact]
    public async Task A_session_is_of_another_client_spent_or_passed_as_an_access_token()
    {
        await using var caller = new Caller(s_plain with { MoreClients = [new("another")] });
        caller.Server.Pool.AddUser(Run.Ada);
        var run = new Run(caller, isAdmin: false);
        var session = (await run.StartAsync("USER_AUTH")).Session!;
        var foreign = await caller.CallAsync("RespondToAuthChallenge", new()
        {
            ["ClientId"] = "another", ["ChallengeName"] = "PASSWORD", ["Session"] = session, ["ChallengeResponses"] = new JsonObject { ["USERNAME"] = "ada", ["PASSWORD"] = Run.Password },
        });
        Refusal.Is("NotAuthorizedException", "Invalid session for the user.", foreign);
        Refusal.Is("NotAuthorizedException", "Invalid Access Token", await caller.CallAsync("AssociateSoftwareToken", new() { ["AccessToken"] = session }));
        Refusal.Is("NotAuthorizedException", "Invalid session for the user.", await run.StartAsync("USER_AUTH", session: session)); // no ConfirmSignUp gave it
        Assert.NotNull((await run.AnswerAsync("PASSWORD", new() { ["PASSWORD"] = Run.Password }, session)).Tokens);
        Refusal.Is("NotAuthorizedException", "Invalid session for the user, session can only be used once.", await run.AnswerAsync("PASSWORD", new() { ["PASSWORD"] = Run.Password }, session));
    }

    [Fact]
    public async Task A_passkey_signs_the_wrong_thing()
    {
        await using var caller = new Caller(s_plain);
        var ada = caller.Server.Pool.AddUser(Run.Ada with { HasPasskey = true });
        var bob = caller.Server.Pool.AddUser(new("bob") { HasPasskey = true });
        var run = new Run(caller, isAdmin: false);
        async Task<string> Asked() => (await run.StartAsync("USER_AUTH", new() { ["PREFERRED_CHALLENGE"] = "WEB_AUTHN" })).Parameter("CREDENTIAL_REQUEST_OPTIONS")!;
        Task<Answer> With(string credential) => run.AnswerAsync("WEB_AUTHN", new() { ["CREDENTIAL"] = credential });

        var stale = await Asked();
        var options = await Asked();
        Assert.Equal("InvalidParameterException", (await With("{}")).ErrorCode);
        Assert.Equal("InvalidParameterException", (await With("[1]")).ErrorCode);
        Refusal.Is("NotAuthorizedException", "The credential could not be verified", await With(bob.Passkey!.Sign(options)));
        Assert.Equal("Invalid session for the user, session can only be used once.", (await With(ada.Passkey!.Sign(options))).Message);
        await Asked();
        Assert.Equal("NotAuthorizedException", (await With(ada.Passkey.Sign(stale))).ErrorCode);
        Assert.Equal("NotAuthorizedException", (await With(ada.Passkey.Sign(await Asked(), "https://localhost.example.com"))).ErrorCode);
        Assert.NotNull((await With(ada.Passkey.Sign(await Asked()))).Tokens);
    }

    [Fact]
    public async Task What_stands_in_the_way_of_a_user_who_knows_the_password()
    {
        await using var caller = new Caller(s_plain with { Aliases = ["email"] });
        caller.Server.Pool.AddUser(new("new") { IsConfirmed = false });
        caller.Server.Pool.AddUser(new("reset") { MustResetPassword = true });
        Refusal.Is("UserNotConfirmedException", "User is not confirmed.", await new Run(caller, isAdmin: false, "new").StartPasswordAsync());
        Refusal.Is("PasswordResetRequiredException", "Password reset required for the user", await new Run(caller, isAdmin: false, "reset").SrpAsync());
        Refusal.Is("InvalidParameterException", "Custom auth lambda trigger is not configured.", await new Run(caller, isAdmin: false, "new").StartAsync("CUSTOM_AUTH"));

        caller.Server.Pool.AddUser(Run.Ada);
        caller.Server.Pool.AddUser(new("bob") { IsPasswordTemporary = true });
        var run = new Run(caller, isAdmin: true, "bob");
        await run.StartPasswordAsync();
        Assert.Equal("AliasExistsException", (await run.AnswerAsync("NEW_PASSWORD_REQUIRED", new() { ["NEW_PASSWORD"] = Caller.NewPassword, ["userAttributes.email"] = Run.Email })).ErrorCode);
        Assert.Throws<ArgumentException>(() => caller.Server.Pool.AddUser(new("ada")));
        Assert.Throws<ArgumentException>(() => caller.Server.Pool.AddUser(new("eve") { Mfa = ["SMS_MFA"] }));
        Assert.Throws<ArgumentException>(() => caller.Server.Pool.AddUser(new("eve") { Password = "short" }));
    }

    [Theory]
    [InlineData("AdminInitiateAuth")]
    [InlineData("AdminRespondToAuthChallenge")]
    public async Task An_admin_operation_is_not_signed(string operation)
    {
        await using var caller = new Caller();
        Refusal.Is("MissingAuthenticationTokenException", "Missing Authentication Token", await caller.SendAsync(operation, "{}", null));
    }
}
