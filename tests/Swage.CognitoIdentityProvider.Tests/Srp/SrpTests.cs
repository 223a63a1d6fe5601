using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>The proof of a password against known numbers, and what it refuses.</summary>
public class SrpTests
{
    public static TheoryData<string> Names => ["user", "device"];

    [Fact]
    public void A_known_proof_of_a_user_comes_out_number_by_number() => Check(SrpVectors.User);

    [CatalogueTheory]
    [MemberData(nameof(Names))]
    public void The_catalogues_proofs_come_out_number_by_number(string name) => Check(SrpVectors.FromCatalogue(name));

    [Fact]
    public void The_group_is_the_one_of_Cognito()
    {
        Assert.Equal("538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6", SrpNumbers.K.ToString("x", CultureInfo.InvariantCulture));
        Assert.Equal(3072, SrpNumbers.N.GetBitLength());
        Assert.Equal(PlainSrpServer.N, SrpNumbers.N);
    }

    [CatalogueFact]
    public void The_multiplier_is_the_catalogues() =>
        Assert.Equal(SrpVectors.Catalogue.GetProperty("k_hex").GetString(), SrpNumbers.K.ToString("x", CultureInfo.InvariantCulture));

    [Fact]
    public void Only_the_part_of_the_pool_id_behind_the_underscore_is_hashed()
    {
        var vector = SrpVectors.User;
        using var srp = SessionOf(vector);
        Assert.Equal(vector.Signature, srp.Sign(SrpIdentity.User("eu-west-1_" + vector.Group, vector.Name), vector.Secret, vector.Challenge, vector.Timestamp));
    }

    [Theory]
    [InlineData("ExamplePool")]
    [InlineData("eu-west-1_")]
    [InlineData("")]
    public void A_pool_id_without_a_pool_is_refused(string poolId) => Assert.Throws<ArgumentException>(() => SrpIdentity.User(poolId, "ada"));

    [Fact]
    public void Numbers_are_read_in_either_case_and_with_zeros_in_front()
    {
        var vector = SrpVectors.User;
        using var srp = SessionOf(vector);
        var challenge = new SrpChallenge { Salt = "000" + vector.Salt.ToUpperInvariant(), SrpB = "00" + vector.SrpB.ToUpperInvariant(), SecretBlock = vector.SecretBlock };
        Assert.Equal(vector.Signature, srp.Sign(IdentityOf(vector), vector.Secret, challenge, vector.Timestamp));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("N")]
    [InlineData("2N")]
    public void A_server_number_that_is_zero_modulo_the_prime_is_refused(string which)
    {
        var hex = which switch { "0" => "0", "N" => SrpNumbers.N.ToString("x", CultureInfo.InvariantCulture), _ => (SrpNumbers.N * 2).ToString("x", CultureInfo.InvariantCulture) };
        var refusal = Assert.Throws<SrpException>(() => Sign(new() { Salt = "ab", SrpB = hex, SecretBlock = "AAAA" }));
        Assert.Contains("SRP_B", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scrambler_of_zero_is_refused() => Assert.Throws<SrpException>(() => SrpKey.Derive(5, 7, BigInteger.Zero, 11, new byte[SrpKey.Length]));

    [Theory]
    [InlineData("-fb", "02", "AAAA", "SALT")]
    [InlineData("0xfb", "02", "AAAA", "SALT")]
    [InlineData("", "02", "AAAA", "SALT")]
    [InlineData(" fb", "02", "AAAA", "SALT")]
    [InlineData("fb", "-2", "AAAA", "SRP_B")]
    [InlineData("fb", "two", "AAAA", "SRP_B")]
    [InlineData("fb", "", "AAAA", "SRP_B")]
    [InlineData("fb", "02", "*secret*", "SECRET_BLOCK")]
    public void A_malformed_challenge_is_refused_by_the_name_of_its_part(string salt, string b, string block, string part)
    {
        var refusal = Assert.Throws<SrpException>(() => Sign(new() { Salt = salt, SrpB = b, SecretBlock = block }));
        Assert.StartsWith(part, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("*secret*", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_far_longer_than_the_groups_is_refused_before_any_work_is_done() =>
        Assert.Throws<SrpException>(() => Sign(new() { Salt = "ab", SrpB = new string('f', 1_000_000), SecretBlock = "AAAA" }));

    [Fact]
    public void Every_session_draws_its_own_number()
    {
        using SrpSession one = new(), other = new();
        Assert.NotEqual(one.SrpA, other.SrpA);
        Assert.Matches("^[0-9a-f]{700,769}$", one.SrpA);
    }

    [Fact]
    [SuppressMessage("Reliability", "CA2000", Justification = "Disposal is what is looked at.")]
    public void Disposal_zeroes_the_private_number_and_ends_the_session()
    {
        byte[] number = [1, 2, 3, 4];
        var srp = new SrpSession(number);
        srp.Dispose();
        Assert.Equal(new byte[4], number);
        Assert.Throws<ObjectDisposedException>(() => srp.Sign(IdentityOf(SrpVectors.User), "x", SrpVectors.User.Challenge, "t"));
    }

    [Fact]
    public void Nothing_prints_a_value()
    {
        var vector = SrpVectors.User;
        using var srp = SessionOf(vector);
        Assert.Equal(
            ["SrpSession", "SrpChallenge", "SrpIdentity", "DeviceSecretVerifier"],
            [srp.ToString(), vector.Challenge.ToString(), IdentityOf(vector).ToString(), DeviceSecretVerifier.Create("g", "k").ToString()]);
    }

    [Fact]
    public void A_password_longer_than_the_stack_buffer_and_outside_ascii_is_hashed_whole()
    {
        var secret = string.Concat(Enumerable.Repeat("pässwörd€𝄞", 200));
        var server = new PlainSrpServer("pool", "ada", secret, 77, 123_456_789);
        using var srp = new SrpSession();
        var signature = srp.Sign(SrpIdentity.User("eu-west-1_pool", "ada"), secret, server.Challenge(srp.SrpA), "now");
        Assert.True(server.Accepts(signature, "now"));
    }

    private static void Check(SrpVector vector)
    {
        using var srp = SessionOf(vector);
        Assert.Equal(vector.SrpA, srp.SrpA);
        var key = new byte[SrpKey.Length];
        srp.DeriveKey(IdentityOf(vector), vector.Secret, vector.Challenge, key);
        Assert.Equal(vector.Key, Convert.ToHexStringLower(key));
        Assert.Equal(vector.Signature, srp.Sign(IdentityOf(vector), vector.Secret, vector.Challenge, vector.Timestamp));
    }

    private static string Sign(SrpChallenge challenge)
    {
        using var srp = new SrpSession();
        return srp.Sign(SrpIdentity.User("eu-west-1_pool", "ada"), "password", challenge, "now");
    }

    private static SrpSession SessionOf(SrpVector vector) => new(Convert.FromHexString(vector.PrivateNumber));

    private static SrpIdentity IdentityOf(SrpVector vector) => SrpIdentity.Device(vector.Group, vector.Name);
}
