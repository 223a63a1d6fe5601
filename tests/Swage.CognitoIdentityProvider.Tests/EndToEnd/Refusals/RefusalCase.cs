using Microsoft.Extensions.Time.Testing;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

/// <summary>Something the service refuses, as data.</summary>
/// <param name="Name">What the test is called.</param>
/// <param name="Exception">The exception, exactly.</param>
/// <param name="Text">A part of its message; CLIENT stands for the app client's ID.</param>
/// <param name="Provoke">Makes the calls, the refused one last.</param>
internal sealed record RefusalCase(string Name, Type Exception, string Text, Func<Stage, Task> Provoke)
{
    public EmbeddedCognitoOptions Pool { get; init; } = Plain;

    public NewUser User { get; init; } = Play.Ada;

    public bool HasSecret { get; init; }

    public bool HasDevice { get; init; }

    /// <summary>The one side that refuses it; both unless set.</summary>
    public Side? Only { get; init; }

    /// <summary>The exception's code, where that is not the type's name.</summary>
    public string? Code { get; init; }

    /// <summary>A pool that asks for no second factor, and whose clock the test holds.</summary>
    public static EmbeddedCognitoOptions Plain => Play.Pool with { Mfa = MfaConfiguration.Off, ProofValidity = TimeSpan.FromSeconds(15) };
}

/// <summary>Where a refusal is provoked: the play, its clock, and short forms of the calls that come before.</summary>
internal sealed class Stage(Play play, FakeTimeProvider clock)
{
    public Play Play => play;

    public Calls Calls => play.Calls;

    public FakeTimeProvider Clock => clock;

    public string PasswordFlow => play.Side == Side.Admin ? "ADMIN_USER_PASSWORD_AUTH" : "USER_PASSWORD_AUTH";

    public Task<Reply> PasswordAsync(string? password = null, string user = "ada") => Calls.StartAsync(play.Side == Side.Admin
        ? new AdminUserPasswordAuthParameters { Username = user, Password = password ?? play.Password, SecretHash = play.HashOver(user) }
        : new UserPasswordAuthParameters { Username = user, Password = password ?? play.Password, SecretHash = play.HashOver(user) });

    public Task<Reply> SrpAsync(string user = "ada") => Calls.StartAsync(new UserSrpAuthParameters { Username = user, SrpA = play.BeginProof(), SecretHash = play.HashOver(user) });

    public Task<Reply> ChoiceAsync(string? preferred = null) =>
        Calls.StartAsync(new UserAuthParameters { Username = "ada", PreferredChallenge = preferred, SecretHash = play.HashOver("ada") });

    /// <summary>The right answer to PASSWORD_VERIFIER, to be made wrong by <c>with</c>.</summary>
    public PasswordVerifierResponses Proof(Reply asked, string? timestamp = null, string? password = null)
    {
        var time = timestamp ?? play.Now();
        return new()
        {
            Username = "ada", Timestamp = time, PasswordClaimSecretBlock = asked.Srp.SecretBlock, PasswordClaimSignature = play.SignAsUser(asked.Srp, time, password),
            SecretHash = play.HashOver("ada"),
        };
    }

    /// <summary>A code that is not this one.</summary>
    public static string Not(string code) => code == "000000" ? "000001" : "000000";

    /// <summary>Fails unless the call is refused, and swallows that: for refusals on the way to another.</summary>
    public static async Task RefusedAsync(Func<Task> call) => await Assert.ThrowsAnyAsync<CognitoException>(call);
}
