using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider;

/// <summary>
/// One proof by the secure remote password protocol: a random number whose public half goes out as <c>SRP_A</c>, and the signature over what comes back.
/// The password, or the device's secret, never leaves the process. <see cref="SignIn"/> uses it by itself; it is for those who drive a sign-in by hand.
/// </summary>
/// <example>
/// <code>
/// using var srp = new SrpSession();                                             // send srp.SrpA with USER_SRP_AUTH
/// var time = ChallengeTimestamp.Format(DateTimeOffset.UtcNow);                  // send the same text as TIMESTAMP
/// var signature = srp.Sign(SrpIdentity.User(userPoolId, userId), password, challenge, time);   // PASSWORD_CLAIM_SIGNATURE
/// </code>
/// </example>
/// <remarks>
/// The private number has 512 bits: RFC 3526 puts the exponents that match this group's strength at 260 to 420 bits, so more would cost time and add
/// nothing. Byte buffers that held secrets are zeroed as soon as they are used. What cannot be cleared: <see cref="BigInteger"/> keeps its digits in arrays
/// that stay in memory until the garbage collector reuses it, strings likewise, and its arithmetic takes a time that depends on the numbers. Instances are
/// not safe for concurrent use.
/// </remarks>
public sealed class SrpSession : IDisposable
{
    /// <summary>The size of the private number, in bytes.</summary>
    internal const int PrivateBytes = 64;

    private readonly byte[] _private;
    private readonly BigInteger _public;
    private bool _isDisposed;

    /// <summary>Draws a private number and makes the public one, which takes tens of milliseconds.</summary>
    public SrpSession()
        : this(RandomNumberGenerator.GetBytes(PrivateBytes))
    {
    }

    /// <summary>Takes the private number, big-endian, and keeps it until disposal: for test vectors alone.</summary>
    internal SrpSession(byte[] privateNumber)
    {
        _private = privateNumber;
        _public = BigInteger.ModPow(SrpNumbers.G, ReadPrivate(), SrpNumbers.N);
        SrpA = _public.ToString("x", CultureInfo.InvariantCulture);
    }

    /// <summary><c>SRP_A</c>: the public number, hexadecimal.</summary>
    public string SrpA { get; }

    /// <summary><c>PASSWORD_CLAIM_SIGNATURE</c>, for a user as well as for a device.</summary>
    /// <param name="identity">Whose secret it is.</param>
    /// <param name="secret">The password, or the device's secret. It is not kept; clear the memory behind it when you can.</param>
    /// <param name="challenge">What Cognito sent in answer to this session's <see cref="SrpA"/>.</param>
    /// <param name="timestamp">The text sent as <c>TIMESTAMP</c>, from <see cref="ChallengeTimestamp"/>.</param>
    /// <returns>Base64 of 32 bytes, 44 characters. Takes tens of milliseconds.</returns>
    /// <exception cref="SrpException">The challenge is malformed, or its numbers would give the secret away.</exception>
    /// <exception cref="ArgumentException">An argument is null, or the timestamp is empty.</exception>
    /// <exception cref="ObjectDisposedException">The private number is gone.</exception>
    public string Sign(SrpIdentity identity, ReadOnlySpan<char> secret, SrpChallenge challenge, string timestamp)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(challenge);
        ArgumentException.ThrowIfNullOrEmpty(timestamp);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Span<byte> key = stackalloc byte[SrpKey.Length];
        using var message = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        message.AppendUtf8(identity.Group);
        message.AppendUtf8(identity.Name);
        if (!message.TryAppendBase64(challenge.SecretBlock))
            throw new SrpException("SECRET_BLOCK is not Base64.");
        message.AppendUtf8(timestamp);
        try
        {
            DeriveKey(identity, secret, challenge, key);
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            HMACSHA256.HashData(key, message.Written, signature);
            return Convert.ToBase64String(signature);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Zeroes the private number.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        CryptographicOperations.ZeroMemory(_private);
    }

    /// <summary>The name of the type; numbers are left out.</summary>
    public override string ToString() => nameof(SrpSession);

    internal void DeriveKey(SrpIdentity identity, ReadOnlySpan<char> secret, SrpChallenge challenge, Span<byte> key)
    {
        var b = challenge.ReadB();
        var x = SrpKey.PrivateKey(identity, secret, challenge.ReadSalt());
        SrpKey.Derive(ReadPrivate(), b, SrpKey.Scrambler(_public, b), x, key);
    }

    private BigInteger ReadPrivate() => new(_private, isUnsigned: true, isBigEndian: true);
}
