namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Whether a second factor is asked for (the pool's MfaConfiguration).</summary>
public enum MfaConfiguration
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>Of users who have one active.</summary>
    Optional,

    /// <summary>Of everybody; who has none must set one up.</summary>
    On,
}

/// <summary>How an embedded Cognito is set up: one user pool with one app client, and the one IAM key it knows.</summary>
/// <remarks>The defaults describe a pool that demands a second factor and an app client without a secret.</remarks>
public sealed record EmbeddedCognitoOptions
{
    /// <summary>The region its signatures are scoped to.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The pool's ID.</summary>
    public string UserPoolId { get; init; } = "us-east-1_Embedded1";

    /// <summary>The app client's ID.</summary>
    public string ClientId { get; init; } = "1embeddedclient2345678901";

    /// <summary>The app client's secret, or null for a public client. With one, every call must carry SECRET_HASH.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The access key ID that may call the signed operations.</summary>
    public string AccessKeyId { get; init; } = "AKIDEMBEDDED";

    /// <summary>The secret that goes with <see cref="AccessKeyId"/>. A fixed text: it opens nothing but this process's own listener.</summary>
    public string SecretAccessKey { get; init; } = "embedded-secret-that-opens-nothing-else";

    /// <summary>The session token temporary credentials must bring along, or null for a long-lived key.</summary>
    public string? SessionToken { get; init; }

    /// <summary>Whether a second factor is asked for.</summary>
    public MfaConfiguration Mfa { get; init; } = MfaConfiguration.On;

    /// <summary>Whether the pool sends codes by text message.</summary>
    public bool SmsMfa { get; init; } = true;

    /// <summary>Whether the pool takes authenticator apps.</summary>
    public bool SoftwareTokenMfa { get; init; } = true;

    /// <summary>Whether a new device is given a key, and refresh tokens are bound to it.</summary>
    public bool RemembersDevices { get; init; }

    /// <summary>Whether an unknown user gets the same answer as a wrong password (PreventUserExistenceErrors).</summary>
    public bool HidesUserExistence { get; init; }

    /// <summary>Attributes a user must have before they are confirmed.</summary>
    public IReadOnlyList<string> RequiredAttributes { get; init; } = [];

    /// <summary>What a password must be like.</summary>
    public PasswordPolicy PasswordPolicy { get; init; } = new();

    /// <summary>How long a sign-in may wait for its next step (AuthSessionValidity); three minutes unless set.</summary>
    public TimeSpan SessionValidity { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a code sent by text message is good; as long as the session unless set.</summary>
    public TimeSpan? CodeValidity { get; init; }

    /// <summary>How far a signature's time may be from the listener's; five minutes, as the service has it.</summary>
    public TimeSpan AllowedSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock, also the one in the answers' Date header.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
