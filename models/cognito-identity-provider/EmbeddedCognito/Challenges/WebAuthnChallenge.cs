namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>WEB_AUTHN: a passkey signs a random text. Also the answer, under this name, to SELECT_CHALLENGE.</summary>
internal sealed class WebAuthnChallenge(PasskeyCheck passkeys) : Challenge("WEB_AUTHN", "CREDENTIAL")
{
    public override Question Ask(SignInProgress progress)
    {
        var challenge = Base64Url.Random(32);
        return new(new(progress, Name) { PasskeyChallenge = challenge }, passkeys.Parameters(progress.User, challenge));
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        passkeys.Demand(session, answer.Keys["CREDENTIAL"], attempt);
        return session.Progress.Shown(Name);
    }

    public override bool Answers(SignInSession session) => base.Answers(session) || SelectChallenge.Offered(session, Name);
}
