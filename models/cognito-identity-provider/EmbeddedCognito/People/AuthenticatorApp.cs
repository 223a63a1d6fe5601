namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The authenticator app on a user's phone: holds the secret of AssociateSoftwareToken and shows a code every thirty seconds.</summary>
/// <param name="secretCode">The secret, in Base32.</param>
/// <param name="time">The phone's clock.</param>
/// <exception cref="FormatException">The secret is not Base32.</exception>
public sealed class AuthenticatorApp(string secretCode, TimeProvider? time = null)
{
    private readonly byte[] _secret = Base32.Decode(secretCode);
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>The six digits it shows now.</summary>
    public string CurrentCode => Totp.Code(_secret, Totp.Step(_time.GetUtcNow()));
}
