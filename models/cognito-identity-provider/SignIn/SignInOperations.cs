namespace Swage.CognitoIdentityProvider;

/// <summary>The two operations of a sign-in, in one of their two kinds: a sign-in never mixes them.</summary>
internal abstract class SignInOperations(ICognitoClient client, string userPoolId, string clientId, SignInOptions options)
{
    public abstract bool IsAdmin { get; }

    public ICognitoClient Client => client;

    public string UserPoolId => userPoolId;

    public string ClientId => clientId;

    public SignInOptions Options => options;

    public abstract Task<SignInStep> InitiateAsync(AuthParameters parameters, string? session, CancellationToken cancellationToken);

    public abstract Task<SignInStep> RespondAsync(
        ChallengeNameType challenge, IReadOnlyDictionary<string, string> responses, string? session, CancellationToken cancellationToken);
}

/// <summary>Signed with IAM credentials, for a server.</summary>
internal sealed class AdminSignInOperations(ICognitoClient client, string userPoolId, string clientId, SignInOptions options)
    : SignInOperations(client, userPoolId, clientId, options)
{
    public override bool IsAdmin => true;

    public override async Task<SignInStep> InitiateAsync(AuthParameters parameters, string? session, CancellationToken cancellationToken)
    {
        var answer = await Client.AdminInitiateAuthAsync(AdminInitiateAuthRequest.Create(parameters, UserPoolId, ClientId, session) with
        {
            ClientMetadata = Options.ClientMetadata, ContextData = Options.ContextData, AnalyticsMetadata = Options.AnalyticsMetadata,
        }, cancellationToken).ConfigureAwait(false);
        return answer.GetSignInStep();
    }

    public override async Task<SignInStep> RespondAsync(
        ChallengeNameType challenge, IReadOnlyDictionary<string, string> responses, string? session, CancellationToken cancellationToken)
    {
        var answer = await Client.AdminRespondToAuthChallengeAsync(new()
        {
            UserPoolId = UserPoolId, ClientId = ClientId, ChallengeName = challenge, ChallengeResponses = responses, Session = session,
            ClientMetadata = Options.ClientMetadata, ContextData = Options.ContextData, AnalyticsMetadata = Options.AnalyticsMetadata,
        }, cancellationToken).ConfigureAwait(false);
        return answer.GetSignInStep();
    }
}

/// <summary>Unsigned, for the user's own device.</summary>
internal sealed class UserSignInOperations(ICognitoClient client, string userPoolId, string clientId, SignInOptions options)
    : SignInOperations(client, userPoolId, clientId, options)
{
    public override bool IsAdmin => false;

    public override async Task<SignInStep> InitiateAsync(AuthParameters parameters, string? session, CancellationToken cancellationToken)
    {
        var answer = await Client.InitiateAuthAsync(InitiateAuthRequest.Create(parameters, ClientId, session) with
        {
            ClientMetadata = Options.ClientMetadata, UserContextData = Options.UserContextData, AnalyticsMetadata = Options.AnalyticsMetadata,
        }, cancellationToken).ConfigureAwait(false);
        return answer.GetSignInStep();
    }

    public override async Task<SignInStep> RespondAsync(
        ChallengeNameType challenge, IReadOnlyDictionary<string, string> responses, string? session, CancellationToken cancellationToken)
    {
        var answer = await Client.RespondToAuthChallengeAsync(new()
        {
            ClientId = ClientId, ChallengeName = challenge, ChallengeResponses = responses, Session = session,
            ClientMetadata = Options.ClientMetadata, UserContextData = Options.UserContextData, AnalyticsMetadata = Options.AnalyticsMetadata,
        }, cancellationToken).ConfigureAwait(false);
        return answer.GetSignInStep();
    }
}
