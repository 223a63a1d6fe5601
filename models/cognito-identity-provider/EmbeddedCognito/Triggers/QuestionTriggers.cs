namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// Triggers that ask questions one after the other: each is asked again until it is answered rightly, and after a number of wrong answers the sign-in is
/// refused. Where the client began with SRP, the password is verified first.
/// </summary>
/// <param name="questions">Questions and answers. A question goes to the client as the parameter <c>question</c>.</param>
public sealed class QuestionTriggers(params (string Question, string Answer)[] questions) : ICustomTriggers
{
    /// <summary>How many wrong answers end the sign-in; three unless set.</summary>
    public int WrongAnswersAllowed { get; init; } = 3;

    /// <inheritdoc/>
    public CustomDecision Define(CustomSignIn signIn)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        if (signIn.Rounds is [{ ChallengeName: "SRP_A" }])
            return CustomDecision.Ask("PASSWORD_VERIFIER");
        if (signIn.Rounds.Count(round => !round.IsRight) >= WrongAnswersAllowed)
            return CustomDecision.Refuse;
        return Answered(signIn) < questions.Length ? CustomDecision.Ask("CUSTOM_CHALLENGE") : CustomDecision.IssueTokens;
    }

    /// <inheritdoc/>
    public CustomQuestion Create(CustomSignIn signIn)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        var (question, answer) = questions[Answered(signIn)];
        return new(new Dictionary<string, string> { ["question"] = question }, new Dictionary<string, string> { ["answer"] = answer });
    }

    /// <inheritdoc/>
    public bool Verify(CustomSignIn signIn, CustomQuestion question, string? answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        return answer == question.PrivateParameters["answer"];
    }

    private static int Answered(CustomSignIn signIn) => signIn.Rounds.Count(round => round is { ChallengeName: "CUSTOM_CHALLENGE", IsRight: true });
}
