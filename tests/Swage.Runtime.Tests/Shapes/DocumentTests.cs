using Swage.Serialization;

namespace Swage.Runtime.Tests.Shapes;

public class DocumentTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-9223372036854775808")]
    [InlineData("12345678901234567890123.5000")]
    [InlineData("\"a\\\"ä\"")]
    [InlineData("[]")]
    [InlineData("{\"a\":[1,{\"b\":null}],\"c\":{}}")]
    public void JSON_comes_back_exactly(string json) => Assert.Equal(json, Document.Parse(json).ToString());

    [Fact]
    public void Values_are_taken_by_their_kind()
    {
        var document = Document.FromMap(new Dictionary<string, Document>
        {
            ["b"] = true,
            ["n"] = 5,
            ["d"] = 0.5,
            ["m"] = 1.50m,
            ["s"] = "text",
            ["l"] = Document.FromList([1, Document.Null]),
        });
        var map = document.AsMap();
        Assert.True(map["b"].AsBoolean());
        Assert.Equal(5, map["n"].AsInt64());
        Assert.Equal(0.5, map["d"].AsDouble());
        Assert.Equal(new BigDecimal(150, 2), map["m"].AsBigDecimal());
        Assert.Equal("text", map["s"].AsString());
        Assert.Equal(DocumentKind.Null, map["l"].AsList()[1].Kind);
        Assert.Throws<InvalidOperationException>(() => map["s"].AsInt64());
        Assert.Throws<InvalidOperationException>(() => map["n"].AsString());
        Assert.Throws<InvalidOperationException>(() => document.AsList());
        Assert.Equal("""{"b":true,"n":5,"d":0.5,"m":1.50,"s":"text","l":[1,null]}""", document.ToString());
        Assert.Equal(document, Document.Parse(document.ToString()));
        Assert.Throws<ArgumentException>(() => (Document)double.NaN);
    }

    [Fact]
    public void Numbers_are_equal_by_value()
    {
        Document[] same = [100, 100.0, 100.00m, Document.Parse("1e2")];
        foreach (var left in same)
        {
            foreach (var right in same)
            {
                Assert.Equal(left, right);
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }

            Assert.Equal(100, left.AsInt64());
            Assert.NotEqual(left, (Document)"100");
            Assert.NotEqual(left, 101);
        }
    }

    [Fact]
    public void Huge_exponents_cost_nothing()
    {
        var huge = Document.Parse("1e2000000000");
        Assert.NotEqual(huge, Document.Parse("1e2000000001"));
        Assert.Throws<OverflowException>(() => huge.AsInt64());
        Assert.Throws<OverflowException>(() => Document.Parse("1e-2000000000").AsInt64());
        Assert.Throws<OverflowException>(() => Document.Parse("1.5").AsInt64());
        Assert.Equal("1E+2000000000", huge.ToString());
        Assert.Throws<ShapeReadException>(() => Document.Parse("[1"));
    }
}
