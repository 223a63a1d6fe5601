using System.Globalization;
using System.Net;
using System.Text;
using Swage.Client;
using Swage.Json;
using Swage.Runtime.Tests.Client;
using Swage.Runtime.Tests.Json;
using Swage.Serialization;
using Swage.Tests;
using Swage.Validation;

namespace Swage.Runtime.Tests;

/// <summary>Every limit that <c>runtime/README.md</c> states: what reaches it passes, what is one more does not.</summary>
public class LimitTests
{
    public static TheoryData<string, string, string> Nests() => new()
    {
        { "document", "[", "]" },
        { "document", "{\"a\":", "}" },
        { "skipped", "[", "]" },
        { "skipped", "{\"a\":", "}" },
        { "structure", "{\"Nested\":", "}" },
        { "union", "{\"self\":", "}" },
    };

    [Theory]
    [MemberData(nameof(Nests))]
    public void Reading_nests_512_levels(string what, string open, string close)
    {
        Read(CodecLimits.MaxDepth);
        Assert.Contains("512 levels", Assert.Throws<ShapeReadException>(() => Read(CodecLimits.MaxDepth + 1)).Message, StringComparison.Ordinal);

        void Read(int depth)
        {
            // The innermost structure is empty, the innermost union has a member that is none.
            var inner = what switch { "structure" => "{}", "union" => "{\"number\":1}", _ => "1" };
            var outer = depth - (inner.Length > 1 ? 1 : 0);
            var json = string.Concat(Enumerable.Repeat(open, outer)) + inner + string.Concat(Enumerable.Repeat(close, outer));
            JsonText.Read(json, (ref JsonShapeReader r) =>
            {
                switch (what)
                {
                    case "document":
                        _ = r.ReadDocument().ToString();
                        break;
                    case "skipped":
                        r.Skip();
                        break;
                    case "structure":
                        _ = new Everything(ref r);
                        break;
                    default:
                        Union.Read(ref r);
                        break;
                }

                return true;
            });
        }
    }

    [Theory]
    [InlineData("list")]
    [InlineData("map")]
    [InlineData("document")]
    public void Writing_nests_512_levels(string what)
    {
        Write(CodecLimits.MaxDepth);
        Assert.Contains("512 levels", Assert.Throws<ShapeWriteException>(() => Write(CodecLimits.MaxDepth + 1)).Message, StringComparison.Ordinal);

        void Write(int depth)
        {
            JsonText.Write((ref JsonShapeWriter w) =>
            {
                if (what == "document")
                {
                    var document = Document.Null;
                    for (var i = 0; i < depth; i++)
                        document = Document.FromList([document]);
                    w.WriteDocument(document);
                    return;
                }

                for (var i = 0; i < depth; i++)
                {
                    if (what == "list")
                        w.BeginList(1);
                    else
                        w.BeginMap(1);
                    if (what == "map")
                        w.WriteKey("a");
                }

                w.WriteNull();
                for (var i = 0; i < depth; i++)
                {
                    if (what == "list")
                        w.EndList();
                    else
                        w.EndMap();
                }
            });
        }
    }

