namespace Swage.CognitoIdentityProvider;

/// <summary>What a <see cref="SignIn"/> sends with every request, and what it knows beforehand. Immutable, and fit to be kept and shared.</summary>
public sealed class SignInOptions
{
    /// <summary>The app client's secret, where it has one: every request then carries SECRET_HASH.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The device this user signed in from before, where Cognito remembers it.</summary>
    public SignInDevice? Device { get; init; }

    /// <summary>Values for the pool's Lambda triggers. They are neither checked nor encrypted: no secrets.</summary>
    public IReadOnlyDictionary<string, string>? ClientMetadata { get; init; }

    /// <summary>What is known of the user's own request, for threat protection; goes with the operations signed with IAM credentials.</summary>
    public ContextDataType? ContextData { get; init; }

    /// <summary>What is known of the user's device, for threat protection; goes with the public operations.</summary>
    public UserContextDataType? UserContextData { get; init; }

    /// <summary>Where the sign-in is counted.</summary>
    public AnalyticsMetadataType? AnalyticsMetadata { get; init; }

    /// <summary>The clock that proofs of a password are dated with. Cognito refuses a proof whose time is off by more than some minutes.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The name of the type; secrets are left out.</summary>
    public override string ToString() => nameof(SignInOptions);
}
