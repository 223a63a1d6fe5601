using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>RespondToAuthChallenge and AdminRespondToAuthChallenge. Either may answer what the other family's start asked.</summary>
internal sealed class RespondToAuthChallenge(UserPool pool, ChallengeTable challenges, SignInSteps steps)
{
    public JsonObject Run(Input input, bool isAdmin)
    {
        var poolId = isAdmin ? input.Required("UserPoolId", Rule.UserPoolId) : null;
        var clientId = input.Required("ClientId", Rule.ClientId);
        var name = input.Required("ChallengeName", Rule.ChallengeName);
        var answer = new ChallengeAnswer(input.Map("ChallengeResponses"), input.Optional("Session", Rule.Session));
        var metadata = RequestContext.Check(input, isAdmin);
        input.Check();
        if (poolId is not null)
            pool.CheckPool(poolId);
        var client = pool.Client(clientId);
        if (name == "ADMIN_NO_SRP_AUTH" && !isAdmin)
            throw ServiceError.InvalidParameter("ADMIN_NO_SRP_AUTH can be answered by AdminRespondToAuthChallenge only");
        var challenge = challenges.Find(name);
        challenge.DemandKeys(answer);
        client.CheckHash(answer.Keys, answer.Username);

        var (session, token) = Find(name, answer);
        if (session.User.Name != answer.Username || session.Progress.Client.Id != client.Id || !challenge.Answers(session))
            throw session.HasToken ? ServiceError.InvalidSession() : ServiceError.WrongPassword();
        session.User.DemandMaySignIn();
        session = session with { Progress = session.Progress with { ClientMetadata = metadata } };
        var progress = challenge.Check(session, answer, new(pool.Sessions, token));
        pool.Sessions.Spend(token);
        return steps.Continue(progress with { DeviceKey = answer.DeviceKey ?? progress.DeviceKey });
    }

    /// <summary>What the answer belongs to. Only PASSWORD_VERIFIER may come without a session, if it was asked without one.</summary>
    private (SignInSession Session, string Token) Find(string challenge, ChallengeAnswer answer)
    {
        if (answer.Session is { } token)
            return (pool.Sessions.Find(token), token);
        if (challenge != "PASSWORD_VERIFIER")
            throw ServiceError.MissingParameter("Session");
        var secretBlock = answer.Keys["PASSWORD_CLAIM_SECRET_BLOCK"];
        return (pool.Sessions.FindProof(secretBlock), secretBlock);
    }
}
