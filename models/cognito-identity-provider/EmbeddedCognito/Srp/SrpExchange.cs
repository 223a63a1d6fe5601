using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The service's side of one run of the secure remote password protocol.</summary>
internal sealed class SrpExchange
{
    private static readonly byte[] s_info = Encoding.ASCII.GetBytes("Caldera Derived Key");

    private readonly BigInteger _clientPublic; // A
    private readonly BigInteger _secret; // b
    private readonly BigInteger _verifier; // v

    private SrpExchange(BigInteger clientPublic, SrpVerifier verifier, BigInteger secret)
    {
        _clientPublic = clientPublic;
        _secret = secret;
        _verifier = verifier.Value;
        Salt = verifier.Salt;
        ServerPublic = (SrpGroup.K * verifier.Value + BigInteger.ModPow(SrpGroup.G, secret, SrpGroup.N)) % SrpGroup.N;
    }

    public BigInteger Salt { get; }

    /// <summary>B.</summary>
    public BigInteger ServerPublic { get; }

    /// <summary>Answers the client's A.</summary>
    /// <param name="clientPublic">A. The caller has made sure that it is not 0 in the group.</param>
    /// <param name="verifier">Of the password or device secret.</param>
    /// <param name="secret">b, for repeatable tests; random unless given.</param>
    public static SrpExchange Begin(BigInteger clientPublic, SrpVerifier verifier, BigInteger? secret = null)
    {
        while (true)
        {
            var exchange = new SrpExchange(clientPublic, verifier, secret ?? SrpGroup.Number(RandomNumberGenerator.GetBytes(128)));
            if (!exchange.ServerPublic.IsZero)
                return exchange; // a client must refuse B = 0
        }
    }

    /// <summary>PASSWORD_CLAIM_SIGNATURE as the right secret gives it, or null where u is 0 and the run must not go on.</summary>
    public byte[]? Signature(string first, string second, byte[] secretBlock, string timestamp)
    {
        var u = Scrambler(_clientPublic, ServerPublic);
        return u.IsZero ? null : Sign(Key(Shared(u), u), first, second, secretBlock, timestamp);
    }

    /// <summary>u.</summary>
    internal static BigInteger Scrambler(BigInteger clientPublic, BigInteger serverPublic) => SrpGroup.Hash(SrpGroup.Pad(clientPublic), SrpGroup.Pad(serverPublic));

    /// <summary>The signing key out of S, which both sides know by now.</summary>
    internal static byte[] Key(BigInteger shared, BigInteger scrambler) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, SrpGroup.Pad(shared), 16, SrpGroup.Pad(scrambler), s_info);

    internal static byte[] Sign(byte[] key, string first, string second, byte[] secretBlock, string timestamp)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(first + second), .. secretBlock, .. Encoding.UTF8.GetBytes(timestamp)];
        return HMACSHA256.HashData(key, message);
    }

    /// <summary>S: the client gets the same number out of B, a and the secret.</summary>
    private BigInteger Shared(BigInteger u) =>
        BigInteger.ModPow(_clientPublic * BigInteger.ModPow(_verifier, u, SrpGroup.N) % SrpGroup.N, _secret, SrpGroup.N);
}
