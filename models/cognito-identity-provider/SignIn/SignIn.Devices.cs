namespace Swage.CognitoIdentityProvider;

/// <content>What accompanies a sign-in: enrolling an authenticator app, confirming a device.</content>
public sealed partial class SignIn
{
    private bool _isAssociated;
    private bool _isVerified;

    /// <summary>In MFA_SETUP, begins to enrol an authenticator app.</summary>
    /// <param name="cancellationToken">Ends the wait; the sign-in is over then, since the session may be spent.</param>
    /// <returns>The secret to type or scan into the app, Base32. Show it once and keep no copy.</returns>
    /// <exception cref="InvalidOperationException">The open challenge is not MFA_SETUP, or another call is under way.</exception>
    /// <exception cref="CognitoException">Cognito refused.</exception>
    public async Task<string> AssociateSoftwareTokenAsync(CancellationToken cancellationToken = default)
    {
        using var call = Enter();
        RequireMfaSetup();
        cancellationToken.ThrowIfCancellationRequested();
        var answer = await GuardAsync(
            () => _operations.Client.AssociateSoftwareTokenAsync(new() { Session = _session }, cancellationToken), IsWorthAnotherTry).ConfigureAwait(false);
        _session = answer.Session;
        (_isAssociated, _isVerified) = (true, false);
        return answer.SecretCode ?? throw new InvalidOperationException("Cognito sent no secret for the authenticator app.");
    }

    /// <summary>In MFA_SETUP, finishes enrolling the app; answer the step afterwards, with <c>Answer()</c> and no code.</summary>
    /// <param name="code">The six digits the app shows now, as text.</param>
    /// <param name="friendlyDeviceName">What the user calls the app, or null.</param>
    /// <param name="cancellationToken">Ends the wait; the sign-in is over then, since the session may be spent.</param>
    /// <returns>Whether the app is enrolled.</returns>
    /// <exception cref="InvalidOperationException">
    /// The open challenge is not MFA_SETUP, <see cref="AssociateSoftwareTokenAsync"/> was not called, or another call is under way.
    /// </exception>
    /// <exception cref="EnableSoftwareTokenMFAException">The code is wrong; try again with the next one.</exception>
    /// <exception cref="CodeMismatchException">The code is wrong; try again with the next one.</exception>
    /// <exception cref="CognitoException">Cognito refused.</exception>
    public async Task<bool> VerifySoftwareTokenAsync(string code, string? friendlyDeviceName = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        using var call = Enter();
        RequireMfaSetup();
        if (!_isAssociated || _isVerified)
            throw new InvalidOperationException("Call AssociateSoftwareTokenAsync first: its secret is what the code comes from.");
        cancellationToken.ThrowIfCancellationRequested();
        var answer = await GuardAsync(
            () => _operations.Client.VerifySoftwareTokenAsync(new() { Session = _session, UserCode = code, FriendlyDeviceName = friendlyDeviceName }, cancellationToken),
            IsWorthAnotherTry).ConfigureAwait(false);
        _session = answer.Session ?? _session;
        return _isVerified = answer.Status == VerifySoftwareTokenResponseType.Success;
    }

    /// <summary>Once there are tokens, registers the device where Cognito saw it for the first time, with a secret made here.</summary>
    /// <param name="deviceName">What the user calls the device, or null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What to store and hand to the next sign-in; null where Cognito gave the device no key: the pool remembers none, or knows it already.</returns>
    /// <exception cref="InvalidOperationException">There are no tokens yet, or another call is under way.</exception>
    /// <exception cref="CognitoException">Cognito refused.</exception>
    public async Task<ConfirmedDevice?> ConfirmDeviceAsync(string? deviceName = null, CancellationToken cancellationToken = default)
    {
        using var call = Enter();
        if (Step is not SignInStep.Completed { AuthenticationResult: var tokens })
            throw new InvalidOperationException("A device is confirmed once there are tokens.");
        if (tokens.NewDeviceMetadata is not { DeviceKey: { Length: > 0 } key, DeviceGroupKey: { Length: > 0 } group } || Device?.DeviceKey == key)
            return null;
        var verifier = DeviceSecretVerifier.Create(group, key);
        var answer = await _operations.Client.ConfirmDeviceAsync(
            new() { AccessToken = tokens.AccessToken!, DeviceKey = key, DeviceName = deviceName, DeviceSecretVerifierConfig = verifier.ToConfig() }, cancellationToken).ConfigureAwait(false);
        Device = new() { DeviceKey = key, DeviceGroupKey = group, Secret = verifier.Secret };
        return new(Device, answer.UserConfirmationNecessary);
    }

    private void RequireMfaSetup()
    {
        if (Step is not SignInStep.MfaSetup)
            throw Step is null ? NotStarted() : new InvalidOperationException($"An authenticator app is enrolled while MFA_SETUP is open; open is {NameOf(Step)}.");
    }
}
