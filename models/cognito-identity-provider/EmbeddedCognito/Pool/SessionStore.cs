using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A sign-in that waits for an answer, with what its challenge needs to check one.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="Challenge">What was asked.</param>
internal sealed record SignInSession(SignInProgress Progress, string Challenge)
{
    public User User => Progress.User;

    /// <summary>When it was asked.</summary>
    public DateTimeOffset Asked { get; init; }

    /// <summary>Whether it was handed out as Session; without one it is found by its secret block.</summary>
    public bool HasToken { get; init; } = true;

    /// <summary>The code that was sent, for SMS_MFA, SMS_OTP and EMAIL_OTP.</summary>
    public string? Code { get; init; }

    /// <summary>The proof asked for, for PASSWORD_VERIFIER and DEVICE_PASSWORD_VERIFIER.</summary>
    public SrpProof? Proof { get; init; }

    /// <summary>The random text a passkey must sign, for WEB_AUTHN and SELECT_CHALLENGE.</summary>
    public string? PasskeyChallenge { get; init; }

    /// <summary>The first factors to choose from, for SELECT_CHALLENGE.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The question of a trigger, for CUSTOM_CHALLENGE.</summary>
    public CustomQuestion? Question { get; init; }

    /// <summary>The secret of an authenticator app being enrolled, for MFA_SETUP.</summary>
    public byte[]? EnrollingSecret { get; init; }

    /// <summary>Whether that app has shown a right code.</summary>
    public bool Enrolled { get; init; }

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

    /// <summary>Opens a session and returns its token, the text clients send back; null for a proof that is found by its secret block.</summary>
    public string? Open(SignInSession session)
    {
        var token = session.HasToken ? Base64Url.Random(96) : session.Proof!.SecretBlock;
        _open.Add(token, session with { Asked = options.Time.GetUtcNow() });
        return session.HasToken ? token : null;
    }

    /// <summary>The session, or the refusal that says what is wrong with it.</summary>
    public SignInSession Find(string token)
    {
        if (_spent.Contains(token))
            throw ServiceError.InvalidSession(", session can only be used once.");
        if (!_open.TryGetValue(token, out var session) || !session.HasToken)
            throw ServiceError.InvalidSession();
        if (options.Time.GetUtcNow() >= session.Asked + options.SessionValidity)
            throw ServiceError.InvalidSession(", session is expired.");
        return session;
    }

    /// <summary>The proof asked for without a session. One that came with a session wants that back; any other block is a changed one.</summary>
    public SignInSession FindProof(string secretBlock)
    {
        if (_open.TryGetValue(secretBlock, out var session) && !session.HasToken)
            return session;
        throw _open.Values.Any(other => other.Proof?.SecretBlock == secretBlock) ? ServiceError.MissingParameter("Session") : ServiceError.WrongPassword();
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

    /// <summary>The bytes, or null for what is not in this alphabet.</summary>
    public static byte[]? Decode(string text)
    {
        var data = new byte[text.Length];
        return System.Buffers.Text.Base64Url.TryDecodeFromChars(text, data, out var length) ? data[..length] : null;
    }
}
