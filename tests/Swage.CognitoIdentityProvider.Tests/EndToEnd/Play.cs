using Swage.CognitoIdentityProvider.Embedded;
using Swage.CognitoIdentityProvider.Tests.Client;
using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>One sign-in: an embedded Cognito behind a socket, a generated client, a user with phone, mailbox, app, passkey and device.</summary>
internal sealed class Play : IAsyncDisposable
{
    public const string Email = "ada@example.com";
    public const string Phone = "+15555550123";
    public const string NewPassword = "Second-Pass-2!";

    private AuthenticatorApp? _enrolled;
    private SrpSession? _srp;

    public Play(EmbeddedCognitoOptions pool, NewUser user, Side side, bool hasSecret = false, bool hasDevice = false)
    {
        Server = EmbeddedCognito.Start(hasSecret ? pool with { ClientSecret = "secret-of-the-app-client" } : pool);
        Cognito = Clients.For(Server, options =>
        {
            options.TimeProvider = pool.Time;
            // A session is used up by the request whose answer got lost: asking again would only hide what happened to the first.
            options.MaxAttempts = 1;
        });
        User = Server.Pool.AddUser(user);
        GivenName = pool.Aliases.Count > 0 ? Email : user.Name;
        Password = user.Password ?? "";
        Side = side;
        Device = hasDevice ? User.RememberDevice() : null;
        Calls = new(this);
    }

    /// <summary>A pool that asks for a second factor where the user has one. Proofs may take long: the machine may be busy.</summary>
    public static EmbeddedCognitoOptions Pool { get; } = new() { Mfa = MfaConfiguration.Optional, EmailMfa = true, ProofValidity = TimeSpan.FromMinutes(2) };

    /// <summary>A user with a phone number, a mailbox and no second factor.</summary>
    public static NewUser Ada { get; } = new("ada") { Email = Email, PhoneNumber = Phone };

    public EmbeddedCognito Server { get; }

    public CognitoClient Cognito { get; }

    public Side Side { get; }

    public PoolUser User { get; }

    public Calls Calls { get; }

    /// <summary>The name the user types.</summary>
    public string GivenName { get; }

    public string Password { get; private set; }

    public RememberedDevice? Device { get; set; }

    public string? RefreshToken { get; set; }

    public string PoolId => Server.Options.UserPoolId;

    public string ClientId => Server.Options.ClientId;

    public string SmsCode => Server.Pool.Outbox.LatestTo(Phone).Secret;

    public string EmailCode => Server.Pool.Outbox.LatestTo(Email).Secret;

    public string AppCode => (_enrolled ?? User.AuthenticatorApp!).CurrentCode;

    /// <summary>SECRET_HASH, or null for a public client.</summary>
    public string? HashOver(string username) => Server.Options.ClientSecret is { } secret ? SecretHash.Compute(username, ClientId, secret) : null;

    /// <summary>Draws a private number and returns SRP_A.</summary>
    public string BeginProof()
    {
        _srp?.Dispose();
        _srp = new();
        return _srp.SrpA;
    }

    /// <summary>PASSWORD_CLAIM_SIGNATURE of the user, in answer to the latest SRP_A.</summary>
    public string SignAsUser(SrpChallenge challenge, string timestamp, string? password = null) =>
        _srp!.Sign(SrpIdentity.User(PoolId, User.Name), password ?? Password, challenge, timestamp);

    /// <summary>PASSWORD_CLAIM_SIGNATURE of the device, in answer to the latest SRP_A.</summary>
    public string SignAsDevice(SrpChallenge challenge, string timestamp, string? secret = null) =>
        _srp!.Sign(SrpIdentity.Device(Device!.GroupKey, Device.Key), secret ?? Device.Secret, challenge, timestamp);

    /// <summary>TIMESTAMP for now.</summary>
    public string Now() => ChallengeTimestamp.Format(Server.Options.Time.GetUtcNow());

    /// <summary>The password the user takes in place of a temporary one.</summary>
    public string ChoosePassword() => Password = NewPassword;

    /// <summary>The first code of an app that was just given its secret.</summary>
    public string CodeOfNewApp(string secretCode)
    {
        _enrolled = new(secretCode, Server.Options.Time);
        return _enrolled.CurrentCode;
    }

    /// <summary>Enrols an authenticator app by hand and returns the session to answer MFA_SETUP with.</summary>
    public async Task<string> EnrolAsync(string session)
    {
        var associated = await Cognito.AssociateSoftwareTokenAsync(new() { Session = session });
        var verified = await Cognito.VerifySoftwareTokenAsync(new()
        {
            Session = associated.Session, UserCode = CodeOfNewApp(associated.SecretCode!), FriendlyDeviceName = "phone",
        });
        Assert.Equal(VerifySoftwareTokenResponseType.Success, verified.Status);
        return verified.Session!;
    }

    public Driver NewDriver() => NewDriver(Device);

    public Driver NewDriver(RememberedDevice? device)
    {
        var options = new SignInOptions
        {
            ClientSecret = Server.Options.ClientSecret, TimeProvider = Server.Options.Time,
            Device = device is null ? null : new() { DeviceKey = device.Key, DeviceGroupKey = device.GroupKey, Secret = device.Secret },
        };
        return Side == Side.Admin ? Driver.ForAdmin(Cognito, PoolId, ClientId, options) : Driver.ForUser(Cognito, PoolId, ClientId, options);
    }

    /// <summary>Signs in once with the password, where nothing more is asked that the driver could not answer.</summary>
    public async Task<AuthenticationResultType> SignInAsync()
    {
        using var signIn = NewDriver();
        var tokens = Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Password(GivenName, Password))).AuthenticationResult;
        RefreshToken = tokens.RefreshToken;
        Calls.Secrets.Add(tokens);
        return tokens;
    }

    public ValueTask DisposeAsync()
    {
        _srp?.Dispose();
        User.Passkey?.Dispose();
        Cognito.Dispose();
        return Server.DisposeAsync();
    }
}
