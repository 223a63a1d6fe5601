using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>What the Lambda triggers ask.</summary>
internal static class Triggers
{
    private static readonly EmbeddedCognitoOptions s_pool = Play.Pool with { CustomTriggers = new QuestionTriggers(("Name of the ship?", "Sally"), ("Year?", "1912")) };

    public static IEnumerable<Scenario> All =>
    [
        new("Questions, one of them answered wrongly first and one not at all", Starts.Custom,
            new Move("CUSTOM_CHALLENGE") { Says = "Nelly" }, new Move("CUSTOM_CHALLENGE") { Says = "Sally" },
            new Move("CUSTOM_CHALLENGE"), new Move("CUSTOM_CHALLENGE") { Says = "1912" })
        {
            Pool = s_pool,
        },
        new("A proof of the password, then questions", Starts.CustomWithSrp,
            new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("CUSTOM_CHALLENGE") { Says = "Sally" }, new Move("CUSTOM_CHALLENGE") { Says = "1912" })
        {
            Pool = s_pool,
        },
        new("The old challenge for a plain password", Starts.Custom, new Move("ADMIN_NO_SRP_AUTH"))
        {
            Pool = Play.Pool with { CustomTriggers = new OldTriggers() },
            Refused = new(Side.Public, typeof(InvalidLambdaResponseException), "ADMIN_NO_SRP_AUTH"),
        },
    ];

    /// <summary>Triggers that ask for the plain password under its old name.</summary>
    internal sealed class OldTriggers : ICustomTriggers
    {
        public CustomDecision Define(CustomSignIn signIn) => signIn.Rounds is [{ IsRight: true }] ? CustomDecision.IssueTokens : CustomDecision.Ask("ADMIN_NO_SRP_AUTH");

        public CustomQuestion Create(CustomSignIn signIn) => throw new InvalidOperationException("Nothing else is asked.");

        public bool Verify(CustomSignIn signIn, CustomQuestion question, string? answer) => throw new InvalidOperationException("Nothing else is asked.");
    }
}
