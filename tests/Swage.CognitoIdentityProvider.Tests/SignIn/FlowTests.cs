using Swage.CognitoIdentityProvider.Tests.Srp;
using static Swage.CognitoIdentityProvider.Tests.SignIn.ScriptedCognito;
using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.SignIn;

/// <summary>What a sign-in sends in each flow: operations, keys, names, hashes, sessions.</summary>
public class FlowTests
{
    private const string Pool = "eu-west-1_pool";
    private const string Client = "client";
    private const string ClientSecret = "client-secret";
    private static readonly Dictionary<string, string> s_names = new() { ["USER_ID_FOR_SRP"] = "ada", ["USERNAME"] = "ada" };

    [Fact]
    public async Task A_server_signs_a_user_in_with_a_code_and_every_request_is_right_by_itself()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1", new() { ["USER_ID_FOR_SRP"] = "ada", ["CODE_DELIVERY_DESTINATION"] = "+***23" }), Done());
        using var signIn = Driver.ForAdmin(cognito, Pool, Client, new() { ClientSecret = ClientSecret, ClientMetadata = new Dictionary<string, string> { ["from"] = "test" } });
        var tokens = await signIn.CompleteAsync(SignInStart.Password("ada@example.com", "secret"), async (step, _) => step switch
        {
            SignInStep.SmsMfa sms => sms.Answer(await Task.FromResult("123456")),
            SignInStep.SoftwareTokenMfa app => app.Answer("000000"),
            _ => null,
        });

