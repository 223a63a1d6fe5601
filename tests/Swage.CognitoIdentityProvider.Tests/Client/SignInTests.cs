using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>The generated client against the embedded Cognito: every operation, over a real socket.</summary>
public class SignInTests
{
    private const string Phone = "+15555550123";
    private const string Temporary = "First-Pass-1!";
    private const string Chosen = "Second-Pass-2!";

    [Fact]
    public async Task A_user_signs_in_through_a_new_password_and_a_code_by_text_message()
    {
        await using var server = EmbeddedCognito.Start();
        using var cognito = Clients.For(server);
        var created = await cognito.AdminCreateUserAsync(new()
        {
            UserPoolId = server.Options.UserPoolId, Username = "ada", TemporaryPassword = Temporary, MessageAction = MessageActionType.Suppress,
            UserAttributes = [new() { Name = "phone_number", Value = Phone }],
        });
        Assert.Equal(("ada", UserStatusType.ForceChangePassword, true), (created.User!.Username, created.User.UserStatus, created.User.Enabled));
        Assert.InRange(created.User.UserCreateDate!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Contains(created.User.Attributes!, a => a is { Name: "phone_number", Value: Phone });

        var asked = await cognito.AdminInitiateAuthAsync(Start(server, "ada", Temporary));
        Assert.Equal(ChallengeNameType.NewPasswordRequired, asked.ChallengeName);
        Assert.Null(asked.AuthenticationResult);
        var code = await cognito.AdminRespondToAuthChallengeAsync(Answer(server, asked.ChallengeName, asked.Session, new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Chosen }));
        Assert.Equal(ChallengeNameType.SmsMfa, code.ChallengeName);
        Assert.Equal("+*******0123", code.ChallengeParameters!["CODE_DELIVERY_DESTINATION"]);
        var done = await cognito.AdminRespondToAuthChallengeAsync(
            Answer(server, code.ChallengeName, code.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = server.Pool.Outbox.LatestTo(Phone).Secret }));
        Assert.Equal((3600, "Bearer"), (done.AuthenticationResult!.ExpiresIn, done.AuthenticationResult.TokenType));
        Assert.NotNull(done.AuthenticationResult.RefreshToken);
        Assert.All(server.Served, request => Assert.Equal((true, 200), (request.IsSigned, request.Status)));
    }

    [Fact]
    public async Task A_wrong_code_gives_a_typed_exception_and_the_right_one_still_works()
    {
        await using var server = EmbeddedCognito.Start();
        using var cognito = Clients.For(server);
        await CreateAsync(cognito, server, "ada", Phone);
        var asked = await cognito.AdminInitiateAuthAsync(Start(server, "ada", Chosen));
        var code = server.Pool.Outbox.LatestTo(Phone).Secret;
        var wrong = code == "000000" ? "000001" : "000000";

        var refusal = await Assert.ThrowsAsync<CodeMismatchException>(() => cognito.AdminRespondToAuthChallengeAsync(
            Answer(server, asked.ChallengeName, asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = wrong })));
        Assert.Equal("Invalid code or auth state for the user.", refusal.Message);
        Assert.Equal(("CodeMismatchException", 400, ErrorFault.Client, false), (refusal.Code, (int)refusal.StatusCode!, refusal.Fault, refusal.IsRetryable));
        Assert.Equal(server.Served[^1].RequestId, refusal.RequestId);
        Assert.DoesNotContain(wrong, refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Session!, refusal.ToString(), StringComparison.Ordinal);

        var done = await cognito.AdminRespondToAuthChallengeAsync(Answer(server, asked.ChallengeName, asked.Session, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = code }));
        Assert.NotNull(done.AuthenticationResult);
    }

    [Fact]
    public async Task Operations_for_the_users_own_device_go_out_unsigned_and_need_no_credentials()
    {
        await using var server = EmbeddedCognito.Start(new() { RemembersDevices = true });
        using var administrator = Clients.For(server);
        await CreateAsync(administrator, server, "eve", phone: null);
        var before = server.Served.Count;

        using var cognito = Clients.For(server, options => options.Credentials = new NoCredentials());
        var asked = await cognito.InitiateAuthAsync(new()
        {
            ClientId = server.Options.ClientId, AuthFlow = AuthFlowType.UserPasswordAuth, AuthParameters = new Dictionary<string, string> { ["USERNAME"] = "eve", ["PASSWORD"] = Chosen },
        });
        Assert.Equal(ChallengeNameType.MfaSetup, asked.ChallengeName);
        var associated = await cognito.AssociateSoftwareTokenAsync(new() { Session = asked.Session });
        var app = new AuthenticatorApp(associated.SecretCode!);
        var verified = await cognito.VerifySoftwareTokenAsync(new() { Session = associated.Session, UserCode = app.CurrentCode, FriendlyDeviceName = "phone" });
        Assert.Equal(VerifySoftwareTokenResponseType.Success, verified.Status);
        var done = await cognito.RespondToAuthChallengeAsync(new()
        {
            ClientId = server.Options.ClientId, ChallengeName = ChallengeNameType.MfaSetup, Session = verified.Session, ChallengeResponses = new Dictionary<string, string> { ["USERNAME"] = "eve" },
        });
        var confirmed = await cognito.ConfirmDeviceAsync(new()
        {
            AccessToken = done.AuthenticationResult!.AccessToken!, DeviceKey = done.AuthenticationResult.NewDeviceMetadata!.DeviceKey!, DeviceName = "phone",
            DeviceSecretVerifierConfig = new() { PasswordVerifier = "AP8=", Salt = "AP8=" },
        });
        Assert.False(confirmed.UserConfirmationNecessary);
        Assert.All(server.Served.Skip(before), request => Assert.Equal((false, 200), (request.IsSigned, request.Status)));
    }

    [Fact]
    public async Task A_clock_that_is_off_is_corrected_by_the_services_own()
    {
        await using var server = EmbeddedCognito.Start();
        using var cognito = Clients.For(server, options => options.TimeProvider = new AdvancingTime(DateTimeOffset.UtcNow.AddMinutes(20)));
        await CreateAsync(cognito, server, "ada", Phone);
        Assert.Equal(["InvalidSignatureException", null, null], server.Served.Select(request => request.ErrorCode));
    }

    [Fact]
    public async Task Every_refusal_of_the_model_has_its_type_and_others_are_told_by_their_code()
    {
        await using var server = EmbeddedCognito.Start();
        using var cognito = Clients.For(server);
        await CreateAsync(cognito, server, "ada", Phone);
        Assert.Equal("Incorrect username or password.", (await Assert.ThrowsAsync<NotAuthorizedException>(() => cognito.AdminInitiateAuthAsync(Start(server, "ada", "Wrong-Pass-9!")))).Message);
        await Assert.ThrowsAsync<UserNotFoundException>(() => cognito.AdminInitiateAuthAsync(Start(server, "bob", Chosen)));
        await Assert.ThrowsAsync<UsernameExistsException>(() => CreateAsync(cognito, server, "ada", Phone));
        await Assert.ThrowsAsync<InvalidPasswordException>(() => CreateAsync(cognito, server, "bob", Phone, password: "short"));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => cognito.AdminInitiateAuthAsync(Start(server, "ada", Chosen) with { ClientId = "another" }));
        var missing = await Assert.ThrowsAsync<InvalidParameterException>(() => cognito.AdminRespondToAuthChallengeAsync(
            Answer(server, ChallengeNameType.SmsMfa, null, new() { ["USERNAME"] = "ada", ["SMS_MFA_CODE"] = "123456" })));
        Assert.Equal("Missing required parameter Session", missing.Message);

        using var stranger = Clients.For(server, options => options.Credentials = new Swage.Aws.AwsCredentials("AKIDNOBODY", "secret"));
        var unknown = await Assert.ThrowsAsync<CognitoException>(() => stranger.AdminInitiateAuthAsync(Start(server, "ada", Chosen)));
        Assert.Equal(("UnrecognizedClientException", "The security token included in the request is invalid."), (unknown.Code, unknown.Message));
    }

    private static AdminInitiateAuthRequest Start(EmbeddedCognito server, string user, string password) => new()
    {
        UserPoolId = server.Options.UserPoolId, ClientId = server.Options.ClientId, AuthFlow = AuthFlowType.AdminUserPasswordAuth,
        AuthParameters = new Dictionary<string, string> { ["USERNAME"] = user, ["PASSWORD"] = password },
    };

    private static AdminRespondToAuthChallengeRequest Answer(EmbeddedCognito server, ChallengeNameType? challenge, string? session, Dictionary<string, string> responses) => new()
    {
        UserPoolId = server.Options.UserPoolId, ClientId = server.Options.ClientId, ChallengeName = challenge ?? default, Session = session, ChallengeResponses = responses,
    };

    private static async Task CreateAsync(CognitoClient cognito, EmbeddedCognito server, string name, string? phone, string password = Chosen)
    {
        await cognito.AdminCreateUserAsync(new()
        {
            UserPoolId = server.Options.UserPoolId, Username = name, TemporaryPassword = Temporary, MessageAction = MessageActionType.Suppress,
            UserAttributes = phone is null ? null : [new() { Name = "phone_number", Value = phone }],
        });
        await cognito.AdminSetUserPasswordAsync(new() { UserPoolId = server.Options.UserPoolId, Username = name, Password = password, Permanent = true });
    }

    private sealed class NoCredentials : Swage.Aws.IAwsCredentialsProvider
    {
        public ValueTask<Swage.Aws.AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("Nobody should ask.");
    }

    /// <summary>A clock that is off but runs.</summary>
    private sealed class AdvancingTime(DateTimeOffset start) : TimeProvider
    {
        private readonly long _started = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_started);
    }
}
