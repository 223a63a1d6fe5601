using System.Numerics;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider;

/// <summary>
/// The arithmetic of SRP-6a as Cognito does it. Numbers are hashed as their shortest positive big-endian bytes, not filled up to the length of N as RFC 5054
/// would have them.
/// </summary>
internal static class SrpKey
{
    /// <summary>The length of the key that signs, in bytes.</summary>
    public const int Length = 16;

    /// <summary>x: what stands for the secret, from the salt and a hash of identity and secret.</summary>
    public static BigInteger PrivateKey(SrpIdentity identity, ReadOnlySpan<char> secret, BigInteger salt)
    {
        using var bytes = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        bytes.AppendUtf8(identity.Group);
        bytes.AppendUtf8(identity.Name);
        bytes.AppendUtf8(":");
        bytes.AppendUtf8(secret);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.Written, hash);

        using var salted = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        salted.AppendPadded(salt);
        salted.Append(hash);
        SHA256.HashData(salted.Written, hash);
        var x = new BigInteger(hash, isUnsigned: true, isBigEndian: true);
        CryptographicOperations.ZeroMemory(hash);
        return x;
    }

    /// <summary>u: the hash of both public numbers.</summary>
    public static BigInteger Scrambler(BigInteger publicA, BigInteger publicB)
    {
        using var bytes = new SecretBytes(stackalloc byte[2 * SecretBytes.StackSize]);
        bytes.AppendPadded(publicA);
        bytes.AppendPadded(publicB);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.Written, hash);
        return new BigInteger(hash, isUnsigned: true, isBigEndian: true);
    }

    /// <summary>K: the key both sides come to, when the secret is right.</summary>
    /// <exception cref="SrpException">B or u is zero, with which the outcome would no longer depend on the secret.</exception>
    public static void Derive(BigInteger a, BigInteger publicB, BigInteger u, BigInteger x, Span<byte> key)
    {
        if (SrpNumbers.Mod(publicB).IsZero)
            throw new SrpException("SRP_B is a multiple of the group's prime, which no honest server sends; the sign-in was given up.");
        if (u.IsZero)
            throw new SrpException("SRP_A and SRP_B hash to zero, which makes the proof worthless; start the sign-in again.");
        var gx = BigInteger.ModPow(SrpNumbers.G, x, SrpNumbers.N);
        var shared = BigInteger.ModPow(SrpNumbers.Mod(publicB - (SrpNumbers.K * gx)), a + (u * x), SrpNumbers.N);

        using var material = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        using var salt = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        material.AppendPadded(shared);
        salt.AppendPadded(u);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, material.Written, key, salt.Written, "Caldera Derived Key"u8);
    }
}
