using Swage.CognitoIdentityProvider.Embedded;
using Swage.CognitoIdentityProvider.Tests.Client;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

/// <summary>SECRET_HASH, sessions, refresh tokens, access tokens, signatures.</summary>
internal static class HashesAndTokens
{
    private const string NoHash = "Client CLIENT is configured with secret but SECRET_HASH was not received";
    private const string WrongHash = "Unable to verify secret hash for client CLIENT";
    private const string InvalidSession = "Invalid session for the user";
    private const string InvalidRefreshToken = "Invalid Refresh Token";
    private const string InvalidAccessToken = "Invalid Access Token";

    private static readonly NewUser s_withCode = Play.Ada with { Mfa = ["SMS_MFA"] };
    private static readonly EmbeddedCognitoOptions s_withDevices = RefusalCase.Plain with { RemembersDevices = true };
    private static readonly EmbeddedCognitoOptions s_twoClients = RefusalCase.Plain with { MoreClients = [new("another")] };

    public static IEnumerable<RefusalCase> All => [.. Hashes, .. Sessions, .. Tokens];

    private static IEnumerable<RefusalCase> Hashes =>
    [
        new("No hash in a start", typeof(NotAuthorizedException), NoHash, s => s.Calls.StartAsync(new UserAuthParameters { Username = "ada" })) { HasSecret = true },
        new("No hash in an answer", typeof(NotAuthorizedException), NoHash, async s =>
            await s.Calls.AnswerAsync(new PasswordResponses { Username = "ada", Password = s.Play.Password }, (await s.ChoiceAsync()).Session)) { HasSecret = true },
        new("No hash in a refresh", typeof(NotAuthorizedException), NoHash, async s =>
            await s.Calls.StartAsync(new RefreshTokenAuthParameters { RefreshToken = (await s.PasswordAsync()).Tokens!.RefreshToken! })) { HasSecret = true },
        new("A hash over another name in a start", typeof(NotAuthorizedException), WrongHash, s =>
            s.Calls.StartAsync(new UserAuthParameters { Username = "ada", SecretHash = s.Play.HashOver("bob") })) { HasSecret = true },
        new("A hash of another secret in an answer", typeof(NotAuthorizedException), WrongHash, async s => await s.Calls.AnswerAsync(
            new PasswordResponses { Username = "ada", Password = s.Play.Password, SecretHash = SecretHash.Compute("ada", s.Play.ClientId, "secret of another") },
            (await s.ChoiceAsync()).Session)) { HasSecret = true },
        new("A hash over the email address in a refresh", typeof(NotAuthorizedException), "SecretHash does not match for the client: CLIENT", async s => await s.Calls.StartAsync(
            new RefreshTokenAuthParameters { RefreshToken = (await s.PasswordAsync()).Tokens!.RefreshToken!, SecretHash = s.Play.HashOver(Play.Email) })) { HasSecret = true },
    ];

    private static IEnumerable<RefusalCase> Sessions =>
    [
        Session("that is made up", InvalidSession, (s, _) => Code(s, new string('x', 128))),
        Session("that is used twice", InvalidSession + ", session can only be used once.", async (s, session) =>
        {
            Assert.NotNull((await Code(s, session)).Tokens);
            await Code(s, session);
        }),
        Session("that expired", InvalidSession + ", session is expired.", (s, session) =>
        {
            s.Clock.Advance(TimeSpan.FromMinutes(3));
            return Code(s, session);
        }),
        Session("of another user", InvalidSession, (s, session) => Code(s, session, "bob")),
        Session("of another challenge", InvalidSession, (s, session) =>
            s.Calls.AnswerAsync(new EmailOtpResponses { Username = "ada", EmailOtpCode = s.Play.SmsCode }, session)),
        Session("of another app client", InvalidSession, (s, session) =>
            s.Calls.AnswerAsync("SMS_MFA", new SmsMfaResponses { Username = "ada", SmsMfaCode = s.Play.SmsCode }, session, clientId: "another")),
        Session("in USER_AUTH that no sign-up left", InvalidSession, (s, session) => s.Calls.StartAsync(new UserAuthParameters { Username = "ada" }, session)),
    ];

