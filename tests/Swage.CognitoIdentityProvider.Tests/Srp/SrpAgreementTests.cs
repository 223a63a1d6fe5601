using System.Numerics;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>
/// A thousand random proofs that the embedded Cognito must accept, fewer for the plain server, and every edge where bytes could be lost or added: leading zeros and high bits in salt,
/// A, B, S and u, and numbers much shorter than the group's.
/// </summary>
public class SrpAgreementTests
{
    private readonly Random _random = new(20241107); // names, salts and the server's numbers repeat from run to run; the client's do not

    [Theory]
    [InlineData(true, 1000)]
    [InlineData(false, 200)]
    public void Random_runs_agree(bool withEmbedded, int count)
    {
        var runs = Enumerable.Range(0, count).Select(run => (Run: run, Pool: Text(1, 12), User: Text(1, 20), Password: Text(0, 40), Salt: Salt(run), Private: Private(run)));
        Parallel.ForEach(runs.ToList(), r => AssertAgrees(
            withEmbedded ? new EmbeddedSrpServer(r.Pool, r.User, r.Password, r.Salt, r.Private) : new PlainSrpServer(r.Pool, r.User, r.Password, r.Salt, r.Private),
            r.Run, SrpIdentity.User("eu-west-1_" + r.Pool, r.User), r.Password));
    }

