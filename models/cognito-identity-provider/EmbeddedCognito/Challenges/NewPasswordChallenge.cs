namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>NEW_PASSWORD_REQUIRED: a temporary password is replaced, and attributes the pool demands are added. A refused password may be tried again.</summary>
internal sealed class NewPasswordChallenge(UserPool pool) : Challenge("NEW_PASSWORD_REQUIRED", "NEW_PASSWORD")
{
    private const string Prefix = "userAttributes.";

    public override Question Ask(SignInProgress progress) => new(new(progress, Name), new()
    {
        ["requiredAttributes"] = Json.Text(Missing(progress.User).Select(name => Prefix + name)),
        ["userAttributes"] = Json.Map(progress.User.Attributes.Where(a => a.Key != "sub")).ToJsonString(),
    });

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        var user = session.User;
        var given = answer.Keys.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(k => k.Key[Prefix.Length..], k => k.Value, StringComparer.Ordinal);
        foreach (var name in given.Keys.Where(user.Attributes.ContainsKey))
            throw ServiceError.NotAuthorized($"Cannot modify an already provided {name}");
        foreach (var name in Missing(user).Where(name => !given.ContainsKey(name)))
            throw ServiceError.InvalidParameter($"Invalid attributes given, {name} is missing");
        pool.CheckAttributes(user, given);
        user.Password.Set(answer.Keys["NEW_PASSWORD"], pool.Options.PasswordPolicy);
        pool.SetAttributes(user, given);
        user.MustChangePassword = false;
        return session.Progress;
    }

    private IEnumerable<string> Missing(User user) => pool.Options.RequiredAttributes.Where(name => !user.Attributes.ContainsKey(name));
}
