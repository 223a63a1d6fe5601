using System.Buffers;
using System.Text;

namespace Swage.Validation.Patterns;

/// <summary>A set of Unicode scalar values as generated code writes it down: ASCII as two words of bits, what is beyond as ranges and categories.</summary>
internal readonly ref struct CharacterSet(ulong low, ulong high, string ranges, int categories)
{
    /// <summary>The set's members in ASCII and whether it has others.</summary>
    public bool Contains(uint ascii) => ((ascii < 64 ? low : high) >> (int)(ascii & 63) & 1) != 0;

    /// <summary>Reads the scalar value at a position; whether it is in the set. Half a surrogate pair is in none.</summary>
    public bool Contains(ReadOnlySpan<char> text, int position, out int length)
    {
        uint c = text[position];
        length = 1;
        if (c < 0x80)
            return Contains(c);
        if (ranges.Length == 0 && categories == 0)
            return false;
        return Rune.DecodeFromUtf16(text[position..], out var rune, out length) == OperationStatus.Done && ContainsBeyondAscii(rune);
    }

    private bool ContainsBeyondAscii(Rune rune)
    {
        var text = ranges.AsSpan();
        while (text.Length > 0)
        {
            Rune.DecodeFromUtf16(text, out var first, out var length);
            text = text[length..];
            Rune.DecodeFromUtf16(text, out var last, out length);
            text = text[length..];
            if (rune < first)
                break;
            if (rune <= last)
                return true;
        }

        return categories != 0 && (categories >> (int)Rune.GetUnicodeCategory(rune) & 1) != 0;
    }
}
