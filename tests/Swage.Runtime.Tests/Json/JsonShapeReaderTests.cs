using System.Globalization;
using System.Numerics;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

public class JsonShapeReaderTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("127", 127)]
    [InlineData("-128", -128)]
    [InlineData("1.0", 1)]
    [InlineData("1.50e1", 15)]
    [InlineData("1e2", 100)]
    [InlineData("100E-2", 1)]
    [InlineData(" \t\r\n7 ", 7)]
    public void Whole_numbers_are_read_in_any_exact_form(string json, int expected)
    {
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadInt64()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadInt32()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadInt16()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadByte()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadBigInteger()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadDouble()));
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadSingle()));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("128")]
    [InlineData("-129")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("1e99999999999")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("0x10")]
    [InlineData("1 2")]
    [InlineData("1a")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("NaN")]
    public void What_is_no_byte_fails(string json) => JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadByte());

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("922337203685477580.7e1", long.MaxValue)]
    [InlineData("9000000000000000000", 9000000000000000000)]
    [InlineData("9e18", 9000000000000000000)]
    public void Longs_are_exact_to_their_ends(string json, long expected) =>
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadInt64()));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("9223372036854775807.5")]
    public void Longs_beyond_their_ends_fail(string json) => JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadInt64());

    [Theory]
    [InlineData("0.1")]
    [InlineData("123456789.987654321")]
    [InlineData("4.9e-324")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("0.30000000000000004")]
    [InlineData("9007199254740993")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e-400")]
    [InlineData("0.000000000000000000000000000000000000000000012345678901234567890123456789")]
    [InlineData("-0.0")]
    public void Doubles_are_rounded_as_NET_rounds_them(string json)
    {
        Assert.Equal(double.Parse(json, CultureInfo.InvariantCulture), JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadDouble()));
        if (float.IsFinite(float.Parse(json, CultureInfo.InvariantCulture)))
            Assert.Equal(float.Parse(json, CultureInfo.InvariantCulture), JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadSingle()));
    }

    [Fact]
    public void Random_decimals_are_rounded_as_NET_rounds_them()
    {
        var random = new Random(99);
        for (var i = 0; i < 20_000; i++)
        {
            var json = string.Create(CultureInfo.InvariantCulture, $"{random.NextInt64(0, 1L << random.Next(1, 62))}.{random.Next()}e{random.Next(-30, 30)}");
            Assert.Equal(double.Parse(json, CultureInfo.InvariantCulture), JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadDouble()));
            json = string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 1 << random.Next(1, 30))}e{random.Next(-14, 14)}");
            Assert.Equal(float.Parse(json, CultureInfo.InvariantCulture), JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadSingle()));
        }
    }

    [Fact]
    public void A_double_beyond_its_range_fails_and_special_values_are_strings()
    {
        JsonText.Fails("1e309", static (ref JsonShapeReader r) => r.ReadDouble());
        JsonText.Fails("1e39", static (ref JsonShapeReader r) => r.ReadSingle());
        JsonText.Fails("\"nan\"", static (ref JsonShapeReader r) => r.ReadDouble());
        Assert.True(double.IsNaN(JsonText.Read("\"NaN\"", static (ref JsonShapeReader r) => r.ReadDouble())));
        Assert.Equal(float.NegativeInfinity, JsonText.Read("\"-Infinity\"", static (ref JsonShapeReader r) => r.ReadSingle()));
    }

    [Fact]
    public void Big_numbers_keep_every_digit_within_the_limit()
    {
        var digits = new string('7', CodecLimits.MaxNumberLength);
        Assert.Equal(digits, JsonText.Read(digits, static (ref JsonShapeReader r) => r.ReadBigInteger()).ToString(CultureInfo.InvariantCulture));
        JsonText.Fails(digits + "7", static (ref JsonShapeReader r) => r.ReadBigInteger());
        JsonText.Fails(digits + "7", static (ref JsonShapeReader r) => r.ReadDouble());
        Assert.Equal(BigInteger.Pow(10, 4096), JsonText.Read("1e4096", static (ref JsonShapeReader r) => r.ReadBigInteger()));
        JsonText.Fails("1e4097", static (ref JsonShapeReader r) => r.ReadBigInteger());
        JsonText.Fails("1.5", static (ref JsonShapeReader r) => r.ReadBigInteger());
        JsonText.Fails("1e-999999999", static (ref JsonShapeReader r) => r.ReadBigInteger());
        Assert.Equal(new BigDecimal(1500, 3), JsonText.Read("1.500", static (ref JsonShapeReader r) => r.ReadBigDecimal()));
        Assert.Equal(new BigDecimal(15, -999_999), JsonText.Read("1.5e1000000", static (ref JsonShapeReader r) => r.ReadBigDecimal()));
        JsonText.Fails("1e99999999999", static (ref JsonShapeReader r) => r.ReadBigDecimal());
    }

    [Theory]
    [InlineData("1.5e9", 1_500_000_000_000)]
    [InlineData("1500000000.0", 1_500_000_000_000)]
    [InlineData("1.768480496123E9", 1_768_480_496_123)]
    [InlineData("1768480496.1239999", 1_768_480_496_123)]
    [InlineData("-62135596800", -62_135_596_800_000)]
    [InlineData("0e99", 0)]
    public void Timestamps_in_seconds_come_in_every_form_of_a_number(string json, long milliseconds) =>
        Assert.Equal(milliseconds, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.EpochSeconds)).ToUnixTimeMilliseconds());

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596801")]
    [InlineData("1e300")]
    [InlineData("1e15")]
    [InlineData("\"2026-01-15T12:34:56Z\"")]
    public void Timestamps_in_seconds_beyond_the_calendar_fail(string json) =>
        JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.EpochSeconds));

    [Theory]
    [InlineData("2026-01-15T12:34:56Z", 0)]
    [InlineData("2026-01-15T12:34:56.123456789Z", 1_234_567)]
    [InlineData("2026-01-15t12:34:56.5z", 5_000_000)]
    [InlineData("2026-01-15T14:34:56+02:00", 0)]
    [InlineData("2026-01-14T23:04:56-13:30", 0)]
    [InlineData("2026-01-15T12:33:60Z", -560_000_000)]
    public void Date_times_take_decimals_and_offsets(string text, long ticks) =>
        Assert.Equal(
            new DateTimeOffset(2026, 1, 15, 12, 34, 56, TimeSpan.Zero).AddTicks(ticks),
            JsonText.Read($"\"{text}\"", static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.DateTime)));

    [Theory]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-01-15T24:00:00Z")]
    [InlineData("2026-01-15T12:34:56")]
    [InlineData("2026-01-15T12:34:56.Z")]
    [InlineData("2026-01-15T12:34:56+0200")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2026-01-15T12:34:56Zx")]
    [InlineData("２026-01-15T12:34:56Z")]
    [InlineData("")]
    public void What_is_no_date_time_fails(string text) =>
        JsonText.Fails($"\"{text}\"", static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.DateTime));

    [Theory]
    [InlineData("Thu, 15 Jan 2026 12:34:56 GMT", true)]
    [InlineData("Thu, 15 Jan 2026 12:34:56.000 GMT", true)]
    [InlineData("Fri, 15 Jan 2026 12:34:56 GMT", true)]
    [InlineData("hu,, 15 Jan 2026 12:34:56 GMT", false)]
    [InlineData("huF, 15 Jan 2026 12:34:56 GMT", false)]
    [InlineData("Thu, 15 Jam 2026 12:34:56 GMT", false)]
    [InlineData("Thu, 15 anF 2026 12:34:56 GMT", false)]
    [InlineData("Thu, 15 Jan 2026 12:34:56 UTC", false)]
    [InlineData("Thursday, 15-Jan-26 12:34:56 GMT", false)]
    public void Http_dates_are_read(string text, bool isValid)
    {
        if (isValid)
            Assert.Equal(1_768_480_496, JsonText.Read($"\"{text}\"", static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.HttpDate)).ToUnixTimeSeconds());
        else
            JsonText.Fails($"\"{text}\"", static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.HttpDate));
    }

    [Theory]
    [InlineData("\"\\u0041\\uD83D\\uDE00\\/\"", "A😀/")]
    [InlineData("\"\\ud800x\\udc00\"", "\ufffdx\ufffd")]
    [InlineData("\"\\ud800\\u0041\"", "\ufffdA")]
    [InlineData("\"\\ud800\\n\"", "\ufffd\n")]
    [InlineData("\"😀ä\"", "😀ä")]
    public void Escapes_are_read_and_lone_surrogates_replaced(string json, string expected) =>
        Assert.Equal(expected, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadString()));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"abc")]
    [InlineData("\"\\")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\n\"")]
    [InlineData("'a'")]
    [InlineData("a")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\"")]
    [InlineData("\"a\"x")]
    [InlineData("12")]
    [InlineData("{}")]
    public void What_is_no_string_fails(string json)
    {
        JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadString());
        JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadName());
        if (json[0] is '"' or '\'' or 'a')
            JsonText.Fails($"{{\"skipped\":{json}}}", static (ref JsonShapeReader r) => new Everything(ref r));
    }

    [Fact]
    public void Invalid_UTF_8_fails_wherever_it_stands()
    {
        byte[][] bad = [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF]];
        foreach (var bytes in bad)
        {
            foreach (var padding in (int[])[0, 3, 20])
            {
                byte[] text = [(byte)'"', .. Enumerable.Repeat((byte)'x', padding), .. bytes, (byte)'"'];
                JsonText.Fails(text, static (ref JsonShapeReader r) => r.ReadString());
                JsonText.Fails([.. "{\"Text\":"u8, .. text, (byte)'}'], static (ref JsonShapeReader r) => new Everything(ref r));
                JsonText.Fails([.. "{\"skipped\":"u8, .. text, (byte)'}'], static (ref JsonShapeReader r) => new Everything(ref r));
                JsonText.Fails([(byte)'{', .. text, .. ":1}"u8], static (ref JsonShapeReader r) => new Everything(ref r));
                JsonText.Fails([(byte)'{', .. text, .. ":\"\"}"u8], static (ref JsonShapeReader r) => r.ReadStringMap());
                JsonText.Fails([.. text[..^1], .. "\\n\""u8], static (ref JsonShapeReader r) => r.ReadDocument());
            }
        }
    }

    [Theory]
    [InlineData("\"AQID\"", 3)]
    [InlineData("\"AQI=\"", 2)]
    [InlineData("\"AQ==\"", 1)]
    [InlineData("\"\"", 0)]
    [InlineData("\"AQ\\u003D=\"", 1)]
    [InlineData("\"\\/\\/8=\"", 2)]
    [InlineData("\"AQID\\r\\nBAU=\"", 5)]
    [InlineData("\"AQ==\\n\"", 1)]
    public void Blobs_are_base64(string json, int length) => Assert.Equal(length, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadBlob()).Length);

    [Theory]
    [InlineData("\"A\"")]
    [InlineData("\"AQ\"")]
    [InlineData("\"AQ=\"")]
    [InlineData("\"AQ==AQ==\"")]
    [InlineData("\"====\"")]
    [InlineData("\"A-_=\"")]
    [InlineData("\"äää=\"")]
    [InlineData("5")]
    public void What_is_no_base64_fails(string json) => JsonText.Fails(json, static (ref JsonShapeReader r) => r.ReadBlob());

    [Theory]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{} x")]
    [InlineData("{,}")]
    [InlineData("{\"Whole\":1,}")]
    [InlineData("{\"Whole\":1 \"Text\":\"\"}")]
    [InlineData("{\"Whole\" 1}")]
    [InlineData("{\"Whole\":}")]
    [InlineData("{\"Whole\":1]")]
    [InlineData("{Whole:1}")]
    [InlineData("{\"Strings\":[,]}")]
    [InlineData("{\"Strings\":[\"a\",]}")]
    [InlineData("{\"Strings\":[\"a\" \"b\"]}")]
    [InlineData("{\"Strings\":[\"a\"}")]
    [InlineData("{\"Flag\":nul}")]
    [InlineData("{\"Flag\":tru}")]
    [InlineData("{\"x\":[1,2}")]
    [InlineData("{\"x\":tru}")]
    [InlineData("{\"x\":01}")]
    [InlineData("{\"x\":-}")]
    [InlineData("{\"x\":\u00A01}")]
    [InlineData("\uFEFF{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("<html><body>502</body></html>")]
    public void Malformed_documents_fail(string json) => JsonText.Fails(json, static (ref JsonShapeReader r) => new Everything(ref r));

    [Fact]
    public void A_failure_says_where_and_what_but_never_the_value()
    {
        var failure = JsonText.Fails("""{"Nested":{"Whole":"topsecret"}}""", static (ref JsonShapeReader r) => new Everything(ref r));
        Assert.Equal("The JSON has a string at byte 19, at or after member \"Whole\", where a whole number of 32 bits was expected.", failure.Message);
        Assert.Equal(19, failure.Offset);
        foreach (var json in (string[])["""{"Double":"topsecret"}""", """{"Date":"topsecret"}""", """{"Blob":"topsecret"}""", """{"Whole":123456789012}""", """{"Pairs":{"topsecret":1}}"""])
        {
            failure = JsonText.Fails(json, static (ref JsonShapeReader r) => new Everything(ref r));
            Assert.DoesNotContain("topsecret", failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("123456789012", failure.ToString(), StringComparison.Ordinal);
        }
    }
}
