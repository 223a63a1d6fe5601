using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>Passwords, sent and proven, temporary and not.</summary>
internal static class Passwords
{
    private const string NotSupported = "Initiate Auth method not supported.";

    public static IEnumerable<Scenario> All =>
    [
        new("A password alone", Starts.Password),
        new("USER_PASSWORD_AUTH is for the public operation", new Start("USER_PASSWORD_AUTH", play => SignInStart.With(
            new UserPasswordAuthParameters { Username = play.GivenName, Password = play.Password })))
        {
            Refused = new(Side.Admin, typeof(InvalidParameterException), NotSupported),
        },
        new("ADMIN_USER_PASSWORD_AUTH is for the admin operation", new Start("ADMIN_USER_PASSWORD_AUTH", play => SignInStart.With(
            new AdminUserPasswordAuthParameters { Username = play.GivenName, Password = play.Password })))
        {
            Refused = new(Side.Public, typeof(InvalidParameterException), NotSupported),
        },
#pragma warning disable CS0618 // out of date, and still a flow of the service
        new("ADMIN_NO_SRP_AUTH is its old name", new Start("ADMIN_NO_SRP_AUTH", play => SignInStart.With(
            new AdminNoSrpAuthParameters { Username = play.GivenName, Password = play.Password })))
#pragma warning restore CS0618
        {
            Refused = new(Side.Public, typeof(InvalidParameterException), NotSupported),
        },
        new("A password proven and not sent", Starts.Srp, new Move("PASSWORD_VERIFIER") { ByDriver = true }),
        new("An alias, and the real name from there on", Starts.Srp, new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("SMS_MFA"))
        {
            Pool = Play.Pool with { Aliases = ["email"] }, User = Play.Ada with { Mfa = ["SMS_MFA"] },
        },
        new("A temporary password", Starts.Password, new Move("NEW_PASSWORD_REQUIRED")) { User = Play.Ada with { IsPasswordTemporary = true } },
        new("A temporary password, an attribute that is missing and a second factor", Starts.Srp,
            new Move("PASSWORD_VERIFIER") { ByDriver = true }, new Move("NEW_PASSWORD_REQUIRED"), new Move("SMS_MFA"))
        {
            Pool = Play.Pool with { RequiredAttributes = ["name"], Mfa = MfaConfiguration.On, EmailMfa = false }, User = Play.Ada with { IsPasswordTemporary = true },
        },
    ];
}
