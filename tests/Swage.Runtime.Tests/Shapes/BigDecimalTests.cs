using System.Globalization;
using System.Numerics;

namespace Swage.Runtime.Tests.Shapes;

public class BigDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("0.001", "0.001")]
    [InlineData("-0.0000001", "-1E-7", "-0.0000001")]
    [InlineData("0.00000001", "1E-8")]
    [InlineData("123e2", "1.23E+4")]
    [InlineData("1.230E+400", "1.230E+400")]
    [InlineData("12345678901234567890.12345678901234567890", "12345678901234567890.12345678901234567890")]
    [InlineData("+007.5", "7.5")]
    public void Text_comes_back_with_its_precision(string text, params string[] expected)
    {
        var value = BigDecimal.Parse(text);
        Assert.Contains(value.ToString(), expected);
        Assert.Equal(value, BigDecimal.Parse(value.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("1.-5")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1e99999999999")]
    [InlineData("0x1")]
    [InlineData("1 ")]
    [InlineData("NaN")]
    public void What_is_no_number_is_refused(string text) => Assert.False(BigDecimal.TryParse(text, out _));

    [Fact]
    public void Comparison_is_by_value_and_never_expands_an_exponent()
    {
        string[] ascending = ["-1E+999999999", "-2", "-1.50", "-1E-999999999", "0", "1E-999999999", "0.9999", "1.0", "1.01", "9.99", "10", "99", "100", "1E+999999999"];
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(BigDecimal.Parse(ascending[i]).CompareTo(BigDecimal.Parse(ascending[j]))));
        }

        Assert.Equal(0, BigDecimal.Parse("1.50").CompareTo(BigDecimal.Parse("1.5")));
        Assert.NotEqual(BigDecimal.Parse("1.50"), BigDecimal.Parse("1.5"));
        Assert.Equal(0, BigDecimal.Parse("0.00").CompareTo(0L));
        var random = new Random(3);
        for (var i = 0; i < 5000; i++)
        {
            var (left, right) = (Next(random), Next(random));
            Assert.Equal(left.CompareTo(right), Math.Sign(((BigDecimal)left).CompareTo(right)));
            Assert.Equal(left < right, (BigDecimal)left < right);
            Assert.Equal(left >= right, (BigDecimal)left >= right);
        }
    }

    [Fact]
    public void Decimals_and_doubles_convert_exactly()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var value = Next(random);
            Assert.Equal(value, decimal.Parse(((BigDecimal)value).ToString(), NumberStyles.Float, CultureInfo.InvariantCulture));
            Assert.Equal((double)value, ((BigDecimal)value).ToDouble(), 1e-15 * Math.Abs((double)value));
        }

        Assert.Equal(decimal.MinValue.ToString(CultureInfo.InvariantCulture), ((BigDecimal)decimal.MinValue).ToString());
        Assert.Equal(new BigDecimal(new BigInteger(150), 2), (BigDecimal)1.50m);
        Assert.Equal(double.PositiveInfinity, BigDecimal.Parse("1e400").ToDouble());
    }

    private static decimal Next(Random random) =>
        new(random.Next(), random.Next(0, 3), 0, random.Next(2) == 0, (byte)random.Next(0, 12));
}
