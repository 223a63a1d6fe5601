using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>The other side of a proof, whoever plays it: the plain server below, or an embedded Cognito.</summary>
internal interface ISrpServer
{
    /// <summary>Takes SRP_A and says what a client must answer.</summary>
    SrpChallenge Challenge(string srpA);

    /// <summary>Whether the signature is the one it came to itself.</summary>
    bool Accepts(string signature, string timestamp);
}

/// <summary>
/// A server written straight from the formulae, over hexadecimal text as the first clients did it, and sharing nothing with the code under test. Its private
/// number, and with it B and u, can be searched for edges.
/// </summary>
internal sealed class PlainSrpServer(string group, string name, string secret, BigInteger salt, BigInteger b) : ISrpServer
{
    private const string Prime =
        "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245" +
        "e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f" +
        "83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9" +
        "de2bcbf6955817183995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7" +
        "abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e208e24fa074e5ab31" +
        "43db5bfce0fd108e4b82d120a93ad2caffffffffffffffff";

    public static readonly BigInteger N = Number(Prime);

    private static readonly BigInteger s_k = Hash("00" + Prime + "02");
    private readonly byte[] _block = RandomNumberGenerator.GetBytes(32);
    private readonly BigInteger _verifier = BigInteger.ModPow(2, Hash(Padded(salt) + HexOf(SHA256.HashData(Encoding.UTF8.GetBytes(group + name + ":" + secret)))), N);

    /// <summary>v: what the server keeps instead of the secret.</summary>
    public BigInteger Verifier => _verifier;

    public BigInteger B { get; private set; } = b;

    public BigInteger U { get; private set; }

    public BigInteger Shared { get; private set; }

    public string Key { get; private set; } = "";

    /// <summary>Steps the private number on until the public one, and with it u and S, are as wanted.</summary>
    public void Search(Func<BigInteger, bool> isWanted)
    {
        var power = BigInteger.ModPow(2, B, N);
        for (; !isWanted(((s_k * _verifier) + power) % N); B++)
            power = power * 2 % N;
    }

    public static BigInteger Scrambler(BigInteger a, BigInteger b) => Hash(Padded(a) + Padded(b));

    public BigInteger SharedWith(BigInteger a, BigInteger u, BigInteger b) => BigInteger.ModPow(a * BigInteger.ModPow(_verifier, u, N), b, N);

    public SrpChallenge Challenge(string srpA)
    {
        var a = Number(srpA);
        var publicB = ((s_k * _verifier) + BigInteger.ModPow(2, B, N)) % N;
        U = Scrambler(a, publicB);
        Shared = SharedWith(a, U, B);
        // HKDF by hand: extract, then the first block of expand.
        var extracted = HMACSHA256.HashData(Convert.FromHexString(Padded(U)), Convert.FromHexString(Padded(Shared)));
        Key = HexOf(HMACSHA256.HashData(extracted, (byte[])[.. "Caldera Derived Key"u8, 1]))[..32];
        return new() { Salt = salt.ToString("x", CultureInfo.InvariantCulture), SrpB = publicB.ToString("x", CultureInfo.InvariantCulture), SecretBlock = Convert.ToBase64String(_block) };
    }

    public bool Accepts(string signature, string timestamp) =>
        Convert.ToBase64String(HMACSHA256.HashData(Convert.FromHexString(Key), (byte[])[.. Encoding.UTF8.GetBytes(group + name), .. _block, .. Encoding.UTF8.GetBytes(timestamp)])) == signature;

    /// <summary>How many whole bytes a number is short of those of N.</summary>
    public static int MissingBytes(BigInteger number) => 384 - number.GetByteCount(isUnsigned: true);

    /// <summary>Whether the number needs a zero byte in front.</summary>
    public static bool HasHighBit(BigInteger number) => (int)number.GetBitLength() % 8 == 0 && !number.IsZero;

    private static BigInteger Hash(string hex) => Number(HexOf(SHA256.HashData(Convert.FromHexString(hex))));

    private static BigInteger Number(string hex) => BigInteger.Parse("0" + hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string HexOf(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Padded(BigInteger number)
    {
        var hex = number.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        if (hex.Length % 2 == 1 || hex.Length == 0)
            hex = "0" + hex;
        if (hex.Length == 1)
            hex = "00";
        return hex[0] >= '8' ? "00" + hex : hex;
    }
}
