namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>SELECT_MFA_TYPE: several second factors are active and none is preferred.</summary>
internal sealed class SelectMfaChallenge(Factors factors) : Challenge("SELECT_MFA_TYPE", "ANSWER")
{
    public override Question Ask(SignInProgress progress) =>
        new(new(progress, Name), new() { ["MFAS_CAN_CHOOSE"] = Json.Text(factors.Second(progress)) });

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        var chosen = answer.Keys["ANSWER"];
        return factors.Second(session.Progress).Contains(chosen, StringComparer.Ordinal)
            ? session.Progress with { ChosenSecond = chosen }
            : throw ServiceError.InvalidParameter("ANSWER must be one of the values in MFAS_CAN_CHOOSE");
    }
}
