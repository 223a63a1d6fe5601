using System.Text;

namespace Swage.Aws;

/// <summary>Ids by which a service recognises the attempts of one call.</summary>
internal static class InvocationId
{
    /// <summary>Makes a random UUID (version 4).</summary>
    /// <remarks>The id proves nothing, so the fast source will do: asking the system for random bytes, as Guid.NewGuid does, takes a microsecond.</remarks>
    public static string Create()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        // In two steps of .NET's that signing takes too: a Guid's own text would have to be compiled besides.
        Span<byte> digits = stackalloc byte[32];
        Convert.TryToHexStringLower(bytes, digits, out _);
        Span<byte> text = stackalloc byte[36];
        text[8] = text[13] = text[18] = text[23] = (byte)'-';
        digits[..8].CopyTo(text);
        digits[8..12].CopyTo(text[9..]);
        digits[12..16].CopyTo(text[14..]);
        digits[16..20].CopyTo(text[19..]);
        digits[20..].CopyTo(text[24..]);
        return Encoding.ASCII.GetString(text);
    }
}
