using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace Swage.CognitoIdentityProvider;

/// <summary>What Cognito sends with <c>PASSWORD_VERIFIER</c> and <c>DEVICE_PASSWORD_VERIFIER</c>, as it came. Immutable.</summary>
public sealed class SrpChallenge
{
    /// <summary>
    /// The most hexadecimal digits a number may have. A number of the group has 768; the rest is room for servers that do not reduce theirs, and keeps a
    /// hostile answer from costing time.
    /// </summary>
    public const int MaxDigits = 1024;

    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary><c>SALT</c>, hexadecimal.</summary>
    public required string Salt { get; init; }

    /// <summary><c>SRP_B</c>, the server's public number, hexadecimal.</summary>
    public required string SrpB { get; init; }

    /// <summary><c>SECRET_BLOCK</c>, Base64; it goes back unchanged as <c>PASSWORD_CLAIM_SECRET_BLOCK</c>.</summary>
    public required string SecretBlock { get; init; }

    /// <summary>The name of the type; values are left out.</summary>
    public override string ToString() => nameof(SrpChallenge);

    internal BigInteger ReadSalt() => ReadHex(Salt, "SALT");

    internal BigInteger ReadB() => ReadHex(SrpB, "SRP_B");

    // The text is a magnitude: read as signed, half of all salts would come out negative. The zero in front keeps the parser from seeing a sign.
    private static BigInteger ReadHex(string text, string key)
    {
        if (text is not { Length: > 0 and <= MaxDigits } || text.AsSpan().ContainsAnyExcept(s_hex))
            throw new SrpException($"{key} is not a hexadecimal number of 1 to {MaxDigits} digits.");
        Span<char> digits = stackalloc char[MaxDigits + 1];
        digits[0] = '0';
        text.CopyTo(digits[1..]);
        return BigInteger.Parse(digits[..(text.Length + 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
