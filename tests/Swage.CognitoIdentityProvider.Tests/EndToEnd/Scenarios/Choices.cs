namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>USER_AUTH: the user chooses the first factor, or it was preferred from the start.</summary>
internal static class Choices
{
    public static IEnumerable<Scenario> All =>
    [
        new("The password is chosen and goes along", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "PASSWORD", WithProof = true }),
        new("The proof is chosen and SRP_A goes along", Starts.Choice with { Driver = play => SignInStart.Choice(play.GivenName, password: play.Password) },
            new Move("SELECT_CHALLENGE") { Says = "PASSWORD_SRP", WithProof = true, ByDriver = true }, new Move("PASSWORD_VERIFIER") { ByDriver = true }),
        new("The proof is chosen, by hand also with the driver", Starts.Choice,
            new Move("SELECT_CHALLENGE") { Says = "PASSWORD_SRP", WithProof = true }, new Move("PASSWORD_VERIFIER")),
        new("A passkey is chosen and its signature goes along", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "WEB_AUTHN", WithProof = true })
        {
            User = Play.Ada with { HasPasskey = true },
        },
        new("A passkey is chosen and signs in a second step", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "WEB_AUTHN" }, new Move("WEB_AUTHN"))
        {
            User = Play.Ada with { HasPasskey = true },
        },
        new("An email is chosen", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "EMAIL_OTP" }, new Move("EMAIL_OTP")),
        new("A text message is chosen", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "SMS_OTP" }, new Move("SMS_OTP")),
        new("An email is chosen and an app asked for after it", Starts.Choice,
            new Move("SELECT_CHALLENGE") { Says = "EMAIL_OTP" }, new Move("EMAIL_OTP"), new Move("SOFTWARE_TOKEN_MFA"))
        {
            User = Play.Ada with { Mfa = ["SOFTWARE_TOKEN_MFA"] },
        },
        new("The choice is answered with the password itself", Starts.Choice, new Move("SELECT_CHALLENGE") { As = "PASSWORD" }),
        new("The choice is answered with SRP_A itself", Starts.Choice, new Move("SELECT_CHALLENGE") { As = "PASSWORD_SRP" }, new Move("PASSWORD_VERIFIER")),
        new("The choice is answered with a passkey itself", Starts.Choice, new Move("SELECT_CHALLENGE") { As = "WEB_AUTHN" }) { User = Play.Ada with { HasPasskey = true } },
        new("A temporary password is chosen", Starts.Choice, new Move("SELECT_CHALLENGE") { Says = "PASSWORD", WithProof = true }, new Move("NEW_PASSWORD_REQUIRED"))
        {
            User = Play.Ada with { IsPasswordTemporary = true },
        },
        new("An email is preferred", Starts.Preferring("EMAIL_OTP"), new Move("EMAIL_OTP")),
        new("A text message is preferred", Starts.Preferring("SMS_OTP"), new Move("SMS_OTP")),
        new("A passkey is preferred", Starts.Preferring("WEB_AUTHN"), new Move("WEB_AUTHN")) { User = Play.Ada with { HasPasskey = true } },
        new("The password is preferred and comes later", Starts.Preferring("PASSWORD"), new Move("PASSWORD")),
        new("The proof is preferred and SRP_A comes later", Starts.Preferring("PASSWORD_SRP"), new Move("PASSWORD_SRP"), new Move("PASSWORD_VERIFIER")),
        new("The password is preferred and comes along", Starts.Preferring("PASSWORD") with
        {
            BringsPassword = true, Driver = play => SignInStart.Choice(play.GivenName, ChallengeNameType.Password, play.Password),
        }),
        new("The proof is preferred and SRP_A comes along", Starts.Preferring("PASSWORD_SRP") with
        {
            BringsSrpA = true, Driver = play => SignInStart.Choice(play.GivenName, ChallengeNameType.PasswordSrp, play.Password),
        }, new Move("PASSWORD_VERIFIER") { ByDriver = true }),
        new("A preferred factor that the user has not is offered as a choice", Starts.Preferring("WEB_AUTHN"),
            new Move("SELECT_CHALLENGE") { Says = "SMS_OTP" }, new Move("SMS_OTP")),
        new("A sign-up that was just confirmed", Starts.Choice with
        {
            BringsSession = true, Driver = play => SignInStart.Choice(play.GivenName, session: play.User.ConfirmSignUp()),
        }),
    ];
}