    private static IEnumerable<RefusalCase> Tokens =>
    [
        new("A refresh token that is made up", typeof(NotAuthorizedException), InvalidRefreshToken, s =>
            s.Calls.StartAsync(new RefreshTokenAuthParameters { RefreshToken = "made-up-refresh-token" })),
        Refresh("that was taken back", (s, token) =>
        {
            s.Play.User.SignOut();
            return s.Calls.StartAsync(new RefreshTokenAuthParameters { RefreshToken = token });
        }),
        Refresh("that expired", (s, token) =>
        {
            s.Clock.Advance(TimeSpan.FromMinutes(2));
            return s.Calls.StartAsync(new RefreshTokenAuthParameters { RefreshToken = token });
        }) with { Pool = RefusalCase.Plain with { RefreshTokenValidity = TimeSpan.FromMinutes(1) } },
        Refresh("of another app client", (s, token) =>
            s.Calls.StartAsync("REFRESH_TOKEN", new RefreshTokenParameters { RefreshToken = token }, clientId: "another")) with { Pool = s_twoClients },
        Refresh("without its device", (s, token) => s.Calls.StartAsync(new RefreshTokenAuthParameters { RefreshToken = token })) with { Pool = s_withDevices, HasDevice = true },
        new("A session in place of an access token, to associate", typeof(NotAuthorizedException), InvalidAccessToken, async s =>
            await s.Play.Cognito.AssociateSoftwareTokenAsync(new() { AccessToken = (await s.ChoiceAsync()).Session })),
        new("A session in place of an access token, to verify", typeof(NotAuthorizedException), InvalidAccessToken, async s =>
            await s.Play.Cognito.VerifySoftwareTokenAsync(new() { AccessToken = (await s.ChoiceAsync()).Session, UserCode = "123456" })),
        Unsigned("a start", (cognito, play) => cognito.AdminInitiateAuthAsync(new() { UserPoolId = play.PoolId, ClientId = play.ClientId, AuthFlow = AuthFlowType.UserAuth })),
        Unsigned("an answer", (cognito, play) => cognito.AdminRespondToAuthChallengeAsync(new() { UserPoolId = play.PoolId, ClientId = play.ClientId, ChallengeName = ChallengeNameType.SmsMfa })),
    ];

    private static RefusalCase Session(string what, string text, Func<Stage, string, Task> provoke) => new($"A session {what}", typeof(NotAuthorizedException), text, async s =>
    {
        s.Play.Server.Pool.AddUser(new("bob"));
        await provoke(s, (await s.PasswordAsync()).Session!);
    }) { Pool = s_twoClients with { Mfa = MfaConfiguration.Optional }, User = s_withCode };

    private static Task<Reply> Code(Stage s, string session, string user = "ada") => s.Calls.AnswerAsync(new SmsMfaResponses { Username = user, SmsMfaCode = s.Play.SmsCode }, session);

    private static RefusalCase Refresh(string what, Func<Stage, string, Task> provoke) => new($"A refresh token {what}", typeof(NotAuthorizedException), InvalidRefreshToken, async s =>
        await provoke(s, (await s.Play.SignInAsync()).RefreshToken!));

    // The client signs; what stands between it and the service takes the signature away.
    private static RefusalCase Unsigned(string what, Func<CognitoClient, Play, Task> call) => new($"No signature on {what}", typeof(CognitoException), "Missing Authentication Token", async s =>
    {
        using var cognito = Clients.For(s.Play.Server, options =>
        {
            options.TimeProvider = s.Play.Server.Options.Time;
            options.HttpMessageHandler = new SignatureRemoved();
        });
        await call(cognito, s.Play);
    }) { Only = Side.Admin, Code = "MissingAuthenticationTokenException" };

    private sealed class SignatureRemoved() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.True(request.Headers.Remove("Authorization"));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
