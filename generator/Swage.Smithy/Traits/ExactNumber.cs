using System.Globalization;
using System.Numerics;

namespace Swage.Smithy;

/// <summary>A decimal number of a model without loss: <c>Unscaled × 10^Exponent</c>, with no trailing zeros in <c>Unscaled</c>.</summary>
/// <remarks>Equal numbers are equal however they were written: <c>1.50</c>, <c>15e-1</c>.</remarks>
public readonly record struct ExactNumber : IComparable<ExactNumber>
{
    // A model is input: it must not make us spell out a number with a billion zeros.
    private const int MaxDigits = 4096;

    private ExactNumber(BigInteger unscaled, int exponent)
    {
        Unscaled = unscaled;
        Exponent = exponent;
    }

    /// <summary>The digits as a whole number, with the sign.</summary>
    public BigInteger Unscaled { get; }

    /// <summary>The power of ten to multiply by.</summary>
    public int Exponent { get; }

    /// <summary>Whether it has no fraction.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>Parses a number in JSON's form; false for any other text and beyond 4096 digits or as large an exponent.</summary>
    public static bool TryParse(string? text, out ExactNumber number)
    {
        number = default;
        if (text is null || text.Length > MaxDigits)
            return false;
        var i = 0;
        var negative = i < text.Length && text[i] == '-';
        if (negative)
            i++;
        var digits = new char[text.Length];
        var count = 0;
        var start = i;
        i = Digits(text, i, digits, ref count);
        if (i == start || text[start] == '0' && i > start + 1)
            return false;
        var exponent = 0;
        if (i < text.Length && text[i] == '.')
        {
            start = ++i;
            i = Digits(text, i, digits, ref count);
            if (i == start)
                return false;
            exponent = start - i;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var power = text.Substring(i + 1);
            if (power.Length is 0 or > 6 || !int.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift))
                return false;
            if (Math.Abs(shift) > MaxDigits)
                return false;
            exponent += shift;
            i = text.Length;
        }

        if (i != text.Length)
            return false;
        while (count > 1 && digits[count - 1] == '0')
        {
            count--;
            exponent++;
        }

        var unscaled = BigInteger.Parse(new string(digits, 0, count), NumberStyles.None, CultureInfo.InvariantCulture);
        number = unscaled.IsZero ? default : new ExactNumber(negative ? -unscaled : unscaled, exponent);
        return true;
    }

    /// <summary>The value where it is whole and fits 64 bits.</summary>
    public bool TryToInt64(out long value)
    {
        value = 0;
        if (!IsInteger || Exponent > 19)
            return false;
        var whole = ToBigInteger();
        if (whole < long.MinValue || whole > long.MaxValue)
            return false;
        value = (long)whole;
        return true;
    }

    /// <summary>The value where a <see cref="decimal"/> holds it exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (Exponent is > 28 or < -28)
            return false;
        var digits = IsInteger ? ToBigInteger() : Unscaled;
        var scale = IsInteger ? 0 : -Exponent;
        var magnitude = BigInteger.Abs(digits);
        if (magnitude >> 96 != 0)
            return false;
        value = new decimal(Word(0), Word(32), Word(64), digits.Sign < 0, (byte)scale);
        return true;

        int Word(int shift) => (int)(uint)(magnitude >> shift & uint.MaxValue);
    }

    /// <summary>The value as a whole number.</summary>
    /// <exception cref="InvalidOperationException">It has a fraction.</exception>
    public BigInteger ToBigInteger() =>
        IsInteger ? Unscaled * BigInteger.Pow(10, Exponent) : throw new InvalidOperationException($"{this} is not a whole number.");

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other)
    {
        var shift = Exponent - other.Exponent;
        return shift >= 0
            ? (Unscaled * BigInteger.Pow(10, shift)).CompareTo(other.Unscaled)
            : Unscaled.CompareTo(other.Unscaled * BigInteger.Pow(10, -shift));
    }

    /// <summary>The number without an exponent, such as <c>-0.25</c> or <c>1000</c>.</summary>
    public override string ToString()
    {
        if (IsInteger)
            return ToBigInteger().ToString(CultureInfo.InvariantCulture);
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(1 - Exponent, '0');
        var point = digits.Length + Exponent;
        return $"{(Unscaled.Sign < 0 ? "-" : "")}{digits.Substring(0, point)}.{digits.Substring(point)}";
    }

    private static int Digits(string text, int i, char[] digits, ref int count)
    {
        while (i < text.Length && text[i] is >= '0' and <= '9')
            digits[count++] = text[i++];
        return i;
    }
}
