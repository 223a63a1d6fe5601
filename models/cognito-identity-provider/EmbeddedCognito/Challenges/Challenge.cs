using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A challenge put into words.</summary>
/// <param name="Session">What is kept until it is answered.</param>
/// <param name="Parameters">ChallengeParameters.</param>
internal sealed record Question(SignInSession Session, JsonObject Parameters)
{
    /// <summary>AvailableChallenges, for SELECT_CHALLENGE.</summary>
    public IReadOnlyList<string>? Available { get; init; }
}

/// <summary>One challenge: what it asks, which keys its answer needs, and whether an answer is right. What comes after it is not its business.</summary>
/// <param name="name">Its ChallengeName.</param>
/// <param name="keys">The keys an answer needs besides USERNAME, in the order they are missed.</param>
internal abstract class Challenge(string name, params string[] keys)
{
    private static readonly string[] s_userId = ["USER_ID_FOR_SRP"];

    public string Name { get; } = name;

    /// <summary>Under which parameters the user's real name goes along.</summary>
    public virtual IReadOnlyList<string> NamesUserAs => s_userId;

    public void DemandKeys(ChallengeAnswer answer)
    {
        answer.Demand("USERNAME");
        foreach (var key in keys)
            answer.Demand(key);
    }

    public abstract Question Ask(SignInProgress progress);

    /// <summary>Checks an answer.</summary>
    /// <param name="session">What was kept.</param>
    /// <param name="answer">The answer; it has the keys it needs.</param>
    /// <param name="attempt">What a wrong answer does to the session.</param>
    /// <returns>The sign-in after a right answer.</returns>
    public abstract SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt);

    /// <summary>Whether a session that asked something else may be answered with this challenge.</summary>
    public virtual bool Answers(SignInSession session) => session.Challenge == Name;
}

/// <summary>What a wrong answer can do to its session.</summary>
internal sealed class Attempt(SessionStore sessions, string token)
{
    /// <summary>The session is used up.</summary>
    public void Spend() => sessions.Spend(token);

    /// <summary>One more wrong code; a few are forgiven.</summary>
    public ServiceError WrongCode()
    {
        sessions.CountWrongCode(token);
        return new("CodeMismatchException", "Invalid code or auth state for the user.");
    }
}
