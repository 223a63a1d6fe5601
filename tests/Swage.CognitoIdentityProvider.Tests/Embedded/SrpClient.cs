using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>The client's side of the protocol, written straight from the formulae and sharing nothing with the listener but the prime.</summary>
internal sealed class SrpClient
{
    private static readonly BigInteger s_n = Swage.CognitoIdentityProvider.Embedded.SrpGroup.N;
    private readonly BigInteger _a;

    public SrpClient(BigInteger? a = null)
    {
        _a = a ?? new BigInteger(RandomNumberGenerator.GetBytes(128), isUnsigned: true);
        A = BigInteger.ModPow(2, _a, s_n);
    }

    public BigInteger A { get; }

    public string SrpA => A.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The four keys that answer a verifier challenge.</summary>
    public JsonObject Answer(Answer asked, string first, string second, string secret, DateTimeOffset now, string? timestamp = null)
    {
        timestamp ??= now.UtcDateTime.ToString("ddd MMM d HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture);
        var block = asked.Parameter("SECRET_BLOCK")!;
        var key = Key(Hex(asked.Parameter("SRP_B")!), Hex(asked.Parameter("SALT")!), first, second, secret);
        return new()
        {
            ["PASSWORD_CLAIM_SECRET_BLOCK"] = block, ["PASSWORD_CLAIM_SIGNATURE"] = Sign(key, first, second, block, timestamp), ["TIMESTAMP"] = timestamp,
        };
    }

    public byte[] Key(BigInteger b, BigInteger salt, string first, string second, string secret)
    {
        var u = Hash(Bytes(A), Bytes(b));
        var x = Hash(Bytes(salt), SHA256.HashData(Encoding.UTF8.GetBytes(first + second + ":" + secret)));
        var k = Hash(Bytes(s_n), Bytes(2));
        var s = BigInteger.ModPow(((b - k * BigInteger.ModPow(2, x, s_n)) % s_n + s_n) % s_n, _a + u * x, s_n);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Bytes(s), 16, Bytes(u), Encoding.UTF8.GetBytes("Caldera Derived Key"));
    }

    public static string Sign(byte[] key, string first, string second, string block, string timestamp)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in new[] { Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second), Convert.FromBase64String(block), Encoding.UTF8.GetBytes(timestamp) })
            hmac.AppendData(part);
        return Convert.ToBase64String(hmac.GetHashAndReset());
    }

    public static BigInteger Hex(string hex) => BigInteger.Parse("0" + hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] Bytes(BigInteger n)
    {
        var bytes = n.ToByteArray();
        Array.Reverse(bytes);
        return bytes;
    }

    private static BigInteger Hash(byte[] first, byte[] second) => new(SHA256.HashData([.. first, .. second]), isUnsigned: true, isBigEndian: true);
}
