using System.Numerics;

namespace Swage.Smithy.Tests.Traits;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("1e3", "1000")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("12.5E+2", "1250")]
    [InlineData("79228162514264337593543950336.5", "79228162514264337593543950336.5")]
    public void Reads_json_numbers_exactly(string text, string expected)
    {
        Assert.True(ExactNumber.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("+1")]
    [InlineData("1 ")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("1e999999999")]
    [InlineData("1e-99999")]
    public void Refuses_what_is_no_number_or_too_large(string text) => Assert.False(ExactNumber.TryParse(text, out _));

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("1e19", false)]
    [InlineData("1e4000", false)]
    [InlineData("0.5", false)]
    [InlineData("5.0", true)]
    public void Knows_what_fits_64_bits(string text, bool fits) => Assert.Equal(fits, Parse(text).TryToInt64(out _));

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("-1.0000000000000000000000000001", true)]
    [InlineData("1e-29", false)]
    [InlineData("-123.456", true)]
    public void Knows_what_fits_a_decimal(string text, bool fits)
    {
        Assert.Equal(fits, Parse(text).TryToDecimal(out var value));
        if (fits)
            Assert.Equal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("-2", "-1")]
    [InlineData("0.1", "0.11")]
    [InlineData("-1e10", "1e-10")]
    [InlineData("99", "1e2")]
    public void Orders_by_value(string less, string more)
    {
        Assert.True(Parse(less).CompareTo(Parse(more)) < 0);
        Assert.True(Parse(more).CompareTo(Parse(less)) > 0);
    }

    [Fact]
    public void Equal_values_are_equal_however_written()
    {
        Assert.Equal(Parse("100"), Parse("1.00e2"));
        Assert.Equal(Parse("100").GetHashCode(), Parse("1e2").GetHashCode());
        Assert.Equal(0, Parse("0.10").CompareTo(Parse("1e-1")));
        Assert.Equal(BigInteger.Pow(10, 30), Parse("1e30").ToBigInteger());
        Assert.Throws<InvalidOperationException>(() => Parse("0.5").ToBigInteger());
    }

    private static ExactNumber Parse(string text) => ExactNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