    [Fact]
    public void A_device_that_was_confirmed_can_prove_itself()
    {
        for (var run = 0; run < 20; run++)
        {
            var (group, key) = ("-" + Text(8, 8), $"eu-west-1_{Guid.NewGuid()}");
            var device = DeviceSecretVerifier.Create(group, key);
            var salt = new BigInteger(Convert.FromBase64String(device.Salt), isUnsigned: false, isBigEndian: true);
            var server = new PlainSrpServer(group, key, device.Secret, salt, Private(run));
            Assert.Equal(40, Convert.FromBase64String(device.Secret).Length);
            Assert.Equal(server.Verifier, new BigInteger(Convert.FromBase64String(device.PasswordVerifier), isUnsigned: false, isBigEndian: true));
            AssertAgrees(server, run, SrpIdentity.Device(group, key), device.Secret);
        }
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xff)]
    [InlineData(0x7f)]
    [InlineData(0x00)]
    public void A_devices_salt_and_verifier_read_as_positive_numbers(byte first)
    {
        byte[] salt = [first, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        var device = DeviceSecretVerifier.Create("group", "key", "secret", salt);
        Assert.Equal((device.Salt, device.PasswordVerifier), (device.ToConfig().Salt, device.ToConfig().PasswordVerifier));
        Assert.Equal(1, new BigInteger(Convert.FromBase64String(device.PasswordVerifier), isUnsigned: false, isBigEndian: true).Sign);
        byte[] expected = first switch { >= 0x80 => [0, .. salt], 0 => salt[1..], _ => salt };
        Assert.Equal(expected, Convert.FromBase64String(device.Salt));
    }

    [Theory]
    [InlineData(1)] // A = 2, one byte
    [InlineData(7)] // A = 80 hex: one byte and a zero before it
    [InlineData(100)]
    public void Short_public_numbers_of_the_client_agree(byte privateNumber)
    {
        var server = new PlainSrpServer("pool", "ada", "password", 1, 987_654_321);
        AssertAgrees(server, new SrpSession([privateNumber]));
        Assert.InRange(PlainSrpServer.MissingBytes(BigInteger.Pow(2, privateNumber)), 371, 383);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Leading_zeros_and_high_bits_in_the_servers_number_agree(int edge)
    {
        var server = new PlainSrpServer("pool", "ada", "password", 0x80, 1 + Private(1));
        server.Search(b => edge switch
        {
            0 => PlainSrpServer.MissingBytes(b) == 1 && PlainSrpServer.HasHighBit(b),
            1 => PlainSrpServer.MissingBytes(b) == 1 && !PlainSrpServer.HasHighBit(b),
            2 => PlainSrpServer.MissingBytes(b) == 2,
            _ => PlainSrpServer.MissingBytes(b) == 0 && PlainSrpServer.HasHighBit(b),
        });
        AssertAgrees(server, new SrpSession());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Leading_zeros_and_high_bits_in_the_scrambler_agree(int edge)
    {
        var srp = new SrpSession();
        var a = BigInteger.Parse("0" + srp.SrpA, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        var server = new PlainSrpServer("pool", "ada", "password", 0x80, 1 + Private(2));
        server.Search(b => (PlainSrpServer.Scrambler(a, b).GetByteCount(isUnsigned: true), PlainSrpServer.HasHighBit(PlainSrpServer.Scrambler(a, b))) == edge switch
        {
            0 => (31, true),
            1 => (31, false),
            _ => (30, true),
        });
        AssertAgrees(server, srp);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_leading_zero_in_the_shared_number_agrees(bool highBit)
    {
        var srp = new SrpSession([3, 1]); // a short private number, so that the search is quick
        var a = BigInteger.Pow(2, (3 * 256) + 1);
        var server = new PlainSrpServer("pool", "ada", "password", 0x7f, 4);
        server.Search(b =>
        {
            var shared = server.SharedWith(a, PlainSrpServer.Scrambler(a, b), server.B);
            return PlainSrpServer.MissingBytes(shared) >= 1 && PlainSrpServer.HasHighBit(shared) == highBit;
        });
        AssertAgrees(server, srp);
        Assert.InRange(PlainSrpServer.MissingBytes(server.Shared), 1, 383);
    }

    [Fact]
    public void A_wrong_password_another_name_and_another_time_are_not_accepted()
    {
        var server = new PlainSrpServer("pool", "ada", "password", 99, Private(3));
        using var srp = new SrpSession();
        var challenge = server.Challenge(srp.SrpA);
        Assert.True(server.Accepts(srp.Sign(SrpIdentity.User("x_pool", "ada"), "password", challenge, "now"), "now"));
        Assert.False(server.Accepts(srp.Sign(SrpIdentity.User("x_pool", "ada"), "Password", challenge, "now"), "now"));
        Assert.False(server.Accepts(srp.Sign(SrpIdentity.User("x_pool", "eve"), "password", challenge, "now"), "now"));
        Assert.False(server.Accepts(srp.Sign(SrpIdentity.User("x_pool", "ada"), "password", challenge, "now"), "then"));
    }

    private static void AssertAgrees(PlainSrpServer server, SrpSession srp)
    {
        using (srp)
        {
            var signature = srp.Sign(SrpIdentity.User("eu-west-1_pool", "ada"), "password", server.Challenge(srp.SrpA), "now");
            Assert.True(server.Accepts(signature, "now"));
        }
    }

    // The client's number is short in three runs of four: that is quicker, and makes A and S of every length.
    private static void AssertAgrees(ISrpServer server, int run, SrpIdentity identity, string secret)
    {
        using var srp = run % 4 == 0 ? new SrpSession() : new SrpSession(RandomNumberGenerator.GetBytes(1 + (run % 40)));
        var timestamp = ChallengeTimestamp.Format(DateTimeOffset.UnixEpoch.AddHours(run * 7));
        Assert.True(server.Accepts(srp.Sign(identity, secret, server.Challenge(srp.SrpA), timestamp), timestamp), $"Run {run} disagrees.");
    }

    // 16 bytes as the service sends, every fourth with the high bit, every fourth with a zero byte in front, every fourth of any length down to none.
    private BigInteger Salt(int run)
    {
        var bytes = new byte[run % 4 == 3 ? _random.Next(0, 33) : 16];
        _random.NextBytes(bytes);
        if (run % 4 < 2)
            bytes[0] = run % 4 == 0 ? (byte)0xff : (byte)0;
        return new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
    }

    private BigInteger Private(int run)
    {
        var bytes = new byte[4 + (run % 13)];
        _random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true);
    }

    private string Text(int min, int max)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-+@!äöüßéñ€漢字";
        return string.Create(_random.Next(min, max + 1), _random, static (text, random) =>
        {
            foreach (ref var c in text)
                c = Letters[random.Next(Letters.Length)];
        });
    }
}
