namespace Swage.CognitoIdentityProvider;

/// <summary>
/// A sign-in stopped at a challenge that nobody answered: the callback returned null. The challenge is still open, so the same <see cref="SignIn"/> can go on
/// with <see cref="SignIn.AnswerAsync"/>.
/// </summary>
public sealed class SignInUnfinishedException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="step">The step that was left.</param>
    public SignInUnfinishedException(SignInStep step)
        : base(Describe(step)) => Step = step;

    /// <summary>The step that was left, with what came along.</summary>
    public SignInStep Step { get; }

    /// <summary>The challenge that was left; null where Cognito sent neither tokens nor a challenge.</summary>
    public ChallengeNameType? ChallengeName => Step.ChallengeName;

    private static string Describe(SignInStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.ChallengeName is { Value.Length: > 0 } challenge
            ? $"The sign-in is not finished: nothing answered the challenge {challenge.Value}."
            : "The sign-in cannot be finished: Cognito sent neither tokens nor a challenge.";
    }
}
