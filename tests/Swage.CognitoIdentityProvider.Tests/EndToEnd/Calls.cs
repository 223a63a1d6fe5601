namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>An answer of any of the four operations.</summary>
internal sealed record Reply(
    string? Challenge, string? Session, IReadOnlyDictionary<string, string> Parameters, AuthenticationResultType? Tokens, SignInStep Step)
{
    public static implicit operator Reply(AdminInitiateAuthResponse r) => Of(r.ChallengeName, r.Session, r.ChallengeParameters, r.AuthenticationResult, r.GetSignInStep());

    public static implicit operator Reply(InitiateAuthResponse r) => Of(r.ChallengeName, r.Session, r.ChallengeParameters, r.AuthenticationResult, r.GetSignInStep());

    public static implicit operator Reply(AdminRespondToAuthChallengeResponse r) => Of(r.ChallengeName, r.Session, r.ChallengeParameters, r.AuthenticationResult, r.GetSignInStep());

    public static implicit operator Reply(RespondToAuthChallengeResponse r) => Of(r.ChallengeName, r.Session, r.ChallengeParameters, r.AuthenticationResult, r.GetSignInStep());

    /// <summary>What came with a challenge that wants a proof.</summary>
    public SrpChallenge Srp => new() { Salt = Parameters["SALT"], SrpB = Parameters["SRP_B"], SecretBlock = Parameters["SECRET_BLOCK"] };

    private static Reply Of(
        ChallengeNameType? challenge, string? session, IReadOnlyDictionary<string, string>? parameters, AuthenticationResultType? tokens, SignInStep step) =>
        new(challenge?.Value, session, parameters ?? new Dictionary<string, string>(), tokens, step);
}

/// <summary>The operations of one side, by plain maps, by typed ones, and by requests that <c>Create</c> made. Adds nothing to what it is given.</summary>
internal sealed class Calls(Play play)
{
    public Secrets Secrets { get; } = new();

    /// <summary>A request made with <c>new()</c>: any map will do.</summary>
    public async Task<Reply> StartAsync(AuthFlowType flow, IReadOnlyDictionary<string, string> parameters, string? session = null, string? clientId = null)
    {
        Secrets.Add(parameters, session);
        return Noted(play.Side == Side.Admin
            ? await play.Cognito.AdminInitiateAuthAsync(new()
            {
                UserPoolId = play.PoolId, ClientId = clientId ?? play.ClientId, AuthFlow = flow, AuthParameters = parameters, Session = session,
            })
            : await play.Cognito.InitiateAuthAsync(new() { ClientId = clientId ?? play.ClientId, AuthFlow = flow, AuthParameters = parameters, Session = session }));
    }

    /// <summary>A request made with <c>new()</c>: any map will do.</summary>
    public async Task<Reply> AnswerAsync(ChallengeNameType challenge, IReadOnlyDictionary<string, string> responses, string? session, string? clientId = null)
    {
        Secrets.Add(responses, session);
        return Noted(play.Side == Side.Admin
            ? await play.Cognito.AdminRespondToAuthChallengeAsync(new()
            {
                UserPoolId = play.PoolId, ClientId = clientId ?? play.ClientId, ChallengeName = challenge, ChallengeResponses = responses, Session = session,
            })
            : await play.Cognito.RespondToAuthChallengeAsync(new()
            {
                ClientId = clientId ?? play.ClientId, ChallengeName = challenge, ChallengeResponses = responses, Session = session,
            }));
    }

    public Task<Reply> StartAsync(AuthParameters parameters, string? session = null) => StartAsync(parameters.AuthFlow, parameters, session);

    public Task<Reply> AnswerAsync(ChallengeResponses responses, string? session) => AnswerAsync(responses.ChallengeName, responses, session);

    /// <summary>A request made with <c>Create</c>, which must then be valid, but for a flow that belongs to the other side.</summary>
    public async Task<Reply> StartCreatedAsync(AuthParameters parameters, string? session = null)
    {
        Secrets.Add(parameters, session);
        if (play.Side == Side.Public)
        {
            var request = InitiateAuthRequest.Create(parameters, play.ClientId, session);
            Assert.Equal(BelongsHere(parameters), request.Validate().IsValid);
            return Noted(await play.Cognito.InitiateAuthAsync(request));
        }

        var signed = AdminInitiateAuthRequest.Create(parameters, play.PoolId, play.ClientId, session);
        Assert.Equal(BelongsHere(parameters), signed.Validate().IsValid);
        return Noted(await play.Cognito.AdminInitiateAuthAsync(signed));
    }

    /// <summary>A request made with <c>Create</c>, which must then be valid.</summary>
    public async Task<Reply> AnswerCreatedAsync(ChallengeResponses responses, string? session)
    {
        Secrets.Add(responses, session);
        if (play.Side == Side.Public)
        {
            var request = RespondToAuthChallengeRequest.Create(responses, play.ClientId, session);
            Assert.True(request.Validate().IsValid);
            return Noted(await play.Cognito.RespondToAuthChallengeAsync(request));
        }

        var signed = AdminRespondToAuthChallengeRequest.Create(responses, play.PoolId, play.ClientId, session);
        Assert.True(signed.Validate().IsValid);
        return Noted(await play.Cognito.AdminRespondToAuthChallengeAsync(signed));
    }

    private bool BelongsHere(AuthParameters parameters) => parameters.AuthFlow.Value switch
    {
        "USER_PASSWORD_AUTH" => play.Side == Side.Public,
        "ADMIN_USER_PASSWORD_AUTH" or "ADMIN_NO_SRP_AUTH" => play.Side == Side.Admin,
        _ => true,
    };

    private Reply Noted(Reply reply)
    {
        Secrets.Add(reply.Session);
        Secrets.Add(reply.Tokens);
        return reply;
    }
}

/// <summary>Every secret that went over the wire, to look for in places where none may be.</summary>
internal sealed class Secrets
{
    // Names, choices and public numbers of a protocol are no secrets; refusals may quote them.
    private static readonly HashSet<string> s_open =
        ["USERNAME", "Username", "ANSWER", "TIMESTAMP", "SRP_A", "DEVICE_KEY", "CHALLENGE_NAME", "PREFERRED_CHALLENGE", "name", "EMAIL"];

    private readonly HashSet<string> _values = [];

    public IReadOnlyCollection<string> Values => _values;

    public void Add(string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _values.Add(value);
    }

    public void Add(IReadOnlyDictionary<string, string> map, string? session)
    {
        Add(session);
        foreach (var (key, value) in map)
        {
            if (!s_open.Contains(key) && !key.StartsWith("userAttributes.", StringComparison.Ordinal))
                Add(value);
        }
    }

    public void Add(AuthenticationResultType? tokens)
    {
        Add(tokens?.AccessToken);
        Add(tokens?.IdToken);
        Add(tokens?.RefreshToken);
    }
}
