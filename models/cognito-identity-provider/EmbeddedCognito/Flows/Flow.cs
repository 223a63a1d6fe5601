namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An AuthFlow.</summary>
/// <param name="Setting">What the app client must allow.</param>
/// <param name="Keys">The keys it needs, in the order they are missed.</param>
/// <param name="Begin">Checks what came along and begins the sign-in.</param>
internal sealed record Flow(string Setting, string[] Keys, Func<SignInStart, SignInProgress> Begin)
{
    /// <summary>Whether InitiateAuth takes it.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether AdminInitiateAuth takes it.</summary>
    public bool IsAdmin { get; init; } = true;

    /// <summary>Whether the keys name the user; a refresh token names them by itself.</summary>
    public bool NamesUser => Keys.Contains("USERNAME");
}

/// <summary>All flows by name.</summary>
internal sealed class FlowTable
{
    private readonly Dictionary<string, Flow> _flows;

    public FlowTable(UserPool pool)
    {
        var admin = new Flow("ALLOW_ADMIN_USER_PASSWORD_AUTH", ["USERNAME", "PASSWORD"], new PasswordFlow(pool).Begin) { IsPublic = false };
        var refresh = new Flow("ALLOW_REFRESH_TOKEN_AUTH", ["REFRESH_TOKEN"], new RefreshFlow(pool).Begin);
        _flows = new(StringComparer.Ordinal)
        {
            ["USER_SRP_AUTH"] = new("ALLOW_USER_SRP_AUTH", ["USERNAME", "SRP_A"], new SrpFlow(pool).Begin),
            ["USER_PASSWORD_AUTH"] = new("ALLOW_USER_PASSWORD_AUTH", ["USERNAME", "PASSWORD"], new PasswordFlow(pool).Begin) { IsAdmin = false },
            ["ADMIN_USER_PASSWORD_AUTH"] = admin,
            ["ADMIN_NO_SRP_AUTH"] = admin,
            ["CUSTOM_AUTH"] = new("ALLOW_CUSTOM_AUTH", ["USERNAME"], new CustomFlow(pool).Begin),
            ["USER_AUTH"] = new("ALLOW_USER_AUTH", ["USERNAME"], new ChoiceFlow(pool).Begin),
            ["REFRESH_TOKEN_AUTH"] = refresh,
            ["REFRESH_TOKEN"] = refresh,
        };
    }

    /// <summary>The flow of a name that is one; the request's constraints were checked before.</summary>
    public Flow Find(string name) => _flows[name];
}
