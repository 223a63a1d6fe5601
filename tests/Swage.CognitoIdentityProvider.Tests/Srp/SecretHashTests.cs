namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>The proof of an app client's secret.</summary>
public class SecretHashTests
{
    [Fact]
    public void A_known_hash_comes_out() =>
        Assert.Equal("AYin1wReBq+RQpgkLjHSLSWJQB/NgayMcMWKp0/mxfI=", SecretHash.Compute("mytestuser", "1example23456789", "9example87654321"));

    [CatalogueFact]
    public void The_catalogues_hash_comes_out()
    {
        var vector = SrpVectors.Catalogue.GetProperty("secretHash");
        string Text(string member) => vector.GetProperty(member).GetString()!;
        Assert.Equal(Text("SECRET_HASH"), SecretHash.Compute(Text("username"), Text("clientId"), Text("clientSecret")));
    }

    [Fact]
    public void Long_names_and_names_outside_ascii_are_hashed_whole()
    {
        var name = string.Concat(Enumerable.Repeat("Grüße漢𝄞", 500));
        var expected = Convert.ToBase64String(System.Security.Cryptography.HMACSHA256.HashData("secret"u8, System.Text.Encoding.UTF8.GetBytes(name + "client")));
        Assert.Equal(expected, SecretHash.Compute(name, "client", "secret"));
    }

    [Theory]
    [InlineData("", "client", "secret")]
    [InlineData("user", "", "secret")]
    [InlineData("user", "client", "")]
    public void An_empty_part_is_refused(string user, string client, string secret) =>
        Assert.Throws<ArgumentException>(() => SecretHash.Compute(user, client, secret));
}
