namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The one user pool of an embedded Cognito.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class UserPool
{
    private readonly Dictionary<string, User> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, User> _standIns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AppClient> _clients = new(StringComparer.Ordinal);

    internal UserPool(EmbeddedCognitoOptions options)
    {
        Options = options;
        Sessions = new SessionStore(options);
        Tokens = new TokenStore(options);
        Factors = new Factors(options);
        foreach (var client in options.MoreClients.Prepend(new(options.ClientId) { Secret = options.ClientSecret, ExplicitAuthFlows = options.ExplicitAuthFlows }))
            _clients.Add(client.Id, client);
    }

    /// <summary>What the pool sent to phones and mailboxes.</summary>
    public Outbox Outbox { get; } = new();

    internal EmbeddedCognitoOptions Options { get; }

    internal SessionStore Sessions { get; }

    internal TokenStore Tokens { get; }

    internal Factors Factors { get; }

    /// <summary>Held while an operation runs: the pool serves one at a time.</summary>
    internal Lock Gate { get; } = new();

    internal DateTimeOffset Now => Options.Time.GetUtcNow();

    /// <summary>The part of the pool's ID behind the underscore, which proofs of a password are made with.</summary>
    internal string Name => Options.UserPoolId[(Options.UserPoolId.IndexOf('_', StringComparison.Ordinal) + 1)..];

    /// <summary>Adds a user who is ready to sign in.</summary>
    /// <returns>The user, with their authenticator app and passkey if they have one.</returns>
    /// <exception cref="ArgumentException">The name is taken, or the password, an address or a second factor cannot be.</exception>
    public PoolUser AddUser(NewUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        lock (Gate)
            return UserSetup.Add(this, user);
    }

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

    internal User Create(string username) => new(Name, username, Now);

    internal void Add(User user) => _users.Add(user.Name, user);

    /// <summary>The user who signs in, by name or alias. An unknown one is refused, or replaced by a stand-in who never gets in.</summary>
    internal User Expect(string username)
    {
        var user = Find(username) ?? _users.Values.FirstOrDefault(u => Options.Aliases.Any(alias => u.Attributes.GetValueOrDefault(alias) == username));
        if (user is null && !Options.HidesUserExistence)
            throw UserNotFound();
        if (user is null && !_standIns.TryGetValue(username, out user))
            _standIns.Add(username, user = new User(Name, username, Now, isStandIn: true));
        user.DemandMaySignIn();
        return user;
    }

    internal static ServiceError UserNotFound() => new("UserNotFoundException", "User does not exist.");

    internal void CheckPool(string userPoolId)
    {
        if (userPoolId != Options.UserPoolId)
            throw ServiceError.NotFound($"User pool {userPoolId} does not exist.");
    }

    internal AppClient Client(string clientId) => _clients.GetValueOrDefault(clientId) ?? throw ServiceError.NotFound($"User pool client {clientId} does not exist.");

    /// <summary>Refuses an address that nothing could be sent to, or that is another user's alias.</summary>
    internal void CheckAttributes(User user, IReadOnlyDictionary<string, string> attributes)
    {
        UserAttributes.Check(attributes);
        foreach (var alias in Options.Aliases)
        {
            if (attributes.GetValueOrDefault(alias) is { } value && _users.Values.Any(other => other != user && other.Attributes.GetValueOrDefault(alias) == value))
                throw new ServiceError("AliasExistsException", $"An account with the given {alias} already exists.");
        }
    }

    internal void SetAttributes(User user, IReadOnlyDictionary<string, string> attributes)
    {
        CheckAttributes(user, attributes);
        foreach (var (name, value) in attributes)
            user.Attributes[name] = value;
        user.Modified = Now;
    }
}
