using System.Numerics;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider;

/// <summary>
/// A new device's secret and what Cognito will check it against: made once, when a device is confirmed. The secret stays on the device, the verifier goes
/// out with ConfirmDevice. <see cref="SignIn"/> makes it by itself. Immutable.
/// </summary>
public sealed class DeviceSecretVerifier
{
    private DeviceSecretVerifier(string secret, string salt, string passwordVerifier) => (Secret, Salt, PasswordVerifier) = (secret, salt, passwordVerifier);

    /// <summary>What the device proves itself with in later sign-ins: 40 random bytes in Base64. Store it like a password.</summary>
    public string Secret { get; }

    /// <summary>The salt, Base64.</summary>
    public string Salt { get; }

    /// <summary>The verifier, g^x mod N, Base64.</summary>
    public string PasswordVerifier { get; }

    /// <summary>Draws a secret and a salt and makes the verifier, which takes tens of milliseconds.</summary>
    /// <param name="deviceGroupKey">The device's group key, from NewDeviceMetadata.</param>
    /// <param name="deviceKey">The device's key, from NewDeviceMetadata.</param>
    /// <exception cref="ArgumentException">A part is null or empty.</exception>
    public static DeviceSecretVerifier Create(string deviceGroupKey, string deviceKey)
    {
        Span<byte> salt = stackalloc byte[16];
        Span<byte> secret = stackalloc byte[40];
        RandomNumberGenerator.Fill(salt);
        RandomNumberGenerator.Fill(secret);
        var verifier = Create(deviceGroupKey, deviceKey, Convert.ToBase64String(secret), salt);
        CryptographicOperations.ZeroMemory(secret);
        return verifier;
    }

    /// <summary>With a secret and a salt that are known: for tests alone.</summary>
    internal static DeviceSecretVerifier Create(string deviceGroupKey, string deviceKey, string secret, ReadOnlySpan<byte> salt)
    {
        var number = new BigInteger(salt, isUnsigned: true, isBigEndian: true);
        var x = SrpKey.PrivateKey(SrpIdentity.Device(deviceGroupKey, deviceKey), secret, number);
        return new(secret, Encode(number), Encode(BigInteger.ModPow(SrpNumbers.G, x, SrpNumbers.N)));
    }

    /// <summary>What goes into <see cref="ConfirmDeviceRequest.DeviceSecretVerifierConfig"/>.</summary>
    public DeviceSecretVerifierConfigType ToConfig() => new() { Salt = Salt, PasswordVerifier = PasswordVerifier };

    /// <summary>The name of the type; the secret is left out.</summary>
    public override string ToString() => nameof(DeviceSecretVerifier);

    // Both sides read these as signed numbers, so a zero byte stands before a high bit.
    private static string Encode(BigInteger number) => Convert.ToBase64String(number.ToByteArray(isUnsigned: false, isBigEndian: true));
}
