using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class SrpTests
{
    private const string K = "538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6";

    [Fact]
    public void The_multiplier_is_the_published_one() => Assert.Equal(K, SrpGroup.Hex(SrpGroup.K));

    [Fact]
    public void Numbers_are_padded_so_that_they_read_as_positive_and_no_further()
    {
        Assert.Equal([0, 0x80], SrpGroup.Pad(0x80));
        Assert.Equal([0x7f], SrpGroup.Pad(0x7f));
        Assert.Equal(385, SrpGroup.Pad(SrpGroup.N).Length);
        Assert.Equal("80", SrpGroup.Hex(0x80)); // a client that reads it as signed goes wrong
        Assert.Equal(SrpGroup.FromHex("aB"), SrpGroup.FromHex("00Ab"));
        Assert.Null(SrpGroup.FromHex("-1"));
        Assert.Null(SrpGroup.FromHex(""));
    }

    [Fact]
    public void Runs_with_edge_numbers_agree()
    {
        var edge = SrpGroup.N - 2;
        foreach (var (salt, a, b) in new (BigInteger, BigInteger, BigInteger)[]
        {
            (1, 1, 1), (0x80, 5, 7), (0, 3071, 3072), (BigInteger.Pow(2, 127), edge, edge), (BigInteger.Pow(2, 112), BigInteger.Pow(2, 1023), 2),
        })
        {
            var verifier = SrpVerifier.Create(salt, "Pool", "ada", "secret");
            var client = new SrpClient(a);
            var exchange = SrpExchange.Begin(client.A, verifier, b);
            var key = client.Key(exchange.ServerPublic, salt, "Pool", "ada", "secret");
            Assert.Equal(SrpClient.Sign(key, "Pool", "ada", "AQID", "now"), Convert.ToBase64String(exchange.Signature("Pool", "ada", [1, 2, 3], "now")!));
            Assert.NotEqual(key, client.Key(exchange.ServerPublic, salt, "Pool", "ada", "other"));
        }
    }

    [CorpusTheory]
    [InlineData("user")]
    [InlineData("device")]
    public void The_catalogues_vectors_are_reproduced(string name)
    {
        var vector = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Corpus.Root)!, "challenge-catalogue.json")))!["testVectors"]![name]!;
        string Text(string key) => (string)vector[key]!;
        var (a, b, salt) = (SrpGroup.FromHex(Text("a_hex"))!.Value, SrpGroup.FromHex(Text("SRP_B_hex"))!.Value, SrpGroup.FromHex(Text("SALT_hex"))!.Value);

        // The listener's own parts, around the client's formula for S: who made the vectors did not publish b.
        var publicA = BigInteger.ModPow(SrpGroup.G, a, SrpGroup.N);
        Assert.Equal(SrpGroup.FromHex(Text("SRP_A_hex")), publicA);
        var x = SrpVerifier.PrivateKey(salt, Text("first"), Text("second"), Text("secretOrPassword"));
        var u = SrpExchange.Scrambler(publicA, b);
        var shared = BigInteger.ModPow(((b - SrpGroup.K * SrpVerifier.Create(salt, x).Value) % SrpGroup.N + SrpGroup.N) % SrpGroup.N, a + u * x, SrpGroup.N);
        var key = SrpExchange.Key(shared, u);
        Assert.Equal(Text("K_hex"), Convert.ToHexStringLower(key));
        var block = Convert.FromBase64String(Text("SECRET_BLOCK"));
        Assert.Equal(Text("PASSWORD_CLAIM_SIGNATURE"), Convert.ToBase64String(SrpExchange.Sign(key, Text("first"), Text("second"), block, Text("TIMESTAMP"))));
    }

    [Theory]
    [InlineData("Tue May 7 00:09:40 UTC 2024", true)]
    [InlineData("Tue May 07 00:09:40 UTC 2024", false)]
    [InlineData("Mon May 7 00:09:40 UTC 2024", false)]
    [InlineData("Tue May 7 0:09:40 UTC 2024", false)]
    [InlineData("Tue May 7 00:09:40 GMT 2024", false)]
    [InlineData("Di Mai 7 00:09:40 UTC 2024", null)]
    [InlineData("2024-05-07T00:09:40Z", null)]
    [InlineData("Tue Sept 7 00:09:40 UTC 2024", null)]
    public void A_timestamp_is_right_or_readable_or_neither(string text, bool? isRight) =>
        Assert.Equal(isRight, ProofTime.Read(text) is { } time ? ProofTime.Format(time) == text : null);

    [Fact]
    public async Task Every_run_over_the_wire_agrees_and_a_wrong_password_never_does()
    {
        await using var caller = new Caller(new() { Mfa = MfaConfiguration.Off });
        caller.Server.Pool.AddUser(Run.Ada);
        for (var i = 0; i < 20; i++)
            Assert.NotNull((await new Run(caller, isAdmin: i % 2 == 0).SrpAsync()).Tokens);
        var srp = new SrpClient();
        var asked = await new Run(caller, isAdmin: false).StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA.ToUpper(CultureInfo.InvariantCulture) });
        Assert.Null(asked.Session);
        var keys = srp.Answer(asked, caller.Options.UserPoolId.Split('_')[1], "ada", "Wrong-Pass-1!", DateTimeOffset.UtcNow);
        Refusal.Is("NotAuthorizedException", "Incorrect username or password.", await new Run(caller, isAdmin: false).AnswerAsync("PASSWORD_VERIFIER", keys));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("N")]
    [InlineData("2N")]
    [InlineData("-1")]
    [InlineData("0x1")]
    public async Task An_A_that_is_none_or_zero_in_the_group_is_refused(string srpA)
    {
        await using var caller = new Caller(new() { Mfa = MfaConfiguration.Off });
        caller.Server.Pool.AddUser(Run.Ada);
        var text = srpA switch { "N" => SrpGroup.Hex(SrpGroup.N), "2N" => SrpGroup.Hex(2 * SrpGroup.N), _ => srpA };
        Assert.Equal("InvalidParameterException", (await new Run(caller, isAdmin: true).StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = text })).ErrorCode);
    }
}
