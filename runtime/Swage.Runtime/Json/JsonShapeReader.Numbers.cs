using System.Globalization;
using System.Numerics;
using System.Text;
using Swage.Serialization;

namespace Swage.Json;

// Numbers, and timestamps with them.
public ref partial struct JsonShapeReader
{
    private static ReadOnlySpan<double> ExactPowers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>Reads a byte (Smithy's, which is signed).</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is no whole number of this size here.</exception>
    public sbyte ReadByte() => (sbyte)ReadWhole(sbyte.MinValue, sbyte.MaxValue, "a whole number of 8 bits");

    /// <summary>Reads a short.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is no whole number of this size here.</exception>
    public short ReadInt16() => (short)ReadWhole(short.MinValue, short.MaxValue, "a whole number of 16 bits");

    /// <summary>Reads an integer or intEnum.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is no whole number of this size here.</exception>
    public int ReadInt32() => (int)ReadWhole(int.MinValue, int.MaxValue, "a whole number of 32 bits");

    /// <summary>Reads a long.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is no whole number of this size here.</exception>
    public long ReadInt64() => ReadWhole(long.MinValue, long.MaxValue, "a whole number of 64 bits");

    /// <summary>Reads a float.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is neither a number in range here nor the name of a special value.</exception>
    public float ReadSingle()
    {
        if (Peek() == '"')
            return (float)ReadNotFinite();
        var number = ScanNumber("a number");

        // Both parts fit a float exactly: then one division or multiplication rounds correctly.
        if (!number.IsCut && number.Digits < 1 << 24 && number.Exponent is >= -10 and <= 10)
            return (float)Scale(number.Digits, number.Exponent, number.IsNegative, isSingle: true);
        var value = float.Parse(Text(number), NumberStyles.Float, CultureInfo.InvariantCulture);
        return float.IsFinite(value) ? value : FailNumber<float>(number, "a number in the range of a float");
    }

    /// <summary>Reads a double.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is neither a number in range here nor the name of a special value.</exception>
    public double ReadDouble()
    {
        if (Peek() == '"')
            return ReadNotFinite();
        var number = ScanNumber("a number");

        // Both parts fit a double exactly: then one division or multiplication rounds correctly.
        if (!number.IsCut && number.Digits < 1UL << 53 && number.Exponent is >= -22 and <= 22)
            return Scale(number.Digits, number.Exponent, number.IsNegative, isSingle: false);
        var value = double.Parse(Text(number), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : FailNumber<double>(number, "a number in the range of a double");
    }

    /// <summary>Reads a bigInteger.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">
    /// There is no whole number here, or it has more digits than <see cref="CodecLimits.MaxNumberLength"/>.
    /// </exception>
    public BigInteger ReadBigInteger()
    {
        var number = ScanNumber("a whole number");
        if (number.Exponent == 0 && !number.IsCut)
            return number.IsNegative ? -(BigInteger)number.Digits : number.Digits;
        if (!BigDecimal.TryParse(Encoding.Latin1.GetString(Text(number)), out var value) || value.Scale < -CodecLimits.MaxNumberLength)
            return FailNumber<BigInteger>(number, $"a number of at most {CodecLimits.MaxNumberLength} digits");
        if (value.Scale <= 0 || value.Unscaled.IsZero)
            return value.Unscaled * BigInteger.Pow(10, Math.Max(0, -value.Scale));
        if (value.Scale > CodecLimits.MaxNumberLength)
            return FailNumber<BigInteger>(number, "a whole number");
        var whole = BigInteger.DivRem(value.Unscaled, BigInteger.Pow(10, value.Scale), out var remainder);
        return remainder.IsZero ? whole : FailNumber<BigInteger>(number, "a whole number");
    }

    /// <summary>Reads a bigDecimal; its precision is kept.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is no number here, or it is beyond the limits.</exception>
    public BigDecimal ReadBigDecimal()
    {
        var number = ScanNumber("a number");
        return BigDecimal.TryParse(Encoding.Latin1.GetString(Text(number)), out var value)
            ? value
            : FailNumber<BigDecimal>(number, "a number whose exponent fits 32 bits");
    }

    /// <summary>Reads a timestamp.</summary>
    /// <param name="format">How it stands on the wire.</param>
    /// <returns>The instant, in UTC; decimals finer than 100 ns are cut off.</returns>
    /// <exception cref="ShapeReadException">There is no timestamp of this format here, or its year is not within 1 to 9999.</exception>
    public DateTimeOffset ReadTimestamp(TimestampFormat format)
    {
        if (format == TimestampFormat.EpochSeconds)
        {
            var number = ScanNumber("a timestamp in seconds");
            return number.TryGetTicks(out var ticks)
                ? new DateTimeOffset(ticks, TimeSpan.Zero)
                : FailNumber<DateTimeOffset>(number, "a timestamp of the years 1 to 9999");
        }

        var isDateTime = format == TimestampFormat.DateTime;
        var start = _position;
        var what = isDateTime ? "a timestamp as RFC 3339 has it" : "a timestamp as HTTP has it";
        var raw = ScanString(what, out var kind);
        if (kind == StringKind.Escaped)
            raw = Encoding.UTF8.GetBytes(Decode(raw, kind));
        if (!(isDateTime ? TimestampText.TryParseDateTime(raw, out var value) : TimestampText.TryParseHttpDate(raw, out value)))
            FailAt(start, what, "a string that is none");
        return value;
    }

    private static double Scale(ulong digits, int exponent, bool isNegative, bool isSingle)
    {
        double value;
        if (isSingle)
        {
            var power = (float)ExactPowers[Math.Abs(exponent)];
            value = exponent < 0 ? digits / power : digits * power;
        }
        else
        {
            var power = ExactPowers[Math.Abs(exponent)];
            value = exponent < 0 ? digits / power : digits * power;
        }

        return isNegative ? -value : value;
    }

    private Document ReadDocumentNumber()
    {
        var number = ScanNumber("a value");
        if (number.Exponent == 0 && !number.IsCut && number.Digits <= long.MaxValue && !(number.IsNegative && number.Digits == 0))
            return number.IsNegative ? -(long)number.Digits : (long)number.Digits;
        return BigDecimal.TryParse(Encoding.Latin1.GetString(Text(number)), out var value)
            ? value
            : FailNumber<Document>(number, "a number whose exponent fits 32 bits");
    }

    private double ReadNotFinite()
    {
        var start = _position;
        var raw = ScanString("a number", out _);
        if (raw.SequenceEqual("NaN"u8))
            return double.NaN;
        if (raw.SequenceEqual("Infinity"u8))
            return double.PositiveInfinity;
        if (raw.SequenceEqual("-Infinity"u8))
            return double.NegativeInfinity;
        FailAt(start, "a number, \"NaN\", \"Infinity\" or \"-Infinity\"", "another string");
        return 0;
    }

    private long ReadWhole(long least, long most, string what)
    {
        // The short way: up to 18 digits and nothing behind them that belongs to a number.
        var b = Peek();
        var data = _data;
        var isNegative = b == '-';
        var start = _position + (isNegative ? 1 : 0);
        var i = start;
        var value = 0L;
        while ((uint)i < (uint)data.Length && (uint)(data[i] - '0') <= 9 && i - start < 18)
            value = (value * 10) + (data[i++] - '0');
        var isWhole = i > start && (i - start == 1 || data[start] != '0')
            && !((uint)i < (uint)data.Length && (data[i] is (byte)'.' or (byte)'e' or (byte)'E' || (uint)(data[i] - '0') <= 9));
        if (isWhole)
        {
            if (isNegative)
                value = -value;
            if (value < least || value > most)
                return FailAtStart(_position, what);
            _position = i;
            return value;
        }

        var number = ScanNumber(what);
        return number.TryGetInt64(out value) && value >= least && value <= most ? value : FailNumber<long>(number, what);
    }

    /// <summary>Passes over a number, and takes its first 19 digits and its exponent apart.</summary>
    private JsonNumber ScanNumber(string what)
    {
        var b = Peek();
        var data = _data;
        var i = _position;
        var number = new JsonNumber { Start = i, IsNegative = b == '-' };
        if (number.IsNegative)
            i++;
        if ((uint)i >= (uint)data.Length || (uint)(data[i] - '0') > 9)
            Fail(what);
        var first = i;
        i = number.TakeDigits(data, i);
        if (data[first] == '0' && i - first > 1)
            FailAt(number.Start, what, "a number with a leading zero");
        if ((uint)i < (uint)data.Length && data[i] == '.')
        {
            first = ++i;
            i = number.TakeDigits(data, i, areDecimals: true);
            if (i == first)
                FailAt(number.Start, what, "a number without digits behind its point");
        }

        if ((uint)i < (uint)data.Length && data[i] is (byte)'e' or (byte)'E')
        {
            i++;
            var isMinus = (uint)i < (uint)data.Length && data[i] == '-';
            if ((uint)i < (uint)data.Length && data[i] is (byte)'-' or (byte)'+')
                i++;
            first = i;
            var exponent = 0;
            for (; (uint)i < (uint)data.Length && (uint)(data[i] - '0') <= 9; i++)
                exponent = Math.Min((exponent * 10) + (data[i] - '0'), 100_000_000);
            if (i == first)
                FailAt(number.Start, what, "a number without digits in its exponent");
            number.Exponent += isMinus ? -exponent : exponent;
        }

        number.End = i;
        if (i - number.Start > CodecLimits.MaxNumberLength)
            FailAt(number.Start, $"a number of at most {CodecLimits.MaxNumberLength} bytes", "a longer one");
        _position = i;
        return number;
    }

    private readonly ReadOnlySpan<byte> Text(in JsonNumber number) => _data[number.Start..number.End];

    private readonly T FailNumber<T>(in JsonNumber number, string expected)
    {
        FailAtStart(number.Start, expected);
        return default!;
    }

    private readonly long FailAtStart(int start, string expected)
    {
        FailAt(start, expected, "another number");
        return 0;
    }
}
