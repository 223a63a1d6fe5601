namespace Swage.CognitoIdentityProvider;

/// <summary>
/// A device that Cognito remembers: what to store after <see cref="SignIn.ConfirmDeviceAsync"/> and to hand to the next sign-in of the same user, where the
/// device's own proof then takes the place of a second factor. Immutable.
/// </summary>
/// <remarks>Store it like a password, per user: whoever has it and the password needs no second factor.</remarks>
public sealed class SignInDevice
{
    /// <summary>The device's key, from NewDeviceMetadata.</summary>
    public required string DeviceKey { get; init; }

    /// <summary>The device's group key, from NewDeviceMetadata.</summary>
    public required string DeviceGroupKey { get; init; }

    /// <summary>The device's secret, from <see cref="DeviceSecretVerifier.Secret"/>.</summary>
    public required string Secret { get; init; }

    /// <summary>The device's key alone; the secret is left out.</summary>
    public override string ToString() => $"{nameof(SignInDevice)} {{ {DeviceKey} }}";
}

/// <summary>A device that was just confirmed. Immutable.</summary>
/// <param name="device">What to store.</param>
/// <param name="userConfirmationNecessary">Whether the user must still agree.</param>
public sealed class ConfirmedDevice(SignInDevice device, bool userConfirmationNecessary)
{
    /// <summary>What to store and hand to later sign-ins.</summary>
    public SignInDevice Device { get; } = device;

    /// <summary>
    /// True where the pool asks users whether to remember a device: it is then tracked, but stands for a second factor only once UpdateDeviceStatus, an
    /// operation outside this client, has marked it as remembered.
    /// </summary>
    public bool UserConfirmationNecessary { get; } = userConfirmationNecessary;

    /// <summary>The device's key alone; the secret is left out.</summary>
    public override string ToString() => $"{nameof(ConfirmedDevice)} {{ {Device.DeviceKey} }}";
}
