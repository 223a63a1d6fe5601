using System.Numerics;
using System.Security.Cryptography;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>
/// Random proofs, the SDK's client against the embedded Cognito, users and devices by turns: by the service's own check of a typed answer, and over the socket.
/// Edges, where a byte could be lost or added, are searched for. A thousand users more are in <see cref="Srp.SrpAgreementTests"/>.
/// </summary>
public class SrpRunTests
{
    private const int InProcess = 300;
    private const int UsersOverTheSocket = 25; // on each side, and each proves a password and a device

    [Fact]
    public void Three_hundred_runs_in_process_agree() => Parallel.For(0, InProcess, run =>
    {
        var (group, name, secret) = (Text(1 + (run % 12)), Text(1 + (run % 20)), Text(run % 40));
        using var srp = new SrpSession(RandomNumberGenerator.GetBytes(run % 8 == 0 ? SrpSession.PrivateBytes : 1 + (run % 40)));
        var b = Random(run % 8 == 1 ? 128 : 2 + (run % 40));
        Assert.True(Agrees(srp, Random(run % 5 == 0 ? run % 17 : 16), b, group, name, secret, secret, isDevice: run % 2 == 1), $"Run {run} disagrees.");
    });

    [Theory]
    [InlineData("salt", 0, true)]
    [InlineData("salt", 0, false)]
    [InlineData("salt", 1, true)]
    [InlineData("salt", 2, false)]
    [InlineData("salt", 15, true)]
    [InlineData("A", 0, true)]
    [InlineData("A", 1, true)]
    [InlineData("A", 1, false)]
    [InlineData("B", 0, true)]
    [InlineData("B", 1, true)]
    [InlineData("B", 1, false)]
    [InlineData("u", 0, true)]
    [InlineData("u", 1, true)]
    [InlineData("u", 1, false)]
    public void Leading_zeros_and_high_bits_agree(string number, int missingBytes, bool highBit)
    {
        bool IsEdge(BigInteger n, int size) =>
            n.GetByteCount(isUnsigned: true) == size - missingBytes && (n.ToByteArray(isUnsigned: true, isBigEndian: true)[0] >= 0x80) == highBit;

        var salt = number == "salt" ? Edge(16 - missingBytes, highBit) : Random(16);
        var a = number == "A" ? Search(a => IsEdge(BigInteger.ModPow(SrpGroup.G, a, SrpGroup.N), 384)) : Random(40);
        using var srp = new SrpSession(a.ToByteArray(isUnsigned: true, isBigEndian: true));
        var verifier = SrpVerifier.Create(salt, "Group", "name", "secret");
        var b = number is "B" or "u" ? Search(b =>
        {
            var serverPublic = SrpExchange.Begin(A(srp), verifier, b).ServerPublic;
            return number == "B" ? IsEdge(serverPublic, 384) : IsEdge(SrpExchange.Scrambler(A(srp), serverPublic), 32);
        }) : Random(40);
        foreach (var isDevice in new[] { false, true })
        {
            Assert.True(Agrees(srp, salt, b, "Group", "name", "secret", "secret", isDevice));
            Assert.False(Agrees(srp, salt, b, "Group", "name", "secret", "Secret", isDevice));
        }
    }

    [Theory]
    [InlineData(Side.Admin)]
    [InlineData(Side.Public)]
    public async Task Fifty_runs_over_the_socket_agree(Side operations)
    {
        await using var play = new Play(Play.Pool with { Mfa = MfaConfiguration.Off, RemembersDevices = true }, Play.Ada, operations, hasSecret: true);
        await Parallel.ForEachAsync(Enumerable.Range(0, UsersOverTheSocket), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (run, cancellationToken) =>
        {
            var password = $"Aa1!{Text(8)}";
            var user = play.Server.Pool.AddUser(new($"user-{run}") { Password = password });
            var device = user.RememberDevice(Text(20));
            using var signIn = play.NewDriver(device);
            Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Srp(user.Name, password), cancellationToken));
            Assert.Equal((device.Key, false), (signIn.Device?.DeviceKey, signIn.DeviceWasForgotten));
        });
        Assert.Equal(UsersOverTheSocket * 4, play.Server.Served.Count(request => request.Status == 200)); // the start, the password, the device and its proof
    }

    /// <summary>One run: the client's answer, by the SDK, and the service's check of it, by the embedded Cognito.</summary>
    private static bool Agrees(SrpSession srp, BigInteger salt, BigInteger b, string group, string name, string secret, string given, bool isDevice)
    {
        var proof = new SrpProof(group, name, SrpExchange.Begin(A(srp), SrpVerifier.Create(salt, group, name, secret), b));
        var parameters = proof.Parameters();
        var challenge = new SrpChallenge { Salt = (string)parameters["SALT"]!, SrpB = (string)parameters["SRP_B"]!, SecretBlock = (string)parameters["SECRET_BLOCK"]! };
        var now = DateTimeOffset.UtcNow;
        var timestamp = ChallengeTimestamp.Format(now);
        ChallengeResponses answer = isDevice
            ? new DevicePasswordVerifierResponses
            {
                Username = "ada", DeviceKey = name, PasswordClaimSecretBlock = challenge.SecretBlock, Timestamp = timestamp,
                PasswordClaimSignature = srp.Sign(SrpIdentity.Device(group, name), given, challenge, timestamp),
            }
            : new PasswordVerifierResponses
            {
                Username = name, PasswordClaimSecretBlock = challenge.SecretBlock, Timestamp = timestamp,
                PasswordClaimSignature = srp.Sign(SrpIdentity.User("eu-west-1_" + group, name), given, challenge, timestamp),
            };
        return proof.IsMet(new(answer, null), now, TimeSpan.FromMinutes(5));
    }

    private static BigInteger A(SrpSession srp) => SrpProof.Read(srp.SrpA);

    // From where powers of the generator are longer than the prime, so that they look random.
    private static BigInteger Search(Predicate<BigInteger> isWanted)
    {
        BigInteger exponent = RandomNumberGenerator.GetInt32(4_000, 100_000);
        while (!isWanted(exponent))
            exponent++;
        return exponent;
    }

    private static BigInteger Random(int bytes) => SrpGroup.Number(RandomNumberGenerator.GetBytes(bytes));

    private static BigInteger Edge(int bytes, bool highBit)
    {
        var number = RandomNumberGenerator.GetBytes(bytes);
        number[0] = (byte)(highBit ? number[0] | 0x80 : (number[0] & 0x7f) | 1);
        return SrpGroup.Number(number);
    }

    private static string Text(int length) => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-+@!äöüßéñ€漢字", length);
}
