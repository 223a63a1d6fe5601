namespace Swage.Json;

/// <summary>A number of a document, taken apart: ± digits × 10^exponent.</summary>
internal struct JsonNumber
{
    // More would not fit 64 bits.
    private const int MostDigits = 19;

    public int Start;
    public int End;
    public bool IsNegative;

    /// <summary>The first 19 significant digits.</summary>
    public ulong Digits;

    /// <summary>The power of ten, the digits that were cut off included.</summary>
    public int Exponent;

    /// <summary>There were more than 19 significant digits.</summary>
    public bool IsCut;

    private int _count;

    /// <summary>Takes the digits from a place on.</summary>
    /// <returns>The place behind them.</returns>
    public int TakeDigits(ReadOnlySpan<byte> data, int i, bool areDecimals = false)
    {
        for (; (uint)i < (uint)data.Length && (uint)(data[i] - '0') <= 9; i++)
        {
            if (_count < MostDigits)
            {
                Digits = (Digits * 10) + (uint)(data[i] - '0');
                if (Digits != 0)
                    _count++;
                if (areDecimals)
                    Exponent--;
            }
            else
            {
                IsCut = true;
                if (!areDecimals)
                    Exponent++;
            }
        }

        return i;
    }

    /// <summary>The number as a long, where it is one exactly.</summary>
    public readonly bool TryGetInt64(out long value)
    {
        value = 0;
        if (Digits == 0 && !IsCut)
            return true;

        // Cut digits that are not zero would make it either too large or not whole; those that are zero change nothing but are never
        // written by anyone: both are refused.
        if (IsCut || Exponent > 18)
            return false;
        Int128 exact = Digits;
        for (var exponent = Exponent; exponent < 0; exponent++)
        {
            if (exact % 10 != 0)
                return false;
            exact /= 10;
        }

        for (var exponent = Exponent; exponent > 0; exponent--)
            exact *= 10;
        if (IsNegative)
            exact = -exact;
        if (exact < long.MinValue || exact > long.MaxValue)
            return false;
        value = (long)exact;
        return true;
    }

    /// <summary>The number as seconds since 1970, in ticks since the year 1; decimals beyond the seventh are cut off.</summary>
    public readonly bool TryGetTicks(out long ticks)
    {
        ticks = 0;
        Int128 exact = Digits;
        var exponent = Exponent + 7;
        if (exact != 0 && exponent > 19)
            return false;
        for (; exponent > 0 && exact != 0; exponent--)
            exact *= 10;
        for (; exponent < 0 && exact != 0; exponent++)
            exact /= 10;
        exact = DateTime.UnixEpoch.Ticks + (IsNegative ? -exact : exact);
        if (exact < 0 || exact > DateTime.MaxValue.Ticks)
            return false;
        ticks = (long)exact;
        return true;
    }
}
