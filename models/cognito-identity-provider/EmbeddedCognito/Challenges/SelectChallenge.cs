namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// SELECT_CHALLENGE: which first factor shall it be? The choice may bring its proof along (PASSWORD, SRP_A, CREDENTIAL), or be answered directly under
/// the name of the chosen challenge. Passkey options go along, since a CREDENTIAL in the answer has to sign something.
/// </summary>
internal sealed class SelectChallenge(UserPool pool, Factors factors, PasskeyCheck passkeys) : Challenge(SelectName, "ANSWER")
{
    private const string SelectName = "SELECT_CHALLENGE";

    public override Question Ask(SignInProgress progress)
    {
        var available = factors.First(progress.User);
        var session = new SignInSession(progress, Name) { Offered = available };
        if (!available.Contains("WEB_AUTHN"))
            return new(session, []) { Available = available };
        var challenge = Base64Url.Random(32);
        return new(session with { PasskeyChallenge = challenge }, passkeys.Parameters(progress.User, challenge)) { Available = available };
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        var chosen = answer.Keys["ANSWER"];
        if (!session.Offered.Contains(chosen, StringComparer.Ordinal))
            throw ServiceError.InvalidParameter("ANSWER must be one of the available challenges");
        return chosen switch
        {
            "PASSWORD" => WithPassword(session, answer.Demand("PASSWORD")),
            "PASSWORD_SRP" => PasswordSrpChallenge.With(session.Progress, answer.Demand("SRP_A")),
            "WEB_AUTHN" when answer.Keys.GetValueOrDefault("CREDENTIAL") is { } credential => WithPasskey(session, credential, attempt),
            _ => session.Progress with { ChosenFirst = chosen },
        };
    }

    /// <summary>Whether a session is of this challenge and offered that factor.</summary>
    public static bool Offered(SignInSession session, string factor) => session.Challenge == SelectName && session.Offered.Contains(factor, StringComparer.Ordinal);

    private SignInProgress WithPassword(SignInSession session, string password)
    {
        session.User.Password.Demand(password, pool.Now);
        session.User.DemandReady();
        return session.Progress.Shown(SignInProgress.Password);
    }

    private SignInProgress WithPasskey(SignInSession session, string credential, Attempt attempt)
    {
        passkeys.Demand(session, credential, attempt);
        return session.Progress.Shown("WEB_AUTHN");
    }
}
