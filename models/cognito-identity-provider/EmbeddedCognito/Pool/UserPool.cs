using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The one user pool of an embedded Cognito.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class UserPool
{
    private readonly Dictionary<string, User> _users = new(StringComparer.Ordinal);

    internal UserPool(EmbeddedCognitoOptions options)
    {
        Options = options;
        Sessions = new SessionStore(options);
        Tokens = new TokenStore(options);
    }

    /// <summary>What the pool sent to phones and mailboxes.</summary>
    public Outbox Outbox { get; } = new();

    internal EmbeddedCognitoOptions Options { get; }

    internal SessionStore Sessions { get; }

    internal TokenStore Tokens { get; }

    /// <summary>Held while an operation runs: the pool serves one at a time.</summary>
    internal Lock Gate { get; } = new();

    internal DateTimeOffset Now => Options.Time.GetUtcNow();

    /// <summary>Keeps a user from signing in, as AdminDisableUser does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such user.</exception>
    public void Disable(string username)
    {
        lock (Gate)
            _users[username].Enabled = false;
    }

    /// <summary>Turns text messages on for a user, and sets the challenge they prefer, as AdminSetUserMFAPreference does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such user.</exception>
    public void SetMfaPreference(string username, bool sms, string? preferredChallenge = null)
    {
        lock (Gate)
        {
            _users[username].WantsSms = sms;
            _users[username].PreferredChallenge = preferredChallenge;
        }
    }

    internal User? Find(string username) => _users.GetValueOrDefault(username);

    internal void Add(User user) => _users.Add(user.Name, user);

    /// <summary>The user who signs in; an unknown one is refused as the pool is set up to.</summary>
    internal User Expect(string username) =>
        Find(username) ?? throw (Options.HidesUserExistence ? ServiceError.NotAuthorized("Incorrect username or password.") : UserNotFound());

    internal static ServiceError UserNotFound() => new("UserNotFoundException", "User does not exist.");

    internal void CheckPool(string userPoolId)
    {
        if (userPoolId != Options.UserPoolId)
            throw ServiceError.NotFound($"User pool {userPoolId} does not exist.");
    }

    internal void CheckClient(string clientId)
    {
        if (clientId != Options.ClientId)
            throw ServiceError.NotFound($"User pool client {clientId} does not exist.");
    }

    /// <summary>Demands Base64(HMAC-SHA256(client secret, user name + client ID)) where the app client has a secret.</summary>
    internal void CheckSecretHash(IReadOnlyDictionary<string, string> keys, string username)
    {
        var given = keys.GetValueOrDefault("SECRET_HASH");
        if (Options.ClientSecret is null && given is null)
            return;
        if (given is null)
            throw ServiceError.NotAuthorized($"Client {Options.ClientId} is configured with secret but SECRET_HASH was not received");
        var expected = Options.ClientSecret is null
            ? ""
            : Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Options.ClientSecret), Encoding.UTF8.GetBytes(username + Options.ClientId)));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given)))
            throw ServiceError.NotAuthorized($"Unable to verify secret hash for client {Options.ClientId}");
    }
}
