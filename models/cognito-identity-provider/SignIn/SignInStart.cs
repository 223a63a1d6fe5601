namespace Swage.CognitoIdentityProvider;

/// <summary>How a sign-in begins. Immutable; holds the password as a string, which cannot be cleared, so let go of it soon.</summary>
public sealed class SignInStart
{
    private readonly Func<Circumstances, AuthParameters> _make;

    private SignInStart(string? username, Func<Circumstances, AuthParameters> make) => (Username, _make) = (username, make);

    /// <summary>The user's name as it was given; null where the flow needs none.</summary>
    internal string? Username { get; }

    /// <summary>The password where later steps may need it: to prove it, or to choose it.</summary>
    internal string? Secret { get; private init; }

    /// <summary>Whether the first request carries SRP_A.</summary>
    internal bool ProvesPassword { get; private init; }

    /// <summary>Whether the first choice of a factor falls on the password.</summary>
    internal bool ChoosesPassword { get; private init; }

    /// <summary>Whether that choice may send the password where the user has no proof to choose.</summary>
    internal bool SendsPassword { get; private init; }

    /// <summary>The session that a confirmed sign-up left.</summary>
    internal string? Session { get; private init; }

    /// <summary>User name and password, sent as they are: ADMIN_USER_PASSWORD_AUTH with IAM credentials, USER_PASSWORD_AUTH without.</summary>
    /// <param name="username">The user's name, or what stands for it in the pool, such as an email address.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">A part is null or empty.</exception>
    public static SignInStart Password(string username, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new(username, c => c.IsAdmin
            ? new AdminUserPasswordAuthParameters { Username = username, Password = password, DeviceKey = c.DeviceKey }
            : new UserPasswordAuthParameters { Username = username, Password = password, DeviceKey = c.DeviceKey });
    }

    /// <summary>User name and a proof of the password, which itself is never sent: USER_SRP_AUTH.</summary>
    /// <inheritdoc cref="Password" path="/param"/>
    /// <inheritdoc cref="Password" path="/exception"/>
    public static SignInStart Srp(string username, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new(username, c => new UserSrpAuthParameters { Username = username, SrpA = c.SrpA!, DeviceKey = c.DeviceKey }) { Secret = password, ProvesPassword = true };
    }

    /// <summary>Challenges of the pool's Lambda triggers: CUSTOM_AUTH.</summary>
    /// <param name="username">The user's name, or what stands for it.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static SignInStart Custom(string username)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        return new(username, c => new CustomAuthParameters { Username = username, DeviceKey = c.DeviceKey });
    }

    /// <summary>Challenges of the pool's Lambda triggers, with a proof of the password among them: CUSTOM_AUTH that begins with SRP_A.</summary>
    /// <inheritdoc cref="Password" path="/param"/>
    /// <inheritdoc cref="Password" path="/exception"/>
    public static SignInStart CustomWithSrp(string username, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new(username, c => new CustomAuthParameters { Username = username, ChallengeName = "SRP_A", SrpA = c.SrpA, DeviceKey = c.DeviceKey })
        {
            Secret = password, ProvesPassword = true,
        };
    }

    /// <summary>
    /// The user chooses a first factor: USER_AUTH. With a password the choice is made by itself: the proof where the user can choose it, else the password is
    /// sent; that never where <paramref name="preferred"/> is PASSWORD_SRP.
    /// </summary>
    /// <param name="username">The user's name, or what stands for it.</param>
    /// <param name="preferred">The factor to begin with: PASSWORD, PASSWORD_SRP, EMAIL_OTP, SMS_OTP or WEB_AUTHN; null to be asked SELECT_CHALLENGE.</param>
    /// <param name="password">The password, where it may be used; needed for PASSWORD and PASSWORD_SRP.</param>
    /// <param name="session">The session of a sign-up that was just confirmed, which can spare the user a second code.</param>
    /// <exception cref="ArgumentException">The name is null or empty, or a password is preferred and none given.</exception>
    public static SignInStart Choice(string username, ChallengeNameType? preferred = null, string? password = null, string? session = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        var (sends, proves) = (preferred == ChallengeNameType.Password, preferred == ChallengeNameType.PasswordSrp);
        if ((sends || proves) && string.IsNullOrEmpty(password))
            throw new ArgumentException($"{preferred!.Value.Value} needs the password.", nameof(password));
        return new(username, c => new UserAuthParameters
        {
            Username = username, PreferredChallenge = preferred?.Value, Password = sends ? password : null, SrpA = c.SrpA, DeviceKey = c.DeviceKey,
        })
        {
            Secret = password, ProvesPassword = proves, ChoosesPassword = password is not null && (preferred is null || sends || proves),
            SendsPassword = !proves, Session = session,
        };
    }

    /// <summary>New ID and access tokens for a refresh token: REFRESH_TOKEN_AUTH. No new refresh token comes with them; keep the old one.</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="username">
    /// The user's name inside the token (its claim <c>username</c> or <c>cognito:username</c>), which SECRET_HASH is made over; needed only for an app client
    /// with a secret. An email address or phone number that stands for the name is refused by Cognito here.
    /// </param>
    /// <exception cref="ArgumentException">The token is null or empty.</exception>
    public static SignInStart Refresh(string refreshToken, string? username = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        return new(username, c => new RefreshTokenAuthParameters { RefreshToken = refreshToken, DeviceKey = c.DeviceKey });
    }

    /// <summary>Any flow, by its own parameters; only SECRET_HASH is added.</summary>
    /// <param name="parameters">The flow's parameters.</param>
    public static SignInStart With(AuthParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new(((IReadOnlyDictionary<string, string>)parameters).GetValueOrDefault(AuthParameterKeys.Username), _ => parameters);
    }

    /// <summary>The name of the type; names, passwords and tokens are left out.</summary>
    public override string ToString() => nameof(SignInStart);

    internal AuthParameters Make(Circumstances circumstances) => _make(circumstances);

    /// <summary>What the first request depends on besides the start itself.</summary>
    internal readonly record struct Circumstances(bool IsAdmin, string? DeviceKey, string? SrpA);
}
