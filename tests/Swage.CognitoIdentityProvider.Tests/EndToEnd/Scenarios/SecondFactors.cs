using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>Second factors: asked, chosen, set up.</summary>
internal static class SecondFactors
{
    private static readonly EmbeddedCognitoOptions s_demanding = Play.Pool with { Mfa = MfaConfiguration.On };
    private static readonly NewUser s_withAll = Play.Ada with { Mfa = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] };

    public static IEnumerable<Scenario> All =>
    [
        new("A code by text message", Starts.Password, new Move("SMS_MFA")) { User = Play.Ada with { Mfa = ["SMS_MFA"] } },
        new("A code by email", Starts.Password, new Move("EMAIL_OTP")) { User = Play.Ada with { Mfa = ["EMAIL_OTP"] } },
        new("A code of an authenticator app", Starts.Password, new Move("SOFTWARE_TOKEN_MFA")) { User = Play.Ada with { Mfa = ["SOFTWARE_TOKEN_MFA"] } },
        new("A choice that falls on the text message", Starts.Password, new Move("SELECT_MFA_TYPE") { Says = "SMS_MFA" }, new Move("SMS_MFA")) { User = s_withAll },
        new("A choice that falls on the email", Starts.Password, new Move("SELECT_MFA_TYPE") { Says = "EMAIL_OTP" }, new Move("EMAIL_OTP")) { User = s_withAll },
        new("A proof and a choice that falls on the app", Starts.Srp,
            new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("SELECT_MFA_TYPE") { Says = "SOFTWARE_TOKEN_MFA" }, new Move("SOFTWARE_TOKEN_MFA")) { User = s_withAll },
        new("An authenticator app is enrolled", Starts.Password, new Move("MFA_SETUP") { Enrols = true }) { Pool = s_demanding, User = new("ada") },
        new("An authenticator app is enrolled after a proof and a new password", Starts.Srp,
            new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("NEW_PASSWORD_REQUIRED"), new Move("MFA_SETUP") { Enrols = true })
        {
            Pool = s_demanding, User = new("ada") { IsPasswordTemporary = true },
        },
        new("An email address is set up", Starts.Password, new Move("MFA_SETUP") { Says = Play.Email }, new Move("EMAIL_OTP")) { Pool = s_demanding, User = new("ada") },
    ];
}
