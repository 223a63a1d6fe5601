using System.Numerics;
using System.Text;
using System.Text.Json;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

public class JsonShapeWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<>&'+/", "<>&'+/")]
    [InlineData("\"\\\b\f\n\r\t", "\\\"\\\\\\b\\f\\n\\r\\t")]
    [InlineData("\0\u001f\u007f", "\\u0000\\u001F\u007f")]
    [InlineData("äöü€😀", "äöü€😀")]
    public void Strings_escape_only_what_JSON_asks_for(string text, string expected) =>
        Assert.Equal($"\"{expected}\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteString(text)));

    [Fact]
    public void Lone_surrogates_become_the_replacement_character()
    {
        // Not inline data: attributes cannot hold lone surrogates.
        Strings_escape_only_what_JSON_asks_for("a\ud800b", "a\ufffdb");
        Strings_escape_only_what_JSON_asks_for("\udc00\ud800", "\ufffd\ufffd");
        Strings_escape_only_what_JSON_asks_for("\ud83d\"", "\ufffd\\\"");
    }

    [Fact]
    public void Strings_of_every_length_and_alignment_come_out_right()
    {
        foreach (var special in (string[])["", "\"", "ä", "\u0002", "😀", "\ud800"])
        {
            for (var length = 0; length < 70; length++)
            {
                for (var at = 0; at <= length; at += Math.Max(1, length / 5))
                {
                    var text = new string('x', at) + special + new string('y', length - at);
                    var json = JsonText.Write((ref JsonShapeWriter w) => w.WriteString(text));
                    Assert.Equal(text.Replace('\ud800', special == "\ud800" ? '\ufffd' : '\ud800'), JsonSerializer.Deserialize<string>(json));
                    Assert.Equal(JsonSerializer.Deserialize<string>(json), JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadString()));
                }
            }
        }
    }

    [Fact]
    public void Long_strings_keep_surrogate_pairs_whole_wherever_they_fall()
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var text = new string('a', shift) + string.Concat(Enumerable.Repeat("😀é", 5000));
            Assert.Equal($"\"{text}\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteString(text)));
        }
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1.0, "1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.3, "0.3")]
    [InlineData(1768480496.123, "1768480496.123")]
    [InlineData(-0.000001, "-1E-06")]
    [InlineData(1e15, "1E+15")]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void Doubles_are_short_and_special_values_are_strings(double value, string expected)
    {
        var json = JsonText.Write((ref JsonShapeWriter w) => w.WriteDouble(value));
        if (double.IsFinite(value))
            Assert.Equal(value, double.Parse(json, System.Globalization.CultureInfo.InvariantCulture));
        if (Math.Abs(value) is 0 or > 0.001 and < 1e15 || !double.IsFinite(value))
            Assert.Equal(expected, json);
        Assert.Equal(value, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadDouble()));
    }

    [Fact]
    public void Random_doubles_and_floats_round_trip_and_are_the_shortest()
    {
        var random = new Random(4711);
        for (var i = 0; i < 50_000; i++)
        {
            var value = (i % 3) switch
            {
                0 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
                1 => Math.Round(random.NextDouble() * 100_000, random.Next(0, 8)),
                _ => random.Next() / 8.0,
            };
            if (!double.IsFinite(value))
                continue;
            var json = JsonText.Write((ref JsonShapeWriter w) => w.WriteDouble(value));
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadDouble())));
            if (!json.Contains('E', StringComparison.Ordinal) && !value.ToString("R", System.Globalization.CultureInfo.InvariantCulture).Contains('E', StringComparison.Ordinal))
                Assert.Equal(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), json);
            var single = (float)value;
            if (!float.IsFinite(single))
                continue;
            json = JsonText.Write((ref JsonShapeWriter w) => w.WriteSingle(single));
            Assert.Equal(single, JsonText.Read(json, static (ref JsonShapeReader r) => r.ReadSingle()));
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1_768_480_496_000, "1768480496")]
    [InlineData(1_768_480_496_123, "1768480496.123")]
    [InlineData(1_768_480_496_120, "1768480496.12")]
    [InlineData(1_768_480_496_001, "1768480496.001")]
    [InlineData(-1, "-0.001")]
    [InlineData(-1_500, "-1.5")]
    public void Timestamps_in_seconds_have_no_more_decimals_than_they_need(long milliseconds, string expected)
    {
        var value = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        Assert.Equal(expected, JsonText.Write((ref JsonShapeWriter w) => w.WriteTimestamp(value, TimestampFormat.EpochSeconds)));
        Assert.Equal(value, JsonText.Read(expected, static (ref JsonShapeReader r) => r.ReadTimestamp(TimestampFormat.EpochSeconds)));
    }

    [Fact]
    public void Textual_timestamps_are_in_UTC_and_cut_to_milliseconds()
    {
        var value = new DateTimeOffset(2026, 1, 15, 14, 34, 56, TimeSpan.FromHours(2)).AddTicks(1_205_678);
        Assert.Equal("\"2026-01-15T12:34:56.12Z\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteTimestamp(value, TimestampFormat.DateTime)));
        Assert.Equal("\"Thu, 15 Jan 2026 12:34:56 GMT\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteTimestamp(value, TimestampFormat.HttpDate)));
        Assert.Equal("\"0001-01-01T00:00:00Z\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteTimestamp(DateTimeOffset.MinValue, TimestampFormat.DateTime)));
        Assert.Equal("\"9999-12-31T23:59:59.999Z\"", JsonText.Write((ref JsonShapeWriter w) => w.WriteTimestamp(DateTimeOffset.MaxValue, TimestampFormat.DateTime)));
    }

    [Fact]
    public void Commas_stand_between_values_and_nowhere_else()
    {
        var json = JsonText.Write(static (ref JsonShapeWriter w) =>
        {
            w.BeginStructure();
            w.WriteMember("a"u8);
            w.BeginList(4);
            w.WriteInt32(1);
            w.BeginMap(2);
            w.WriteKey("x");
            w.WriteNull();
            w.WriteKey("y");
            w.BeginList(0);
            w.EndList();
            w.EndMap();
            w.WriteBigInteger(BigInteger.One);
            w.WriteBlob(new byte[] { 1 });
            w.EndList();
            w.WriteInt64("b"u8, 2);
            w.WriteSingle("none"u8, null);
            w.WriteMember("c"u8);
            w.BeginStructure();
            w.EndStructure();
            w.WriteBoolean("d"u8, false);
            w.EndStructure();
        });
        Assert.Equal("""{"a":[1,{"x":null,"y":[]},1,"AQ=="],"b":2,"c":{},"d":false}""", json);
    }

    [Fact]
    public void A_null_where_the_wire_has_none_is_refused()
    {
        Assert.Throws<ShapeWriteException>(() => JsonText.Write(static (ref JsonShapeWriter w) => w.WriteStringList([null!])));
        Assert.Throws<ShapeWriteException>(() => JsonText.Write(static (ref JsonShapeWriter w) => w.WriteStringMap(new Dictionary<string, string> { ["a"] = null! })));
    }

    [Fact]
    public void Output_in_small_pieces_is_whole()
    {
        var buffer = new Drip();
        var writer = new JsonShapeWriter(buffer);
        Everything.Sample().Write(ref writer);
        writer.Flush();
        Assert.Equal(JsonText.Write(Everything.Sample().Write), Encoding.UTF8.GetString([.. buffer.Bytes]));
    }

    /// <summary>Gives no more room than is asked for.</summary>
    private sealed class Drip : System.Buffers.IBufferWriter<byte>
    {
        private byte[] _piece = [];

        public List<byte> Bytes { get; } = [];

        public void Advance(int count) => Bytes.AddRange(_piece.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => _piece = new byte[Math.Max(1, sizeHint)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
