using System.Text;
using System.Text.Json;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

/// <summary>Thousands of broken documents, the same on each run: reading one either works or throws the one typed failure.</summary>
public class MutationTests
{
    private static readonly byte[][] s_splices =
    [
        [.. "\"\\u"u8], [.. "\\"u8], [.. "1e999999999"u8], [.. "null"u8], [.. "{"u8], [.. "[["u8], [.. "}"u8], [.. "\""u8], [.. ","u8], [.. ":"u8],
        [0xF0, 0x9F], [0x80], [0xC3], [0], [.. "-"u8], [.. "0"u8], [.. "NaN"u8], [.. "\n"u8], [.. ".5"u8], [.. "99999999999999999999"u8], [.. "\\ud800"u8],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutated_documents_fail_only_with_the_typed_failure(int seed)
    {
        var random = new Random(seed);
        var valid = Encoding.UTF8.GetBytes(JsonText.Write(Everything.Sample(isNested: true).Write));
        int read = 0, refused = 0;
        for (var i = 0; i < 8_000; i++)
        {
            var mutant = Mutate(valid, random);
            try
            {
                var value = JsonText.Read(mutant, static (ref JsonShapeReader r) => new Everything(ref r));
                read++;

                // What was read can be written; and from there on nothing changes any more (timestamps finer than a millisecond do before).
                var written = JsonText.Write(value.Write);
                Assert.Equal(written, JsonText.Write(JsonText.Read(written, static (ref JsonShapeReader r) => new Everything(ref r)).Write));
            }
            catch (ShapeReadException failure)
            {
                Assert.InRange(failure.Offset, 0, mutant.Length);
                refused++;
            }
        }

        Assert.True(read > 300 && refused > 300, $"{read} read, {refused} refused: the mutations are too mild or too harsh.");
    }

    [Fact]
    public void Documents_are_read_exactly_where_another_JSON_library_reads_them()
    {
        var random = new Random(5);
        var valid = Encoding.UTF8.GetBytes("""{"a":[1,2.5e3,-0,true,false,null,"x\u00e4\n","ä😀"],"b":{"c":{},"d":[[]]},"e":"\ud83d\ude00"}""");
        for (var i = 0; i < 15_000; i++)
        {
            var mutant = Mutate(valid, random);
            var expected = IsJson(mutant);
            bool actual;
            try
            {
                JsonText.Read(mutant, static (ref JsonShapeReader r) => r.ReadDocument());
                actual = true;
            }
            catch (ShapeReadException)
            {
                actual = false;
            }

            bool skipped;
            try
            {
                JsonText.Read(mutant, static (ref JsonShapeReader r) =>
                {
                    r.Skip();
                    return true;
                });
                skipped = true;
            }
            catch (ShapeReadException)
            {
                skipped = false;
            }

            Assert.True(expected == skipped, $"Utf8JsonReader says {expected}, Skip {skipped}: {Convert.ToHexString(mutant)} {Encoding.Latin1.GetString(mutant)}");

            // ReadDocument refuses one thing more: exponents beyond 32 bits.
            Assert.True(expected == actual || (expected && mutant.AsSpan().IndexOf("999999999"u8) >= 0), Encoding.Latin1.GetString(mutant));
        }
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        var bytes = valid.ToList();
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 4), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, s_splices[random.Next(s_splices.Length)]); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count / 2), random.Next(1, bytes.Count / 2))); break;
                default: bytes[at] = valid[random.Next(valid.Length)]; break;
            }

            if (bytes.Count == 0)
                bytes.Add((byte)'{');
        }

        return [.. bytes];
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 512 });
            while (reader.Read())
            {
                // Utf8JsonReader checks UTF-8 only where a string is taken. Lone surrogates in escapes are let through here.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    if (!System.Text.Unicode.Utf8.IsValid(reader.ValueSpan))
                        return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
