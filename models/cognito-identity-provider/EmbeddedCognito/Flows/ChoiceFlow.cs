namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// USER_AUTH: the user chooses the first factor. A preferred one that is available is asked at once, and one whose proof came along is checked at once;
/// without it PASSWORD and PASSWORD_SRP are asked under their own names.
/// </summary>
internal sealed class ChoiceFlow(UserPool pool)
{
    /// <summary>What the session of a ConfirmSignUp is filed under. Not a challenge: it cannot be answered, only brought along here.</summary>
    public const string ConfirmedSignUp = "CONFIRM_SIGN_UP";

    public SignInProgress Begin(SignInStart start)
    {
        var user = pool.Expect(start.Username);
        var progress = start.Begin(user);
        if (start.Session is not null)
            return Confirmed(progress, start.Session);
        var preferred = start.Parameters.GetValueOrDefault("PREFERRED_CHALLENGE");
        if (preferred is null || !pool.Factors.First(user).Contains(preferred, StringComparer.Ordinal))
            return progress;
        return preferred switch
        {
            "PASSWORD" when start.Parameters.ContainsKey("PASSWORD") => PasswordFlow.Prove(pool, start, progress),
            "PASSWORD_SRP" when start.Parameters.GetValueOrDefault("SRP_A") is { } srpA => PasswordSrpChallenge.With(progress, srpA),
            _ => progress with { ChosenFirst = preferred },
        };
    }

    private SignInProgress Confirmed(SignInProgress progress, string token)
    {
        var session = pool.Sessions.Find(token);
        if (session.Challenge != ConfirmedSignUp || session.User != progress.User || session.Progress.Client.Id != progress.Client.Id)
            throw ServiceError.InvalidSession();
        pool.Sessions.Spend(token);
        return progress with { FirstFactor = ConfirmedSignUp };
    }
}
