using System.Security.Cryptography;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>The value of <c>x-amz-content-sha256</c>, which is also the last line of the canonical request.</summary>
internal static class PayloadHash
{
    /// <summary>Stands for a payload that takes no part in the signature.</summary>
    public const string Unsigned = "UNSIGNED-PAYLOAD";

    /// <summary>The hash of no bytes at all.</summary>
    public const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static string Of(ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty)
            return Empty;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Sha256.Hash(payload, hash);
        // By way of bytes, as the signature's own digits are written: .NET's code for characters would have to be compiled beside it.
        Span<byte> digits = stackalloc byte[2 * SHA256.HashSizeInBytes];
        Convert.TryToHexStringLower(hash, digits, out _);
        return Encoding.ASCII.GetString(digits);
    }
}
