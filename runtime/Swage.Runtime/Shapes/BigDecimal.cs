using System.Globalization;
using System.Numerics;

namespace Swage;

/// <summary>
/// A decimal number of any size and precision: Smithy's bigDecimal. It is <see cref="Unscaled"/> × 10 to the power of −<see cref="Scale"/>,
/// so that <c>1.50</c> keeps its two decimals on the way through.
/// </summary>
/// <param name="Unscaled">The digits as a whole number.</param>
/// <param name="Scale">How many of the digits stand behind the point; negative: how many zeros follow them.</param>
public readonly record struct BigDecimal(BigInteger Unscaled, int Scale) : IComparable<BigDecimal>
{
    /// <summary>The value of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(long value) => new(value, 0);

    /// <summary>The exact value of a decimal, its trailing zeros included.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var unscaled = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -unscaled : unscaled, (bits[3] >> 16) & 0xFF);
    }

    /// <summary>Whether the left number is less.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(BigDecimal left, BigDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(BigDecimal left, BigDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not greater.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(BigDecimal left, BigDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not less.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(BigDecimal left, BigDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a number such as <c>-12.50</c> or <c>1.5E+300</c>.</summary>
    /// <param name="text">The text, in JSON's form; a leading plus sign and leading zeros are let through.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">It is no number.</exception>
    public static BigDecimal Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("Not a decimal number.");

    /// <summary>Reads a number such as <c>-12.50</c> or <c>1.5E+300</c>.</summary>
    /// <param name="text">The text, in JSON's form; a leading plus sign and leading zeros are let through.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BigDecimal value)
    {
        value = default;
        var exponent = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            if (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
                return false;
            text = text[..e];
        }

        var point = text.IndexOf('.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (point >= 0 && decimals == 0)
            return false;
        var scale = (long)decimals - exponent;
        if (scale is < int.MinValue or > int.MaxValue)
            return false;
        BigInteger unscaled;
        if (point < 0)
        {
            if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out unscaled))
                return false;
        }
        else
        {
            if (point == 0 || !char.IsAsciiDigit(text[point - 1]) || text[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
                return false;
            var digits = string.Concat(text[..point], text[(point + 1)..]);
            if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out unscaled))
                return false;
        }

        value = new(unscaled, (int)scale);
        return true;
    }

    /// <summary>Compares by value: 1.50 and 1.5 compare as equal here, though <see cref="Equals(BigDecimal)"/> tells them apart.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(BigDecimal other)
    {
        if (Unscaled.Sign != other.Unscaled.Sign || Unscaled.IsZero)
            return Unscaled.Sign.CompareTo(other.Unscaled.Sign);

        // First by magnitude, so that 1E+999999999 against 1 needs no number of a billion digits.
        var magnitude = Digits(Unscaled) - Scale;
        var otherMagnitude = Digits(other.Unscaled) - other.Scale;
        if (magnitude != otherMagnitude)
            return magnitude > otherMagnitude == Unscaled.Sign > 0 ? 1 : -1;
        var difference = (long)Scale - other.Scale;
        return difference >= 0
            ? Unscaled.CompareTo(other.Unscaled * BigInteger.Pow(10, (int)difference))
            : (Unscaled * BigInteger.Pow(10, (int)-difference)).CompareTo(other.Unscaled);
    }

    /// <summary>The nearest double; infinite where the number is beyond a double's range.</summary>
    /// <returns>The double.</returns>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number in JSON's form, its precision kept: plain where that is short, else with an exponent.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        var sign = Unscaled.Sign < 0 ? "-" : "";
        if (Scale == 0)
            return sign + digits;
        var exponent = digits.Length - 1L - Scale;
        if (Scale > 0 && exponent >= -7)
        {
            return Scale < digits.Length
                ? $"{sign}{digits.AsSpan(0, digits.Length - Scale)}.{digits.AsSpan(digits.Length - Scale)}"
                : $"{sign}0.{new string('0', Scale - digits.Length)}{digits}";
        }

        var text = digits.Length == 1 ? digits : $"{digits[0]}.{digits.AsSpan(1)}";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{text}E{(exponent < 0 ? "" : "+")}{exponent}");
    }

    private static long Digits(BigInteger value)
    {
        value = BigInteger.Abs(value);
        var digits = (long)Math.Floor(BigInteger.Log10(value)) + 1;

        // Log10 is a double: near a power of ten it may be one off.
        if (digits > 1 && value < BigInteger.Pow(10, (int)digits - 1))
            return digits - 1;
        return value >= BigInteger.Pow(10, (int)digits) ? digits + 1 : digits;
    }
}