    [Fact]
    public void Validation_nests_512_levels()
    {
        Assert.True(Run(CodecLimits.MaxDepth).IsValid);
        Assert.Equal("nesting", Assert.Single(Run(CodecLimits.MaxDepth + 1).Violations).Constraint);

        static ValidationResult Run(int depth) => Validator.Run(depth, static (n, v) => Step(n, v));
        static void Step(int left, Validator v)
        {
            if (left == 0 || !v.Enter("Next", "x"))
                return;
            Step(left - 1, v);
            v.Leave();
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("-7")]
    [InlineData("0.7")]
    [InlineData("7e-1")]
    public void A_number_has_4096_bytes(string start)
    {
        // Filled up in front of the exponent, where there is one.
        var at = start.IndexOf('e', StringComparison.Ordinal) is >= 0 and var e ? e : start.Length;
        var longest = start.Insert(at, new string('1', CodecLimits.MaxNumberLength - start.Length));
        var longer = start.Insert(at, new string('1', CodecLimits.MaxNumberLength - start.Length + 1));
        JsonText.Read(longest, static (ref JsonShapeReader r) => r.ReadBigDecimal());
        JsonText.Read(longest, static (ref JsonShapeReader r) => r.ReadDocument());
        Assert.Contains("4096 bytes", JsonText.Fails(longer, static (ref JsonShapeReader r) => r.ReadBigDecimal()).Message, StringComparison.Ordinal);
        JsonText.Fails(longer, static (ref JsonShapeReader r) => r.ReadDocument());
        JsonText.Fails(longer, static (ref JsonShapeReader r) => r.ReadDouble());
    }

    [Fact]
    public void A_whole_number_has_4096_zeros_behind_its_digits_and_a_decimals_exponent_32_bits()
    {
        JsonText.Read("1e4096", static (ref JsonShapeReader r) => r.ReadBigInteger());
        JsonText.Fails("1e4097", static (ref JsonShapeReader r) => r.ReadBigInteger());
        JsonText.Read("1e2147483647", static (ref JsonShapeReader r) => r.ReadBigDecimal());
        JsonText.Fails("1e2147483648", static (ref JsonShapeReader r) => r.ReadBigDecimal());
        JsonText.Read("1e-2147483647", static (ref JsonShapeReader r) => r.ReadBigDecimal());
        JsonText.Fails("1e-2147483648", static (ref JsonShapeReader r) => r.ReadBigDecimal());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task A_body_good_or_not_has_MaxResponseBytes(int status)
    {
        foreach (var chunked in (bool[])[false, true])
        {
            var text = new string('x', 1000);
            await using var server = LoopbackServer.Start(chunked ? Chunked(status, text) : Answer.Text(text, status, "text/plain"));
            using var fits = Calls.Pipeline(server.Endpoint, o => o.MaxResponseBytes = 1000);
            using var tooLong = Calls.Pipeline(server.Endpoint, o => o.MaxResponseBytes = 999);
            if (status == 200)
                Assert.Equal(text, (await fits.EchoAsync()).Text);
            else
                await Assert.ThrowsAnyAsync<ServiceException>(() => fits.EchoAsync());
            var exception = await Assert.ThrowsAsync<ResponseFormatException>(() => tooLong.EchoAsync());
            Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        }

        Assert.Equal(64 * 1024 * 1024, new ClientOptions().MaxResponseBytes);
    }

    [Fact]
    public async Task Headers_have_64_kilobytes()
    {
        await using var server = LoopbackServer.Start(WithHeaders(SharedConnections.MaxHeaderKilobytes * 1024), WithHeaders((SharedConnections.MaxHeaderKilobytes * 1024) + 1));
        using var pipeline = Calls.Pipeline(server.Endpoint, o => o.RetryStrategy = new StandardRetryStrategy { Attempts = 1 });
        Assert.Equal("hello", (await pipeline.EchoAsync()).Text);
        var exception = await Assert.ThrowsAsync<TransportException>(() => pipeline.EchoAsync());
        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, exception.Error);
        Assert.False(exception.IsTransient);

        static Answer WithHeaders(int bytes)
        {
            const string Head = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx-long: ";
            return Answer.Raw($"{Head}{new string('x', bytes - Head.Length - 4)}\r\n\r\nhello");
        }
    }

    [Fact]
    public void A_list_is_as_long_as_its_document_and_a_document_cannot_ask_for_more_memory_than_its_own()
    {
        // A list of a hundred thousand, then as many empty ones at the same level: only the first of those begins with its size.
        var json = Encoding.UTF8.GetBytes($"{{\"Any\":[[{string.Join(',', Enumerable.Repeat("1", 100_000))}]{string.Concat(Enumerable.Repeat(",[]", 100_000))}]}}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var value = JsonText.Read(json, static (ref JsonShapeReader r) => new Everything(ref r));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(100_001, value.Any!.AsList().Count);
        Assert.InRange(allocated, 0, 60L * json.Length);
    }

    [Fact]
    public void What_is_printed_for_people_is_cut()
    {
        var text = new Everything { Text = new string('x', 256), Strings = [.. Enumerable.Repeat("é", 16)] }.ToString();
        Assert.Contains(new string('x', 256), text, StringComparison.Ordinal);
        Assert.Equal(16, text.Count(c => c == 'é'));
        var cut = new Everything { Text = new string('x', 257), Strings = [.. Enumerable.Repeat("é", 17)] }.ToString();
        Assert.DoesNotContain(new string('x', 257), cut, StringComparison.Ordinal);
        Assert.Equal(16, cut.Count(c => c == 'é'));
    }

    private static Answer Chunked(int status, string text) => Answer.Raw(string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Scripted\r\nTransfer-Encoding: chunked\r\n\r\n{text.Length:x}\r\n{text}\r\n0\r\n\r\n"));
}
