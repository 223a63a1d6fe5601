using System.Buffers;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>Percent-encoding as SigV4 wants it: everything but RFC 3986's unreserved characters, in upper-case hex.</summary>
internal static class UriEncoding
{
    private static readonly SearchValues<char> s_unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private static ReadOnlySpan<byte> UpperHex => "0123456789ABCDEF"u8;

    /// <summary>Encodes every byte that is not unreserved; the percent sign too, so that what was encoded before is encoded twice. A slash that separates can be kept.</summary>
    public static void EncodeAll(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> value, bool keepSlash = false)
    {
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAnyExcept(s_unreserved);
            if (plain < 0)
            {
                buffer.Append(value);
                return;
            }

            buffer.Append(value[..plain]);
            value = value[plain..];
            if (keepSlash && value[0] == '/')
            {
                buffer.Append((byte)'/');
                value = value[1..];
                continue;
            }

            value = value[EncodeFirst(ref buffer, value)..];
        }
    }

    /// <summary>Encodes what is not encoded yet: a percent sign followed by two hex digits is kept, its digits in upper case. A slash that separates can be kept.</summary>
    public static void EncodeRest(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> value, bool keepSlash = false)
    {
        while (!value.IsEmpty)
        {
            var percent = value.IndexOf('%');
            if (percent < 0)
            {
                EncodeAll(ref buffer, value, keepSlash);
                return;
            }

            EncodeAll(ref buffer, value[..percent], keepSlash);
            value = value[percent..];
            if (value.Length >= 3 && char.IsAsciiHexDigit(value[1]) && char.IsAsciiHexDigit(value[2]))
            {
                var escape = buffer.Take(3);
                escape[0] = (byte)'%';
                escape[1] = UpperOf(value[1]);
                escape[2] = UpperOf(value[2]);
                value = value[3..];
            }
            else
            {
                EncodeAll(ref buffer, value[..1]);
                value = value[1..];
            }
        }
    }

    private static byte UpperOf(char hexDigit) => (byte)(hexDigit >= 'a' ? hexDigit - 'a' + 'A' : hexDigit);

    /// <summary>Encodes the first character (a surrogate pair is one; a lone surrogate becomes U+FFFD) and says how long it was.</summary>
    private static int EncodeFirst(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> value)
    {
        Rune.DecodeFromUtf16(value, out var rune, out var consumed);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
        {
            var escape = buffer.Take(3);
            escape[0] = (byte)'%';
            escape[1] = UpperHex[b >> 4];
            escape[2] = UpperHex[b & 15];
        }

        return consumed;
    }
}
