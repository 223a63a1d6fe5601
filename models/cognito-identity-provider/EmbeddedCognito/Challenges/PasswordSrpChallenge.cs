namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>PASSWORD_SRP: the client's half of the protocol, in choice-based sign-in; also the answer, under this name, to SELECT_CHALLENGE.</summary>
internal sealed class PasswordSrpChallenge() : Challenge("PASSWORD_SRP", "SRP_A")
{
    public override Question Ask(SignInProgress progress) => new(new(progress, Name), []);

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt) => With(session.Progress, answer.Keys["SRP_A"]);

    public override bool Answers(SignInSession session) => base.Answers(session) || SelectChallenge.Offered(session, Name);

    /// <summary>The sign-in with PASSWORD_SRP chosen and A known.</summary>
    public static SignInProgress With(SignInProgress progress, string srpA)
    {
        SrpProof.Read(srpA);
        return progress with { ChosenFirst = "PASSWORD_SRP", SrpA = srpA };
    }
}
