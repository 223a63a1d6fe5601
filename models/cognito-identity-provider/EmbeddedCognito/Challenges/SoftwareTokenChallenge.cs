namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>SOFTWARE_TOKEN_MFA: the code an authenticator app shows. A code is good once.</summary>
internal sealed class SoftwareTokenChallenge(UserPool pool) : Challenge("SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE")
{
    public override Question Ask(SignInProgress progress) =>
        new(new(progress, Name), progress.User.TotpName is { } name ? new() { ["FRIENDLY_DEVICE_NAME"] = name } : []);

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        var user = session.User;
        if (user.TotpSecret is null)
            throw new ServiceError("SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the user.");
        if (Totp.Match(user.TotpSecret, answer.Keys["SOFTWARE_TOKEN_MFA_CODE"], pool.Now) is not { } step)
            throw attempt.WrongCode();
        if (step <= user.LastTotpStep)
            throw new ServiceError("ExpiredCodeException", "Your software token has already been used once.");
        user.LastTotpStep = step;
        return session.Progress.Shown(Name);
    }
}
