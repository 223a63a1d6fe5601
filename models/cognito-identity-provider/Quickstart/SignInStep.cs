namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>Where a sign-in stands: a challenge to answer, or tokens. Both operations answer with the same members, so both become one of these.</summary>
internal sealed class SignInStep
{
    /// <summary>The challenge; empty once there are tokens.</summary>
    public ChallengeNameType ChallengeName { get; private init; }

    /// <summary>The session to answer with.</summary>
    public string? Session { get; private init; }

    /// <summary>What came along with the challenge.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; private init; } = new Dictionary<string, string>();

    /// <summary>The tokens, or null while a challenge is open.</summary>
    public AuthenticationResultType? Tokens { get; private init; }

    public static implicit operator SignInStep(AdminInitiateAuthResponse answer) => new()
    {
        ChallengeName = answer.ChallengeName ?? default, Session = answer.Session, Parameters = answer.ChallengeParameters ?? new Dictionary<string, string>(), Tokens = answer.AuthenticationResult,
    };

    public static implicit operator SignInStep(AdminRespondToAuthChallengeResponse answer) => new()
    {
        ChallengeName = answer.ChallengeName ?? default, Session = answer.Session, Parameters = answer.ChallengeParameters ?? new Dictionary<string, string>(), Tokens = answer.AuthenticationResult,
    };

    /// <summary>
    /// MFA_SETUP: hands the secret to the person's authenticator app and proves with its first code that it arrived. What is answered to the challenge
    /// is then only the session of that proof.
    /// </summary>
    public async Task<SignInStep> EnrolAuthenticatorAsync(CognitoClient cognito, Person person)
    {
        var associated = await cognito.AssociateSoftwareTokenAsync(new() { Session = Session });
        person.AddToAuthenticator(associated.SecretCode ?? "");
        var verified = await cognito.VerifySoftwareTokenAsync(new() { Session = associated.Session, UserCode = person.AuthenticatorCode(), FriendlyDeviceName = "quickstart" });
        return new() { ChallengeName = ChallengeName, Session = verified.Session, Parameters = Parameters };
    }
}
