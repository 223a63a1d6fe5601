using System.Text.Json;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>One proof with every number in it: made with an independent implementation of the formulae.</summary>
/// <param name="Group">The pool's name, or the device's group key.</param>
/// <param name="Name">The user's name, or the device's key.</param>
public sealed record SrpVector(
    string Group, string Name, string Secret, string PrivateNumber, string SrpA, string SrpB, string Salt, string SecretBlock, string Timestamp, string Key, string Signature)
{
    internal SrpChallenge Challenge => new() { Salt = Salt, SrpB = SrpB, SecretBlock = SecretBlock };
}

/// <summary>The vector that is always at hand, and those of the catalogue beside the corpus.</summary>
internal static class SrpVectors
{
    private const string B =
        "66fc0788a9d10213a2c9310d764dbc2240d78eb37da81d5f08fbe7112ac4f2d3ec114d14a52966bb95d38acbcf6e8df9f7127e01eb56ee99e500466acdc11161" +
        "65442e5765d0a6db3f569080313887322f95725185fc7fd9bac55964568351d0b01941802809d16af1b2b66418808913d308c19ee06252d048dd46e0c2d9ba40" +
        "e00764d4d3ae5f254f6785d896db7f4b469a55f559affb36e37b952e4031a79ae6745a3f896b01e2fd4a79eba9648e8f7f32e88c511ef16866d26b4125a6e2ae" +
        "27c34b2e10f713f36ec16ee11eaf09b1ab0666838c4afabce50db67abb5c0bb8cb07b9a9901a24132710449873929c0d687a0331d4304fd5dce2f05f69734973" +
        "c6721d357d5bdc464cfed48c3127f66b6f9ed46ecaaa0f6a5c57db420d793be3e624817c833e80c2bc2f2101d8248ce9e3c79b79a800e5b71bac7a4f7ba198e7" +
        "1c0209361026fd766e01c856c1ed14cd1e805f7cf7f2719cffd9b3d65f22c380531624f3e4151cb72fe4f592ec9df4af2fc2b9c7abd4e8f8eebc2cbc45730729";

    private const string A =
        "6ac9ccb82b26b5de9609f869f42c6be79b9c76fbe3d120595c4810ba45eff91cd1ba5dc54253de56073dd088f25e58b2dac543cd3be1e4496154b79c04fb33d1" +
        "7af6fc886f103dcb6019b4eeed564f7a178f8aa31412b8f82a4b9d20c71f0069aea9f80c05e8566a5060affa6329c9ce0617cf2b8b594113c32ec9d3f1a9a441" +
        "693b6b51895e43a4238d7a4bc46fd0eeb5a7f0f8d894331c54f7aff7e14f8d3011a46bc2583b9db5110a37510548e7bbbca2cc195cc32158e4b1e856f6425ecd" +
        "640d8b2acb41ae703d998a09377a7dd73e715b5abce449b8a3cd5ce192a0f47a08fb27f2219e398371b5f1358b91f89ca93fde0eb83e27fede6027126bf89140" +
        "e2f9f8b0c2661fee0a9d191be8ee7e88adcf8eccb0221287806f0221291976b9c5d7cbac9f382efeeba3058a9405d169a21774d2a9ca6a838b5fb179c7176a2b" +
        "06200d38df83a081ddc615c767f077933964e31a4e6147916cbaba6fa6fd41186d0575fa0852e8210d0950c6fe541f1f27679cf31fc8adda509b878d350bec20";

    /// <summary>A user's proof.</summary>
    public static SrpVector User { get; } = new(
        "ExamplePool", "mytestuser", "This-is-my-test-99!", string.Concat(Enumerable.Repeat("23705048dc771366b4ccaf56c18fa8c7d7aff023a3b055fbda7300bfe64add10", 4)), A, B,
        "fbf0839e511ed52a0b3221f1e52f003d", "uLkjec7xJgm1ubkuiDusn8/ULqk6gLv2pftGAH+xu/E=", "Tue May 7 00:09:40 UTC 2024",
        "f62d9d2800bc626e7f6cb163cf108513", "/GRPRXQYWyRDtpWAy7aPPtWUYmiVpUV10JF42xeLLY4=");

    /// <summary>The catalogue's file, or null where there is none on this machine.</summary>
    public static string? CataloguePath { get; } = FindCatalogue();

    /// <summary>The catalogue's vectors.</summary>
    public static JsonElement Catalogue => JsonDocument.Parse(File.ReadAllBytes(CataloguePath!)).RootElement.GetProperty("testVectors");

    /// <summary>A vector of the catalogue: <c>user</c> or <c>device</c>.</summary>
    public static SrpVector FromCatalogue(string name)
    {
        var vector = Catalogue.GetProperty(name);
        string Text(string member) => vector.GetProperty(member).GetString()!;
        return new(
            Text("first"), Text("second"), Text("secretOrPassword"), Text("a_hex"), Text("SRP_A_hex"), Text("SRP_B_hex"), Text("SALT_hex"), Text("SECRET_BLOCK"),
            Text("TIMESTAMP"), Text("K_hex"), Text("PASSWORD_CLAIM_SIGNATURE"));
    }

    private static string? FindCatalogue()
    {
        var beside = Corpus.Root is { } root ? Path.Combine(root, "..", "challenge-catalogue.json") : null;
        return File.Exists(beside) ? beside : null;
    }
}

/// <summary>A theory over the catalogue's vectors; without the catalogue it is reported as skipped, with the reason.</summary>
internal sealed class CatalogueTheoryAttribute : TheoryAttribute
{
    public CatalogueTheoryAttribute()
    {
        if (SrpVectors.CataloguePath is null)
            Skip = "No challenge-catalogue.json beside the corpus.";
    }
}

/// <summary>A fact of the catalogue; without the catalogue it is reported as skipped, with the reason.</summary>
internal sealed class CatalogueFactAttribute : FactAttribute
{
    public CatalogueFactAttribute()
    {
        if (SrpVectors.CataloguePath is null)
            Skip = "No challenge-catalogue.json beside the corpus.";
    }
}
