using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A sign-in that waits for an answer.</summary>
/// <param name="User">Who signs in.</param>
/// <param name="Challenge">What was asked.</param>
internal sealed record SignInSession(User User, string Challenge)
{
    public DateTimeOffset Expires { get; init; }

    /// <summary>The code that was sent, for SMS_MFA.</summary>
    public string? Code { get; init; }

    /// <summary>The secret of an authenticator app being enrolled, for MFA_SETUP.</summary>
    public byte[]? EnrollingSecret { get; init; }

    /// <summary>Whether that app has shown a right code.</summary>
    public bool Enrolled { get; init; }

    /// <summary>When the code was sent.</summary>
    public DateTimeOffset Asked { get; init; }

    public int WrongCodes { get; set; }
}

/// <summary>The open sessions. Each is good for one answer, until it expires.</summary>
/// <remarks>
/// What a wrong code does to a session is not settled by public sources; here it stays open for two more tries, as users of the service expect when
/// they mistype.
/// </remarks>
internal sealed class SessionStore(EmbeddedCognitoOptions options)
{
    private const int WrongCodesAllowed = 3;

    private readonly Dictionary<string, SignInSession> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spent = new(StringComparer.Ordinal);

    /// <summary>Opens a session and returns its token, the text clients send back.</summary>
    public string Open(SignInSession session)
    {
        var token = Base64Url.Random(96);
        var now = options.Time.GetUtcNow();
        _open.Add(token, session with { Expires = now + options.SessionValidity, Asked = now });
        return token;
    }

    /// <summary>The session, or the refusal that says what is wrong with it.</summary>
    public SignInSession Find(string token)
    {
        if (_spent.Contains(token))
            throw ServiceError.NotAuthorized("Invalid session for the user, session can only be used once.");
        if (!_open.TryGetValue(token, out var session))
            throw ServiceError.NotAuthorized("Invalid session for the user.");
        if (options.Time.GetUtcNow() >= session.Expires)
            throw ServiceError.NotAuthorized("Invalid session for the user, session is expired.");
        return session;
    }

    /// <summary>Closes a session: it was answered.</summary>
    public void Spend(string token)
    {
        if (_open.Remove(token))
            _spent.Add(token);
    }

    /// <summary>Counts a wrong code, and gives the sign-in up after the third.</summary>
    public void CountWrongCode(string token)
    {
        if (_open.TryGetValue(token, out var session) && ++session.WrongCodes >= WrongCodesAllowed)
            Spend(token);
    }
}

/// <summary>Base64 in the alphabet of URLs, without padding.</summary>
internal static class Base64Url
{
    public static string Random(int bytes) => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    public static string Encode(ReadOnlySpan<byte> data) => System.Buffers.Text.Base64Url.EncodeToString(data);
}