        Assert.Equal("the-access-token", tokens.AccessToken);
        var (first, second) = (cognito.Sent[0], cognito.Sent[1]);
        Assert.Equal(("ADMIN_USER_PASSWORD_AUTH", true, (string?)null), (first.Name, first.IsAdmin, first.Session));
        Assert.Equal(("ada@example.com", "secret", SecretHash.Compute("ada@example.com", Client, ClientSecret)), (first["USERNAME"], first["PASSWORD"], first["SECRET_HASH"]));
        Assert.Equal(("SMS_MFA", true, "session-1"), (second.Name, second.IsAdmin, second.Session));
        Assert.Equal(("ada", "123456", SecretHash.Compute("ada", Client, ClientSecret)), (second["USERNAME"], second["SMS_MFA_CODE"], second["SECRET_HASH"]));
        Assert.Equal(Pool, ((AdminRespondToAuthChallengeRequest)second.Request).UserPoolId);
        Assert.Equal("test", ((AdminInitiateAuthRequest)first.Request).ClientMetadata!["from"]);
        Assert.Equal("test", ((AdminRespondToAuthChallengeRequest)second.Request).ClientMetadata!["from"]);
    }

    [Theory]
    [InlineData(true, "ADMIN_USER_PASSWORD_AUTH")]
    [InlineData(false, "USER_PASSWORD_AUTH")]
    public async Task The_password_flow_is_the_one_its_operation_takes(bool isAdmin, string flow)
    {
        var cognito = new ScriptedCognito(Done());
        using var signIn = New(cognito, isAdmin);
        Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Password("ada", "secret")));
        Assert.Equal((flow, isAdmin), (cognito.Sent[0].Name, cognito.Sent[0].IsAdmin));
        Assert.False(cognito.Sent[0].Map.ContainsKey("SECRET_HASH"));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task A_password_is_proven_without_being_sent(bool isAdmin, bool custom)
    {
        var server = new PlainSrpServer("pool", "ada", "secret", 0xfb, 123_456_789);
        var cognito = new ScriptedCognito(AskProof(server, "PASSWORD_VERIFIER", custom ? "session-1" : null, s_names), Ask("SOFTWARE_TOKEN_MFA", "session-2", s_names), Done());
        using var signIn = New(cognito, isAdmin, new() { ClientSecret = ClientSecret });
        var step = await signIn.StartAsync(custom ? SignInStart.CustomWithSrp("ada@example.com", "secret") : SignInStart.Srp("ada@example.com", "secret"));

        var app = Assert.IsType<SignInStep.SoftwareTokenMfa>(step);
        Assert.Equal(custom ? ("CUSTOM_AUTH", "SRP_A") : ("USER_SRP_AUTH", null), (cognito.Sent[0].Name, cognito.Sent[0]["CHALLENGE_NAME"]));
        var proof = cognito.Sent[1];
        Assert.True(server.Accepts(proof["PASSWORD_CLAIM_SIGNATURE"]!, proof["TIMESTAMP"]!));
        Assert.Equal(("PASSWORD_VERIFIER", "ada", custom ? "session-1" : null), (proof.Name, proof["USERNAME"], proof.Session));
        Assert.Equal(SecretHash.Compute("ada", Client, ClientSecret), proof["SECRET_HASH"]);
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(app.Answer("123456")));
        Assert.Equal("session-2", cognito.Sent[2].Session);
        Assert.DoesNotContain(cognito.Sent, sent => sent.Map.Values.Contains("secret"));
    }

    [Fact]
    public async Task Where_the_two_names_differ_USERNAME_is_answered_and_the_other_is_hashed()
    {
        var server = new PlainSrpServer("pool", "inner", "secret", 5, 99);
        var cognito = new ScriptedCognito(AskProof(server, "PASSWORD_VERIFIER", null, new() { ["USERNAME"] = "outer", ["USER_ID_FOR_SRP"] = "inner" }), Done());
        using var signIn = New(cognito, false);
        await signIn.StartAsync(SignInStart.Srp("alias", "secret"));
        Assert.Equal(("outer", true), (cognito.Sent[1]["USERNAME"], server.Accepts(cognito.Sent[1]["PASSWORD_CLAIM_SIGNATURE"]!, cognito.Sent[1]["TIMESTAMP"]!)));
        Assert.Equal("outer", signIn.Username);
    }

    [Fact]
    public async Task Custom_challenges_go_on_and_a_proof_may_come_among_them()
    {
        var server = new PlainSrpServer("pool", "ada", "secret", 5, 99);
        SrpChallenge? asked = null;
        var cognito = new ScriptedCognito(
            sent =>
            {
                asked = server.Challenge(sent["SRP_A"]!);
                return new("CUSTOM_CHALLENGE", "session-1", new() { ["USERNAME"] = "ada", ["question"] = "?" });
            },
            Ask("CUSTOM_CHALLENGE", "session-2", s_names),
            _ => new("PASSWORD_VERIFIER", "session-3", new(s_names) { ["SALT"] = asked!.Salt, ["SRP_B"] = asked.SrpB, ["SECRET_BLOCK"] = asked.SecretBlock }),
            Done());
        using var signIn = New(cognito, false);
        var question = Assert.IsType<SignInStep.CustomChallenge>(await signIn.StartAsync(SignInStart.CustomWithSrp("ada", "secret")));
        Assert.Equal("?", question.ChallengeParameters["question"]);
        await signIn.AnswerAsync(question.Answer("no"));
        await signIn.AnswerAsync(new Dictionary<string, string> { ["ANSWER"] = "yes", ["anything"] = "else", ["USERNAME"] = "somebody" });
        Assert.Equal((string?[])[null, "session-1", "session-2", "session-3"], cognito.Sent.Select(sent => sent.Session));
        Assert.Equal(("yes", "else", "ada"), (cognito.Sent[2]["ANSWER"], cognito.Sent[2]["anything"], cognito.Sent[2]["USERNAME"]));
        Assert.True(server.Accepts(cognito.Sent[3]["PASSWORD_CLAIM_SIGNATURE"]!, cognito.Sent[3]["TIMESTAMP"]!));
    }

    [Theory]
    [InlineData("PASSWORD_SRP PASSWORD EMAIL_OTP", null, "PASSWORD_SRP")]
    [InlineData("EMAIL_OTP PASSWORD", null, "PASSWORD")]
    [InlineData("EMAIL_OTP PASSWORD", "PASSWORD", "PASSWORD")]
    [InlineData("EMAIL_OTP PASSWORD", "PASSWORD_SRP", null)] // who asked for a proof never has the password sent
    [InlineData("EMAIL_OTP PASSWORD", "EMAIL_OTP", null)]
    [InlineData("EMAIL_OTP SMS_OTP", null, null)]
    public async Task The_password_is_chosen_where_it_was_given_for_that(string available, string? preferred, string? chosen)
    {
        var server = new PlainSrpServer("pool", "ada", "secret", 5, 99);
        var cognito = new ScriptedCognito(
            _ => new("SELECT_CHALLENGE", "session-1", new(s_names)) { Available = [.. available.Split(' ').Select(name => new ChallengeNameType(name))] },
            chosen == "PASSWORD_SRP" ? AskProof(server, "PASSWORD_VERIFIER", "session-2", s_names) : Done(),
            Done());
        using var signIn = New(cognito, false);
        var step = await signIn.StartAsync(SignInStart.Choice("ada", preferred is null ? (ChallengeNameType?)null : new(preferred), "secret", "sign-up-session"));
        Assert.Equal(("USER_AUTH", "sign-up-session", preferred), (cognito.Sent[0].Name, cognito.Sent[0].Session, cognito.Sent[0]["PREFERRED_CHALLENGE"]));
        if (chosen is null)
        {
            Assert.IsType<SignInStep.SelectChallenge>(step);
            Assert.Single(cognito.Sent);
            return;
        }

        Assert.IsType<SignInStep.Completed>(step);
        Assert.Equal(("SELECT_CHALLENGE", chosen, "session-1"), (cognito.Sent[1].Name, cognito.Sent[1]["ANSWER"], cognito.Sent[1].Session));
        Assert.Equal(chosen == "PASSWORD" ? "secret" : null, cognito.Sent[1]["PASSWORD"]);
        if (chosen == "PASSWORD_SRP")
            Assert.True(server.Accepts(cognito.Sent[2]["PASSWORD_CLAIM_SIGNATURE"]!, cognito.Sent[2]["TIMESTAMP"]!));
    }

    [Theory]
    [InlineData("PASSWORD")]
    [InlineData("PASSWORD_SRP")]
    public async Task A_preferred_password_goes_along_at_once(string preferred)
    {
        var server = new PlainSrpServer("pool", "ada", "secret", 5, 99);
        var cognito = new ScriptedCognito(preferred == "PASSWORD" ? Done() : AskProof(server, "PASSWORD_VERIFIER", "session-1", s_names), Done());
        using var signIn = New(cognito, true);
        Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Choice("ada", new ChallengeNameType(preferred), "secret")));
        Assert.Equal(preferred == "PASSWORD" ? ("secret", true) : (null, false), (cognito.Sent[0]["PASSWORD"], cognito.Sent[0]["SRP_A"] is null));
        Assert.Throws<ArgumentException>(() => SignInStart.Choice("ada", new ChallengeNameType(preferred)));
    }

    [Theory]
    [InlineData("PASSWORD")]
    [InlineData("PASSWORD_SRP")]
    public async Task The_two_password_challenges_are_answered_under_their_own_names_too(string challenge)
    {
        var server = new PlainSrpServer("pool", "ada", "secret", 5, 99);
        var cognito = new ScriptedCognito(Ask(challenge, "session-1", s_names), challenge == "PASSWORD" ? Done() : AskProof(server, "PASSWORD_VERIFIER", "session-2", s_names), Done());
        using var signIn = New(cognito, true);
        Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Choice("ada", password: "secret")));
        Assert.Equal((challenge, "session-1"), (cognito.Sent[1].Name, cognito.Sent[1].Session));
    }

    [Fact]
    public async Task A_passkey_may_be_answered_to_the_choice_or_in_a_second_step()
    {
        Func<Sent, Reply> choice = _ => new("SELECT_CHALLENGE", "session-1", new(s_names)) { Available = [ChallengeNameType.WebAuthn] };
        var cognito = new ScriptedCognito(choice, Done(), choice, Ask("WEB_AUTHN", "session-2", new() { ["CREDENTIAL_REQUEST_OPTIONS"] = "{}" }), Done());
        using var signIn = New(cognito, false);
        await signIn.StartAsync(SignInStart.Choice("ada"));
        await signIn.AnswerAsync(new WebAuthnResponses { Username = "", Credential = "{}" });
        Assert.Equal(("WEB_AUTHN", "ada"), (cognito.Sent[1].Name, cognito.Sent[1]["USERNAME"]));

        var asked = (SignInStep.SelectChallenge)await signIn.StartAsync(SignInStart.Choice("ada"));
        var passkey = (SignInStep.WebAuthn)await signIn.AnswerAsync(asked.Answer(ChallengeNameType.WebAuthn));
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(passkey.Answer("{}")));
        Assert.Equal(("ada", "session-2"), (cognito.Sent[^1]["USERNAME"], cognito.Sent[^1].Session)); // no name came along: the latest is used
    }

    [Fact]
    public async Task A_refresh_hashes_the_name_inside_the_token_and_asks_for_it()
    {
        var cognito = new ScriptedCognito(Done(), Done());
        using var signIn = New(cognito, true, new() { ClientSecret = ClientSecret, Device = Device });
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.StartAsync(SignInStart.Refresh("refresh-token")));
        Assert.Empty(cognito.Sent);
        await signIn.StartAsync(SignInStart.Refresh("refresh-token", "sub-1"));
        Assert.Equal(("REFRESH_TOKEN_AUTH", "refresh-token", "device-key"), (cognito.Sent[0].Name, cognito.Sent[0]["REFRESH_TOKEN"], cognito.Sent[0]["DEVICE_KEY"]));
        Assert.Equal((SecretHash.Compute("sub-1", Client, ClientSecret), (string?)null), (cognito.Sent[0]["SECRET_HASH"], cognito.Sent[0]["USERNAME"]));
    }

    [Fact]
    public async Task Any_flow_can_be_started_by_its_own_parameters()
    {
        var cognito = new ScriptedCognito(Ask("NEW_PASSWORD_REQUIRED", "session-1", new() { ["requiredAttributes"] = "[\"userAttributes.email\"]" }), Done());
        using var signIn = New(cognito, true, new() { ClientSecret = ClientSecret });
        var step = await signIn.StartAsync(SignInStart.With(new AdminUserPasswordAuthParameters { Username = "ada", Password = "temporary" }));
        var asked = Assert.IsType<SignInStep.NewPasswordRequired>(step);
        await signIn.AnswerAsync(asked.Answer("chosen", new Dictionary<string, string> { ["email"] = "a@b.c" }));
        Assert.Equal(("ADMIN_USER_PASSWORD_AUTH", SecretHash.Compute("ada", Client, ClientSecret)), (cognito.Sent[0].Name, cognito.Sent[0]["SECRET_HASH"]));
        Assert.Equal(("ada", "chosen", "a@b.c"), (cognito.Sent[1]["USERNAME"], cognito.Sent[1]["NEW_PASSWORD"], cognito.Sent[1]["userAttributes.email"]));
    }

    [Fact]
    public async Task A_challenge_the_model_does_not_know_is_answered_with_a_plain_map()
    {
        var cognito = new ScriptedCognito(Ask("RETINA_SCAN", "session-1"), Done());
        using var signIn = New(cognito, false, new() { ClientSecret = ClientSecret });
        Assert.IsType<SignInStep.Unknown>(await signIn.StartAsync(SignInStart.Password("ada", "secret")));
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(new Dictionary<string, string> { ["RETINA"] = "blue" }));
        Assert.Equal(("RETINA_SCAN", "blue", "ada", "session-1"), (cognito.Sent[1].Name, cognito.Sent[1]["RETINA"], cognito.Sent[1]["USERNAME"], cognito.Sent[1].Session));
        Assert.Equal(SecretHash.Compute("ada", Client, ClientSecret), cognito.Sent[1]["SECRET_HASH"]);
    }

    private static SignInDevice Device => new() { DeviceKey = "device-key", DeviceGroupKey = "group", Secret = "device-secret" };

    private static Driver New(ScriptedCognito cognito, bool isAdmin, SignInOptions? options = null) =>
        isAdmin ? Driver.ForAdmin(cognito, Pool, Client, options) : Driver.ForUser(cognito, Pool, Client, options);
}
