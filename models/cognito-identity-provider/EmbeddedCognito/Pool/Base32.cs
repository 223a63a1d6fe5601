using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Base32 (RFC 4648) without padding, the form in which authenticator apps take their secret.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder();
        int bits = 0, count = 0;
        foreach (var b in data)
        {
            bits = (bits << 8) | b;
            for (count += 8; count >= 5; count -= 5)
                text.Append(Alphabet[(bits >> (count - 5)) & 31]);
            bits &= (1 << count) - 1;
        }

        if (count > 0)
            text.Append(Alphabet[(bits << (5 - count)) & 31]);
        return text.ToString();
    }

    /// <exception cref="FormatException">The text has a character that is not Base32.</exception>
    public static byte[] Decode(string text)
    {
        var data = new List<byte>();
        int bits = 0, count = 0;
        foreach (var c in text)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                throw new FormatException("The secret is not Base32.");
            bits = (bits << 5) | value;
            if ((count += 5) < 8)
                continue;
            count -= 8;
            data.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }

        return [.. data];
    }
}
