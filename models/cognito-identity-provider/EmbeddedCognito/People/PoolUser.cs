namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user added with <see cref="UserPool.AddUser"/>, and what they hold in their hands.</summary>
/// <remarks>Safe for concurrent use, but for <see cref="Passkey"/>.</remarks>
public sealed class PoolUser
{
    private readonly UserPool _pool;
    private readonly User _user;

    internal PoolUser(UserPool pool, User user, AuthenticatorApp? authenticatorApp, Passkey? passkey)
    {
        _pool = pool;
        _user = user;
        AuthenticatorApp = authenticatorApp;
        Passkey = passkey;
    }

    /// <summary>The user's name, the one the service returns.</summary>
    public string Name => _user.Name;

    /// <summary>The attribute <c>sub</c>.</summary>
    public string Sub => _user.Attributes["sub"];

    /// <summary>The enrolled authenticator app, or null.</summary>
    public AuthenticatorApp? AuthenticatorApp { get; }

    /// <summary>The registered passkey, or null.</summary>
    public Passkey? Passkey { get; }

    /// <summary>The code or temporary password the user received last, on phone or in mailbox.</summary>
    /// <exception cref="InvalidOperationException">They received none.</exception>
    public string LatestCode
    {
        get
        {
            lock (_pool.Gate)
            {
                return _pool.Outbox.Sent.LastOrDefault(m => m.Destination == _user.Attributes.GetValueOrDefault("phone_number") || m.Destination == _user.Attributes.GetValueOrDefault("email"))?.Secret
                    ?? throw new InvalidOperationException($"Nothing was sent to {Name}.");
            }
        }
    }

    /// <summary>Adds a device that was confirmed and is remembered.</summary>
    /// <param name="secret">The device's secret.</param>
    public RememberedDevice RememberDevice(string secret = "embedded-device-secret")
    {
        lock (_pool.Gate)
        {
            var device = Device.Create(_pool.Options.Region);
            device.Verifier = SrpVerifier.Create(SrpVerifier.NewSalt(), Device.GroupKey, device.Key, secret);
            _user.Devices.Add(device.Key, device);
            return new(device.Key, Device.GroupKey, secret);
        }
    }

    /// <summary>Forgets a device, as AdminForgetDevice does.</summary>
    public void ForgetDevice(string deviceKey)
    {
        lock (_pool.Gate)
            _user.Devices.Remove(deviceKey);
    }

    /// <summary>Takes back the user's refresh tokens, as AdminUserGlobalSignOut does.</summary>
    public void SignOut()
    {
        lock (_pool.Gate)
            _pool.Tokens.Revoke(_user);
    }

    /// <summary>The Session a ConfirmSignUp would return: USER_AUTH takes it as the first factor.</summary>
    /// <param name="clientId">The app client; the pool's first unless given.</param>
    public string ConfirmSignUp(string? clientId = null)
    {
        lock (_pool.Gate)
        {
            _user.Confirmed = true;
            return _pool.Sessions.Open(new(new(_user, _pool.Client(clientId ?? _pool.Options.ClientId), "USER_AUTH"), ChoiceFlow.ConfirmedSignUp))!;
        }
    }

    /// <summary>Prints the name.</summary>
    public override string ToString() => Name;
}

/// <summary>A device that can sign in: what a client keeps after ConfirmDevice.</summary>
/// <param name="Key">The value of DEVICE_KEY.</param>
/// <param name="GroupKey">The group its proof is made with.</param>
/// <param name="Secret">Its secret.</param>
public sealed record RememberedDevice(string Key, string GroupKey, string Secret)
{
    /// <summary>Prints the key alone.</summary>
    public override string ToString() => Key;
}
