using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>What is kept to check a password or device secret without it.</summary>
/// <param name="Salt">The salt, a number.</param>
/// <param name="Value">g to the power of <see cref="PrivateKey"/>.</param>
internal sealed record SrpVerifier(BigInteger Salt, BigInteger Value)
{
    public static BigInteger NewSalt() => SrpGroup.Number(RandomNumberGenerator.GetBytes(16));

    public static SrpVerifier Create(BigInteger salt, string first, string second, string secret) => Create(salt, PrivateKey(salt, first, second, secret));

    public static SrpVerifier Create(BigInteger salt, BigInteger privateKey) => new(salt, BigInteger.ModPow(SrpGroup.G, privateKey, SrpGroup.N));

    /// <summary>
    /// x. For users <paramref name="first"/> is the pool's name and <paramref name="second"/> the user's; for devices they are the group key and the device key.
    /// </summary>
    public static BigInteger PrivateKey(BigInteger salt, string first, string second, string secret) =>
        SrpGroup.Hash(SrpGroup.Pad(salt), SHA256.HashData(Encoding.UTF8.GetBytes($"{first}{second}:{secret}")));
}
