using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>AssociateSoftwareToken and VerifySoftwareToken: enrolling an authenticator app, during sign-in or after it.</summary>
internal sealed class SoftwareToken(UserPool pool)
{
    public JsonObject Associate(Input input)
    {
        var (accessToken, token) = Caller(input);
        input.Check();
        DemandEnabled();
        var secret = RandomNumberGenerator.GetBytes(20);
        var output = new JsonObject { ["SecretCode"] = Base32.Encode(secret) };
        if (accessToken is not null)
        {
            pool.Tokens.Owner(accessToken).PendingTotpSecret = secret;
            return output;
        }

        var session = SetUpSession(token);
        pool.Sessions.Spend(token!);
        output["Session"] = pool.Sessions.Open(session with { EnrollingSecret = secret, Enrolled = false });
        return output;
    }

    public JsonObject Verify(Input input)
    {
        var (accessToken, token) = Caller(input);
        var code = input.Required("UserCode", Rule.UserCode);
        var name = input.Optional("FriendlyDeviceName", Rule.Any);
        input.Check();
        DemandEnabled();
        if (accessToken is not null)
        {
            var user = pool.Tokens.Owner(accessToken);
            Enroll(user, user.PendingTotpSecret ?? throw NotFound("Software Token MFA has not been enabled by the user."), code, name, null);
            user.PendingTotpSecret = null;
            return new() { ["Status"] = "SUCCESS" };
        }

        var session = SetUpSession(token);
        Enroll(session.User, session.EnrollingSecret ?? throw ServiceError.InvalidSession(), code, name, token);
        pool.Sessions.Spend(token!);
        return new() { ["Status"] = "SUCCESS", ["Session"] = pool.Sessions.Open(session with { Enrolled = true }) };
    }

    private static (string? AccessToken, string? Session) Caller(Input input)
    {
        var accessToken = input.Optional("AccessToken", Rule.Token);
        var session = input.Optional("Session", Rule.Session);
        if (accessToken is null && session is null)
            throw ServiceError.InvalidParameter("Either AccessToken or Session is required");
        return (accessToken, session);
    }

    private SignInSession SetUpSession(string? token)
    {
        var session = pool.Sessions.Find(token!);
        return session.Challenge == "MFA_SETUP" ? session : throw ServiceError.InvalidSession();
    }

    private void Enroll(User user, byte[] secret, string code, string? name, string? session)
    {
        if (Totp.Match(secret, code, pool.Now) is null)
        {
            if (session is not null)
                pool.Sessions.CountWrongCode(session);
            throw new ServiceError("EnableSoftwareTokenMFAException", "Code mismatch");
        }

        user.TotpSecret = secret;
        user.TotpName = name;
        user.LastTotpStep = long.MinValue;
        user.Modified = pool.Now;
    }

    private void DemandEnabled()
    {
        if (!pool.Options.SoftwareTokenMfa)
            throw NotFound("Software Token MFA has not been enabled by the userPool");
    }

    private static ServiceError NotFound(string message) => new("SoftwareTokenMFANotFoundException", message);
}
