using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Generator.Naming;

namespace Swage.Generator.Tests.Naming;

public class LiteralsTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("q\"\\\r\n\t\0\u2028\u200b{}", "\"q\\\"\\\\\\r\\n\\t\\0\\u2028\\u200B{}\"")]
    [InlineData("é", "\"é\"")]
    [InlineData(null, "null")]
    public void Strings(string? value, string expected) => Assert.Equal(expected, Literals.String(value));

    [Fact]
    public void Surrogates()
    {
        Assert.Equal("\"\\U0001F600\"", Literals.String("\ud83d\ude00"));
        Assert.Equal("\"\\uD83D!\"", Literals.String("\ud83d!"));
        Assert.Equal("\"\\uFFFD!\"u8", Literals.Utf8("\ud83d!"));
    }

    [Fact]
    public void Any_string_comes_back_from_the_compiler()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var chars = new char[random.Next(12)];
            for (var k = 0; k < chars.Length; k++)
                chars[k] = (char)(random.Next(2) == 0 ? random.Next(0x80) : random.Next(0x10000));
            var value = new string(chars);
            Assert.Equal(value, Value(Literals.String(value)));
            var utf8 = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literals.Utf8(value));
            Assert.Equal(SyntaxKind.Utf8StringLiteralExpression, utf8.Kind());
            Assert.Empty(utf8.GetDiagnostics());
            Assert.Equal(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(utf8.Token.ValueText));
        }

        for (var c = 0; c <= char.MaxValue; c++)
            Assert.Equal((char)c, Value(Literals.Char((char)c)));
    }

    [Theory]
    [InlineData(0.0, "0D")]
    [InlineData(-0.0, "-0D")]
    [InlineData(0.1, "0.1D")]
    [InlineData(0.1 + 0.2, "0.30000000000000004D")]
    [InlineData(double.MinValue, "-1.7976931348623157E+308D")]
    [InlineData(5e-324, "4.94065645841247E-324D")]
    [InlineData(double.NaN, "double.NaN")]
    [InlineData(double.NegativeInfinity, "double.NegativeInfinity")]
    public void Doubles(double value, string expected) => Assert.Equal(expected, Literals.Double(value));

    [Theory]
    [InlineData(0.1f, "0.1F")]
    [InlineData(-0f, "-0F")]
    [InlineData(16777217f, "16777216F")]
    [InlineData(float.MaxValue, "3.4028235E+38F")]
    [InlineData(float.PositiveInfinity, "float.PositiveInfinity")]
    public void Singles(float value, string expected) => Assert.Equal(expected, Literals.Single(value));

    [Fact]
    public void Whole_and_decimal_numbers()
    {
        Assert.Equal("-2147483648", Literals.Int32(int.MinValue));
        Assert.Equal("-9223372036854775808L", Literals.Int64(long.MinValue));
        Assert.Equal("-79228162514264337593543950335M", Literals.Decimal(decimal.MinValue));
        Assert.Equal("1.50M", Literals.Decimal(1.50m));
    }

    [Fact]
    public void No_culture_gets_in()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u2212";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal("-1.5D-1-1L-1.5M-1.5F", Literals.Double(-1.5) + Literals.Int32(-1) + Literals.Int64(-1) + Literals.Decimal(-1.5m) + Literals.Single(-1.5f));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static object? Value(string literal)
    {
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        return expression.Token.Value;
    }
}
