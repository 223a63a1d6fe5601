using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Time-based one-time passwords (RFC 6238) as authenticator apps make them: SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    /// <summary>The number of the thirty-second step a moment is in.</summary>
    public static long Step(DateTimeOffset time) => time.ToUnixTimeSeconds() / 30;

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, one step before or after now allowed for clocks that are off; null where none fits.</summary>
    public static long? Match(ReadOnlySpan<byte> secret, string code, DateTimeOffset now)
    {
        for (var step = Step(now) - 1; step <= Step(now) + 1; step++)
        {
            if (Code(secret, step) == code)
                return step;
        }

        return null;
    }
}
