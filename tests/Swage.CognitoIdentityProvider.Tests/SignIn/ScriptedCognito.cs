using Swage.CognitoIdentityProvider.Tests.Srp;

namespace Swage.CognitoIdentityProvider.Tests.SignIn;

/// <summary>What went out: the flow or challenge, its map, the session, and whether it was an operation with IAM credentials.</summary>
internal sealed record Sent(string Name, IReadOnlyDictionary<string, string> Map, string? Session, bool IsAdmin, object Request)
{
    public string? this[string key] => Map.GetValueOrDefault(key);
}

/// <summary>What comes back.</summary>
internal sealed record Reply(string? Challenge = null, string? Session = null, Dictionary<string, string>? Parameters = null, AuthenticationResultType? Tokens = null)
{
    public IReadOnlyList<ChallengeNameType>? Available { get; init; }

    public static Reply Done(NewDeviceMetadataType? device = null) => new(Tokens: new() { AccessToken = "the-access-token", IdToken = "the-id-token", NewDeviceMetadata = device });
}

/// <summary>A Cognito that plays a script: each request takes the next line of it, a reply or an exception.</summary>
internal sealed class ScriptedCognito(params Func<Sent, Reply>[] script) : ICognitoClient
{
    private readonly Queue<Func<Sent, Reply>> _script = new(script);

    public List<Sent> Sent { get; } = [];

    public TaskCompletionSource? Hold { get; set; }

    public async Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default)
    {
        var reply = await PlayAsync(new(request.AuthFlow!.Value.Value, request.AuthParameters!, request.Session, true, request), cancellationToken);
        return new() { ChallengeName = Name(reply), Session = reply.Session, ChallengeParameters = reply.Parameters, AuthenticationResult = reply.Tokens, AvailableChallenges = reply.Available };
    }

    public async Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default)
    {
        var reply = await PlayAsync(new(request.AuthFlow!.Value.Value, request.AuthParameters!, request.Session, false, request), cancellationToken);
        return new() { ChallengeName = Name(reply), Session = reply.Session, ChallengeParameters = reply.Parameters, AuthenticationResult = reply.Tokens, AvailableChallenges = reply.Available };
    }

    public async Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request, CancellationToken cancellationToken = default)
    {
        var reply = await PlayAsync(new(request.ChallengeName!.Value.Value, request.ChallengeResponses!, request.Session, true, request), cancellationToken);
        return new() { ChallengeName = Name(reply), Session = reply.Session, ChallengeParameters = reply.Parameters, AuthenticationResult = reply.Tokens };
    }

    public async Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default)
    {
        var reply = await PlayAsync(new(request.ChallengeName!.Value.Value, request.ChallengeResponses!, request.Session, false, request), cancellationToken);
        return new() { ChallengeName = Name(reply), Session = reply.Session, ChallengeParameters = reply.Parameters, AuthenticationResult = reply.Tokens };
    }

    public async Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest? request = null, CancellationToken cancellationToken = default) =>
        new() { SecretCode = "JBSWY3DPEHPK3PXP", Session = (await PlayAsync(new("Associate", Empty, request!.Session, false, request), cancellationToken)).Session };

    public async Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        new() { Status = VerifySoftwareTokenResponseType.Success, Session = (await PlayAsync(new("Verify", Empty, request.Session, false, request), cancellationToken)).Session };

    public async Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default)
    {
        await PlayAsync(new("Confirm", Empty, null, false, request), cancellationToken);
        return new() { UserConfirmationNecessary = true };
    }

    public Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>A line that asks a challenge.</summary>
    public static Func<Sent, Reply> Ask(string challenge, string? session = null, Dictionary<string, string>? parameters = null) => _ => new(challenge, session, parameters);

    /// <summary>A line that gives tokens.</summary>
    public static Func<Sent, Reply> Done(NewDeviceMetadataType? device = null) => _ => Reply.Done(device);

    /// <summary>A line that refuses.</summary>
    public static Func<Sent, Reply> Refuse(Exception refusal) => _ => throw refusal;

    /// <summary>A line that takes SRP_A and asks for the proof.</summary>
    public static Func<Sent, Reply> AskProof(PlainSrpServer server, string challenge, string? session, Dictionary<string, string> parameters) => sent =>
    {
        var asked = server.Challenge(sent["SRP_A"]!);
        return new(challenge, session, new(parameters) { ["SALT"] = asked.Salt, ["SRP_B"] = asked.SrpB, ["SECRET_BLOCK"] = asked.SecretBlock });
    };

    private static IReadOnlyDictionary<string, string> Empty => new Dictionary<string, string>();

    private static ChallengeNameType? Name(Reply reply) => reply.Challenge is null ? null : new(reply.Challenge);

    private async Task<Reply> PlayAsync(Sent sent, CancellationToken cancellationToken)
    {
        Sent.Add(sent);
        if (Hold is { } hold)
            await hold.Task.WaitAsync(cancellationToken);
        await Task.Yield();
        return _script.Dequeue()(sent);
    }
}
