using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>Devices that the pool remembers.</summary>
internal static class Devices
{
    private static readonly EmbeddedCognitoOptions s_pool = Play.Pool with { RemembersDevices = true };

    public static IEnumerable<Scenario> All =>
    [
        new("A device in place of the second factor", Starts.Srp,
            new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("DEVICE_SRP_AUTH") { ByDriver = true }, new Move("DEVICE_PASSWORD_VERIFIER") { ByDriver = true })
        {
            Pool = s_pool, User = Play.Ada with { Mfa = ["SMS_MFA"] }, HasDevice = true,
        },
        new("A device after the questions of triggers", Starts.Custom,
            new Move("CUSTOM_CHALLENGE") { Says = "Sally" }, new Move("DEVICE_SRP_AUTH") { ByDriver = true }, new Move("DEVICE_PASSWORD_VERIFIER") { ByDriver = true })
        {
            Pool = s_pool with { CustomTriggers = new QuestionTriggers(("Name of the ship?", "Sally")) }, HasDevice = true,
        },
    ];
}
