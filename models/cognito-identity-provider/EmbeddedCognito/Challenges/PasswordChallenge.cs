namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// PASSWORD: the password in clear, in choice-based sign-in; also the answer, under this name, to SELECT_CHALLENGE. ADMIN_NO_SRP_AUTH is the same thing
/// under its old name, which only triggers ask for.
/// </summary>
internal sealed class PasswordChallenge(UserPool pool, string name) : Challenge(name, "PASSWORD")
{
    public override Question Ask(SignInProgress progress) => new(new(progress, Name), []);

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        session.User.Password.Demand(answer.Keys["PASSWORD"], pool.Now);
        session.User.DemandReady();
        return session.Progress.Shown(Name, SignInProgress.Password);
    }

    public override bool Answers(SignInSession session) => base.Answers(session) || (Name == "PASSWORD" && SelectChallenge.Offered(session, Name));
}
