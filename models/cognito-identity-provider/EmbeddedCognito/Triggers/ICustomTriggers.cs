namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>What the three Lambda triggers of CUSTOM_AUTH do. The pool calls them one at a time.</summary>
public interface ICustomTriggers
{
    /// <summary>Says what comes next (the define trigger): a challenge, tokens, or the end.</summary>
    CustomDecision Define(CustomSignIn signIn);

    /// <summary>Makes the question of a CUSTOM_CHALLENGE (the create trigger).</summary>
    CustomQuestion Create(CustomSignIn signIn);

    /// <summary>Whether an answer is right (the verify trigger).</summary>
    /// <param name="signIn">The sign-in before the answer.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">The key ANSWER, or null where the client sent none.</param>
    bool Verify(CustomSignIn signIn, CustomQuestion question, string? answer);
}

/// <summary>A sign-in as the triggers see it.</summary>
/// <param name="Username">The user's name.</param>
/// <param name="UserNotFound">Whether there is no such user, in a pool that hides that. Such a sign-in never ends in tokens.</param>
/// <param name="Attributes">The user's attributes.</param>
/// <param name="Rounds">The rounds so far, oldest first. With CHALLENGE_NAME = SRP_A the first is <c>SRP_A</c>.</param>
/// <param name="ClientMetadata">What the client sent along with the latest call.</param>
public sealed record CustomSignIn(
    string Username, bool UserNotFound, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<CustomRound> Rounds, IReadOnlyDictionary<string, string> ClientMetadata)
{
    internal static CustomSignIn Of(SignInProgress progress) =>
        new(progress.User.Name, progress.User.IsStandIn, new Dictionary<string, string>(progress.User.Attributes), progress.Rounds, progress.ClientMetadata);
}

/// <summary>A round of a custom sign-in.</summary>
/// <param name="ChallengeName">The challenge, or <c>SRP_A</c>.</param>
/// <param name="IsRight">Whether the answer was right (challengeResult).</param>
public sealed record CustomRound(string ChallengeName, bool IsRight);

/// <summary>A question of the create trigger.</summary>
/// <param name="PublicParameters">What goes to the client as ChallengeParameters.</param>
/// <param name="PrivateParameters">What stays here for the verify trigger.</param>
public sealed record CustomQuestion(IReadOnlyDictionary<string, string> PublicParameters, IReadOnlyDictionary<string, string> PrivateParameters)
{
    /// <summary>Prints the names of the parameters, not what is in them.</summary>
    public override string ToString() => $"CustomQuestion {{ {string.Join(", ", PublicParameters.Keys)} | {string.Join(", ", PrivateParameters.Keys)} }}";
}

/// <summary>What the define trigger decides.</summary>
public sealed record CustomDecision
{
    private CustomDecision()
    {
    }

    /// <summary>The sign-in is over: tokens.</summary>
    public static CustomDecision IssueTokens { get; } = new();

    /// <summary>The sign-in is over: refused.</summary>
    public static CustomDecision Refuse { get; } = new() { IsRefusal = true };

    /// <summary>Whether the sign-in is refused.</summary>
    public bool IsRefusal { get; private init; }

    /// <summary>The challenge to ask, or null.</summary>
    public string? Challenge { get; private init; }

    /// <summary>
    /// Asks CUSTOM_CHALLENGE, PASSWORD_VERIFIER (needs the SRP_A the flow began with), SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, or, through the admin
    /// operations, the old ADMIN_NO_SRP_AUTH. Anything else is refused as InvalidLambdaResponseException.
    /// </summary>
    public static CustomDecision Ask(string challenge) => new() { Challenge = challenge };
}
