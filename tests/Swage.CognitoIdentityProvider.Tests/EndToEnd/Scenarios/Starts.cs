namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>The ways to start that several scenarios share.</summary>
internal static class Starts
{
    public static readonly Start Password = new("ADMIN_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH", play => SignInStart.Password(play.GivenName, play.Password));

    public static readonly Start Srp = new("USER_SRP_AUTH", play => SignInStart.Srp(play.GivenName, play.Password));

    public static readonly Start Custom = new("CUSTOM_AUTH", play => SignInStart.Custom(play.GivenName));

    public static readonly Start CustomWithSrp = new("CUSTOM_AUTH", play => SignInStart.CustomWithSrp(play.GivenName, play.Password)) { BringsSrpA = true };

    public static readonly Start Choice = new("USER_AUTH", play => SignInStart.Choice(play.GivenName));

    /// <summary>USER_AUTH with a factor to begin with, whose proof does not come along.</summary>
    public static Start Preferring(string factor) => new("USER_AUTH", play => SignInStart.With(new UserAuthParameters { Username = play.GivenName, PreferredChallenge = factor }))
    {
        Preferred = factor,
    };
}
