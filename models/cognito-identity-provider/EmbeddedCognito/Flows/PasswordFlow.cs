namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>USER_PASSWORD_AUTH and ADMIN_USER_PASSWORD_AUTH: the password comes along in clear.</summary>
internal sealed class PasswordFlow(UserPool pool)
{
    public SignInProgress Begin(SignInStart start) => Prove(pool, start, start.Begin(pool.Expect(start.Username)));

    /// <summary>The sign-in with the password shown, or the refusal.</summary>
    public static SignInProgress Prove(UserPool pool, SignInStart start, SignInProgress progress)
    {
        progress.User.Password.Demand(start.Demand("PASSWORD"), pool.Now);
        progress.User.DemandReady();
        return progress with { FirstFactor = SignInProgress.Password };
    }
}
