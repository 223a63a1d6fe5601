using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>RespondToAuthChallenge and AdminRespondToAuthChallenge.</summary>
internal sealed class RespondToAuthChallenge(UserPool pool, SignInSteps steps)
{
    public JsonObject Run(Input input, bool isAdmin)
    {
        var poolId = isAdmin ? input.Required("UserPoolId", Rule.UserPoolId) : null;
        var clientId = input.Required("ClientId", Rule.ClientId);
        var challenge = input.Required("ChallengeName", Rule.ChallengeName);
        var answer = new ChallengeAnswer(challenge, input.Map("ChallengeResponses"), input.Optional("Session", Rule.Session));
        RequestContext.Check(input, isAdmin);
        input.Check();
        if (poolId is not null)
            pool.CheckPool(poolId);
        pool.CheckClient(clientId);
        answer.DemandKeys();
        pool.CheckSecretHash(answer.Keys, answer.Username);

        var session = pool.Sessions.Find(answer.Session);
        if (session.User.Name != answer.Username || session.Challenge != challenge)
            throw ServiceError.NotAuthorized("Invalid session for the user.");
        if (!session.User.Enabled)
            throw ServiceError.NotAuthorized("User is disabled.");
        var next = Answer(session, answer);
        pool.Sessions.Spend(answer.Session);
        return next();
    }

    /// <summary>Checks the answer and returns what to do next, which happens only once the session is spent.</summary>
    private Func<JsonObject> Answer(SignInSession session, ChallengeAnswer answer) => session.Challenge switch
    {
        "NEW_PASSWORD_REQUIRED" => NewPassword(session.User, answer),
        "SMS_MFA" => SmsCode(session, answer),
        "SOFTWARE_TOKEN_MFA" => AppCode(session, answer),
        "SELECT_MFA_TYPE" => SelectFactor(session.User, answer),
        "MFA_SETUP" => session.Enrolled ? () => steps.Tokens(session.User, answer.DeviceKey) : throw ServiceError.NotAuthorized("Invalid session for the user."),
        _ => throw ServiceError.NotAuthorized("Invalid session for the user."),
    };

    private Func<JsonObject> NewPassword(User user, ChallengeAnswer answer)
    {
        const string prefix = "userAttributes.";
        var given = answer.Keys.Where(k => k.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(k => k.Key[prefix.Length..], k => k.Value, StringComparer.Ordinal);
        foreach (var name in given.Keys.Where(user.Attributes.ContainsKey))
            throw ServiceError.NotAuthorized($"Cannot modify an already provided {name}");
        foreach (var name in pool.Options.RequiredAttributes.Where(name => !user.Attributes.ContainsKey(name) && !given.ContainsKey(name)))
            throw ServiceError.InvalidParameter($"Invalid attributes given, {name} is missing");
        UserAttributes.Check(given);
        user.Password.Set(answer.Keys["NEW_PASSWORD"], pool.Options.PasswordPolicy);
        foreach (var (name, value) in given)
            user.Attributes[name] = value;
        user.MustChangePassword = false;
        user.Modified = pool.Now;
        return () => steps.AfterNewPassword(user, answer.DeviceKey);
    }

    private Func<JsonObject> SmsCode(SignInSession session, ChallengeAnswer answer)
    {
        if (pool.Options.CodeValidity is { } validity && pool.Now >= session.Asked + validity)
            throw new ServiceError("ExpiredCodeException", "Invalid code provided, please request a code again.");
        if (answer.Keys["SMS_MFA_CODE"] != session.Code)
            throw Mismatch(answer);
        return () => steps.Tokens(session.User, answer.DeviceKey);
    }

    private Func<JsonObject> AppCode(SignInSession session, ChallengeAnswer answer)
    {
        var user = session.User;
        if (user.TotpSecret is null)
            throw new ServiceError("SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the user.");
        if (Totp.Match(user.TotpSecret, answer.Keys["SOFTWARE_TOKEN_MFA_CODE"], pool.Now) is not { } step)
            throw Mismatch(answer);
        if (step <= user.LastTotpStep)
            throw new ServiceError("ExpiredCodeException", "Your software token has already been used once.");
        user.LastTotpStep = step;
        return () => steps.Tokens(user, answer.DeviceKey);
    }

    private Func<JsonObject> SelectFactor(User user, ChallengeAnswer answer) => answer.Keys["ANSWER"] switch
    {
        "SMS_MFA" when user.Attributes.ContainsKey("phone_number") => () => steps.AskFactor(user, "SMS_MFA"),
        "SOFTWARE_TOKEN_MFA" when user.TotpSecret is not null => () => steps.AskFactor(user, "SOFTWARE_TOKEN_MFA"),
        _ => throw ServiceError.InvalidParameter("ANSWER must be one of the values in MFAS_CAN_CHOOSE"),
    };

    private ServiceError Mismatch(ChallengeAnswer answer)
    {
        pool.Sessions.CountWrongCode(answer.Session);
        return new("CodeMismatchException", "Invalid code or auth state for the user.");
    }
}
