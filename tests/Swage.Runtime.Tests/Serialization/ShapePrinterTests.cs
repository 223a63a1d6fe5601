using System.Text;
using Swage.Runtime.Tests.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Serialization;

public class ShapePrinterTests
{
    private delegate void Printing(ref ShapePrinter printer);

    [Fact]
    public void A_record_prints_its_members_for_people()
    {
        var printed = new Everything
        {
            Text = "x",
            Double = 0.5,
            Seconds = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_496_120),
            Blob = new byte[5],
            Nested = new() { Flag = true, Nested = new() },
            Strings = ["a", "b"],
            Pairs = new Dictionary<string, string> { ["k"] = "v" },
            Choice = new Union.Text("t"),
            Sparse = [null],
        }.ToString();
        Assert.Equal(
            "Everything { Text = x, Double = 0.5, Seconds = 2026-01-15T12:34:56.12Z, Blob = (5 bytes), Nested = { Flag = true, Nested = {  } }, "
            + "Strings = [a, b], Pairs = { k: v }, Choice = { text = t }, Sparse = [null] }",
            printed);
        Assert.Equal("Everything { }", new Everything().ToString());
    }

    [Fact]
    public void Secrets_are_stars_whatever_their_kind()
    {
        var printed = Print(static (ref ShapePrinter w) =>
        {
            w.BeginStructure();
            w.MarkSensitive();
            w.WriteString("A"u8, "secret");
            w.WriteString("B"u8, "shown");
            w.MarkSensitive();
            w.WriteStringMap("C"u8, new Dictionary<string, string> { ["secret"] = "secret" });
            w.MarkSensitive();
            w.WriteMember("D"u8);
            w.BeginStructure();
            w.WriteString("E"u8, "secret");
            w.WriteMember("F"u8);
            w.BeginList(2);
            w.WriteString("secret");
            w.MarkSensitive();
            w.WriteString("secret");
            w.BeginMap(1);
            w.WriteKey("secret");
            w.WriteNull();
            w.EndMap();
            w.EndList();
            w.EndStructure();
            w.WriteInt32("G"u8, 1);
            w.MarkSensitive();
            w.WriteInt64("H"u8, 4711);
            w.MarkSensitive();
            w.WriteDocument("I"u8, Document.Parse("""{"secret":["secret"]}"""));
            w.WriteInt32("J"u8, 2);
            w.EndStructure();
        });
        Assert.Equal("A = ***, B = shown, C = ***, D = ***, G = 1, H = ***, I = ***, J = 2", printed);
    }

    [Fact]
    public void A_mark_before_a_dropped_member_does_not_reach_the_next()
    {
        var printed = Print(static (ref ShapePrinter w) =>
        {
            w.BeginStructure();
            w.MarkSensitive();
            w.WriteString("A"u8, null);
            w.MarkSensitive();
            w.WriteStringList("B"u8, null);
            w.WriteString("C"u8, "shown");
            w.EndStructure();
        });
        Assert.Equal("C = shown", printed);
    }

    [Fact]
    public void Keys_and_values_of_maps_are_secrets_one_by_one()
    {
        var printed = Print(static (ref ShapePrinter w) =>
        {
            w.BeginStructure();
            w.WriteMember("M"u8);
            w.BeginMap(3);
            w.MarkSensitive();
            w.WriteKey("secret");
            w.WriteString("v");
            w.WriteKey("k");
            w.MarkSensitive();
            w.WriteString("secret");
            w.WriteKey("l");
            w.WriteString("w");
            w.EndMap();
            w.EndStructure();
        });
        Assert.Equal("M = { ***: v, k: ***, l: w }", printed);
    }

    [Fact]
    public void Long_texts_lists_and_maps_are_cut()
    {
        var list = Enumerable.Range(0, 1000).Select(static x => $"{x}").ToArray();
        var printed = new Everything { Text = new string('x', 255) + "😀tail", Strings = list, Pairs = list.ToDictionary(static x => "k" + x), Whole = 1 }.ToString();
        Assert.Contains("xxx… (261 characters), Whole = 1", printed, StringComparison.Ordinal);
        Assert.Contains("14, 15, …]", printed, StringComparison.Ordinal);
        Assert.Contains("k15: 15, … }", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("16", printed.Replace("(261", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\ud83d', printed);

        var nested = Print(static (ref ShapePrinter w) =>
        {
            w.BeginStructure();
            w.WriteMember("L"u8);
            w.BeginList(18);
            for (var i = 0; i < 18; i++)
            {
                w.BeginStructure();
                w.WriteInt32("I"u8, i);
                w.EndStructure();
            }

            w.EndList();
            w.WriteInt32("After"u8, 1);
            w.EndStructure();
        });
        Assert.EndsWith("{ I = 15 }, …], After = 1", nested, StringComparison.Ordinal);
    }

    private static string Print(Printing print)
    {
        var builder = new StringBuilder();
        var printer = new ShapePrinter(builder);
        print(ref printer);
        return builder.ToString();
    }
}
