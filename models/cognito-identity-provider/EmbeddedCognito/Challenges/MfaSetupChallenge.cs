namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// MFA_SETUP: the pool demands a second factor and the user has none. Answered with the session VerifySoftwareToken returned, or with an address in the
/// key EMAIL, to which a code then goes.
/// </summary>
internal sealed class MfaSetupChallenge(UserPool pool, Factors factors) : Challenge("MFA_SETUP")
{
    public override Question Ask(SignInProgress progress) => new(new(progress, Name), new() { ["MFAS_CAN_SETUP"] = Json.Text(factors.ToSetUp()) });

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        if (session.Enrolled)
            return session.Progress with { SecondFactor = "SOFTWARE_TOKEN_MFA" };
        if (answer.Keys.GetValueOrDefault("EMAIL") is not { } email)
            throw ServiceError.InvalidSession();
        if (!pool.Options.EmailMfa)
            throw ServiceError.InvalidParameter("Email MFA is not enabled for the user pool");
        pool.SetAttributes(session.User, new Dictionary<string, string> { ["email"] = email });
        session.User.WantsEmail = true;
        return session.Progress with { ChosenSecond = "EMAIL_OTP" };
    }
}
