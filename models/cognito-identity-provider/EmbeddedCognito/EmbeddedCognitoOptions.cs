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

/// <summary>How an embedded Cognito is set up: one user pool with its app clients, and the one IAM key it knows.</summary>
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

    /// <summary>The flows the app client may use, as <c>ALLOW_USER_SRP_AUTH</c> and so on; all unless set.</summary>
    public IReadOnlyList<string>? ExplicitAuthFlows { get; init; }

    /// <summary>Further app clients of the pool.</summary>
    public IReadOnlyList<AppClient> MoreClients { get; init; } = [];

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

    /// <summary>Whether the pool sends codes by email as a second factor.</summary>
    public bool EmailMfa { get; init; }

    /// <summary>Whether the pool takes authenticator apps.</summary>
    public bool SoftwareTokenMfa { get; init; } = true;

    /// <summary>What USER_AUTH may offer as first factor (AllowedFirstAuthFactors, and PASSWORD_SRP); everything unless set.</summary>
    public IReadOnlyList<string> FirstFactors { get; init; } = ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"];

    /// <summary>The domain passkeys are made for.</summary>
    public string RelyingPartyId { get; init; } = "localhost";

    /// <summary>The triggers of CUSTOM_AUTH, such as <see cref="QuestionTriggers"/>; without them the flow is refused.</summary>
    public ICustomTriggers? CustomTriggers { get; init; }

    /// <summary>The attributes a user can sign in with in place of their name, such as <c>email</c>; none unless set.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// Whether a new device is given a key, refresh tokens are bound to it, and a device that was confirmed takes the place of the second factor.
    /// </summary>
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

    /// <summary>How long PASSWORD_VERIFIER and DEVICE_PASSWORD_VERIFIER may take to be answered; the service speaks of seconds, here it is fifteen.</summary>
    public TimeSpan ProofValidity { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a refresh token is good; thirty days unless set.</summary>
    public TimeSpan RefreshTokenValidity { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How far a signature's time, or the TIMESTAMP of a proof, may be from the listener's; five minutes, as the service has it for signatures.</summary>
    public TimeSpan AllowedSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock, also the one in the answers' Date header.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
