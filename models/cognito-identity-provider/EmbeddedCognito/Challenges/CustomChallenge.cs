namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>CUSTOM_CHALLENGE: the triggers ask and judge. A wrong answer is a round like a right one; what follows is for the define trigger to say.</summary>
internal sealed class CustomChallenge(EmbeddedCognitoOptions options) : Challenge("CUSTOM_CHALLENGE")
{
    private static readonly string[] s_names = ["USERNAME"];

    public override IReadOnlyList<string> NamesUserAs => s_names;

    public override Question Ask(SignInProgress progress)
    {
        var question = options.CustomTriggers!.Create(CustomSignIn.Of(progress));
        return new(new(progress, Name) { Question = question }, Json.Map(question.PublicParameters));
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt) => session.Progress.Round(
        Name, options.CustomTriggers!.Verify(CustomSignIn.Of(session.Progress), session.Question!, answer.Keys.GetValueOrDefault("ANSWER")));
}
