using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A proof that was asked for: of a password or of a device's secret.</summary>
/// <param name="First">The pool's name or the device's group key.</param>
/// <param name="Second">The user's name or the device's key.</param>
/// <param name="Exchange">The run of the protocol.</param>
internal sealed record SrpProof(string First, string Second, SrpExchange Exchange)
{
    /// <summary>What the client returns unchanged, and under which a proof without a session is kept.</summary>
    public string SecretBlock { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(256));

    /// <summary>SRP_A as a number, or the refusal. That A is a multiple of N would let a client in without the secret.</summary>
    public static System.Numerics.BigInteger Read(string srpA) => SrpGroup.FromHex(srpA) is { } a && !(a % SrpGroup.N).IsZero
        ? a
        : throw ServiceError.InvalidParameter("SRP_A must be a hexadecimal number that is not a multiple of N");

    /// <summary>The challenge parameters of the protocol.</summary>
    public JsonObject Parameters() => new() { ["SALT"] = SrpGroup.Hex(Exchange.Salt), ["SRP_B"] = SrpGroup.Hex(Exchange.ServerPublic), ["SECRET_BLOCK"] = SecretBlock };

    /// <summary>Whether the answer proves the secret: block untouched, time in its one right form and about now, signature over both.</summary>
    public bool IsMet(ChallengeAnswer answer, DateTimeOffset now, TimeSpan allowedSkew)
    {
        var timestamp = answer.Keys["TIMESTAMP"];
        if (ProofTime.Read(timestamp) is not { } signed)
            throw ServiceError.InvalidParameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english");
        if (ProofTime.Format(signed) != timestamp || (now - signed).Duration() > allowedSkew || answer.Keys["PASSWORD_CLAIM_SECRET_BLOCK"] != SecretBlock)
            return false;
        var given = new byte[64];
        return Convert.TryFromBase64String(answer.Keys["PASSWORD_CLAIM_SIGNATURE"], given, out var length)
            && Exchange.Signature(First, Second, Convert.FromBase64String(SecretBlock), timestamp) is { } expected
            && CryptographicOperations.FixedTimeEquals(expected, given.AsSpan(0, length));
    }
}
