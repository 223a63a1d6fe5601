namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>Which of the two families of operations.</summary>
public enum Side
{
    /// <summary>AdminInitiateAuth and AdminRespondToAuthChallenge.</summary>
    Admin,

    /// <summary>InitiateAuth and RespondToAuthChallenge.</summary>
    Public,
}

/// <summary>A sign-in as data: how it starts, and what is asked and answered until there are tokens.</summary>
/// <param name="Name">What the test is called.</param>
/// <param name="Start">How it starts.</param>
/// <param name="Moves">The challenges, in order.</param>
internal sealed record Scenario(string Name, Start Start, params Move[] Moves)
{
    /// <summary>The pool; what all have in common is <see cref="Play.Pool"/>.</summary>
    public Swage.CognitoIdentityProvider.Embedded.EmbeddedCognitoOptions Pool { get; init; } = Play.Pool;

    public Swage.CognitoIdentityProvider.Embedded.NewUser User { get; init; } = Play.Ada;

    /// <summary>Whether the user comes from a device that the pool remembers.</summary>
    public bool HasDevice { get; init; }

    /// <summary>Whether an earlier sign-in left a refresh token.</summary>
    public bool HasRefreshToken { get; init; }

    /// <summary>The side that refuses the start, and how; null where both take it.</summary>
    public RefusedStart? Refused { get; init; }

    public override string ToString() => Name;
}

/// <summary>A start that one side refuses.</summary>
internal sealed record RefusedStart(Side By, Type Exception, string Text);

/// <summary>How a sign-in starts.</summary>
/// <param name="AdminFlow">The AuthFlow through the admin operation.</param>
/// <param name="PublicFlow">The AuthFlow through the public one.</param>
/// <param name="Driver">How the driver starts it.</param>
internal sealed record Start(string AdminFlow, string PublicFlow, Func<Play, SignInStart> Driver)
{
    public Start(string flow, Func<Play, SignInStart> driver)
        : this(flow, flow, driver)
    {
    }

    /// <summary>CUSTOM_AUTH that begins with a proof of the password, or USER_AUTH that brings SRP_A along.</summary>
    public bool BringsSrpA { get; init; }

    /// <summary>USER_AUTH that brings the password along.</summary>
    public bool BringsPassword { get; init; }

    /// <summary>USER_AUTH: the factor to begin with.</summary>
    public string? Preferred { get; init; }

    /// <summary>USER_AUTH: the session of a sign-up that was just confirmed goes along.</summary>
    public bool BringsSession { get; init; }

    public string Flow(Side side) => side == Side.Admin ? AdminFlow : PublicFlow;
}

/// <summary>A challenge and its answer.</summary>
/// <param name="Asked">The challenge.</param>
internal sealed record Move(string Asked)
{
    /// <summary>The challenge it is answered as, where that is another: a first factor in answer to the choice.</summary>
    public string? As { get; init; }

    /// <summary>The choice, the word a trigger wants, or the address to set up.</summary>
    public string? Says { get; init; }

    /// <summary>SELECT_CHALLENGE: whether the choice brings its proof along.</summary>
    public bool WithProof { get; init; }

    /// <summary>MFA_SETUP: whether an authenticator app is enrolled before the answer.</summary>
    public bool Enrols { get; init; }

    /// <summary>Whether the driver answers it by itself.</summary>
    public bool ByDriver { get; init; }

    public string Answered => As ?? Asked;
}
