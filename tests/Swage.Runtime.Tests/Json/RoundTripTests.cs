using System.Text.Json;
using System.Text.Json.Nodes;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

public class RoundTripTests
{
    [Fact]
    public void Every_kind_comes_back_as_it_went()
    {
        var sample = Everything.Sample();
        var json = JsonText.Write(sample.Write);
        var back = JsonText.Read(json, static (ref JsonShapeReader r) => new Everything(ref r));
        Assert.Equal(sample, back);
        Assert.Equal(sample.GetHashCode(), back.GetHashCode());
        Assert.Equal(json, JsonText.Write(back.Write));
    }

    [Fact]
    public void Another_JSON_library_reads_what_is_written()
    {
        var root = JsonNode.Parse(JsonText.Write(Everything.Sample().Write))!;
        Assert.Equal(Everything.Sample().Text, (string?)root["Text"]);
        Assert.Equal(1768480496.123, (double)root["Seconds"]!);
        Assert.Equal("2026-01-15T12:34:56.12Z", (string?)root["Date"]);
        Assert.Equal("Thu, 15 Jan 2026 12:34:56 GMT", (string?)root["Header"]);
        Assert.Equal("AAEC+vv8/Q==", (string?)root["Blob"]);
        Assert.Equal(7, (int)root["Choice"]!["number"]!);
        Assert.Null(root["Nested"]!["Nested"]);
    }

    [Fact]
    public void What_another_JSON_library_writes_is_read_whatever_its_spacing_and_escapes()
    {
        var node = JsonNode.Parse(JsonText.Write(Everything.Sample().Write))!;
        var indented = node.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        Assert.Contains("\\u", indented, StringComparison.Ordinal);
        Assert.Equal(Everything.Sample(), JsonText.Read(indented, static (ref JsonShapeReader r) => new Everything(ref r)));
    }

    [Fact]
    public void Members_come_in_any_order_and_unknown_ones_are_passed_over()
    {
        const string Json = """
            { "x": {"a":[1,"}",{"b":null}],"c":true}, "Whole" : 5 , "Tex": "no", "Texts": [], "Strings":["a",null,"b"],"": 1, "__type": "t#Everything",
              "Text":"t", "Flag":null, "Nested":{"y":false,"Large":9}, "W": "\u0057", "Whol\u0065": 6 }
            """;
        var read = JsonText.Read(Json, static (ref JsonShapeReader r) => new Everything(ref r));
        Assert.Equal(new Everything { Whole = 6, Text = "t", Strings = ["a", "b"], Nested = new() { Large = 9 } }, read);
    }

    [Fact]
    public void The_last_of_repeated_members_wins()
    {
        var read = JsonText.Read("""{"Whole":1,"Text":"a","Whole":2,"Pairs":{"k":"1","k":"2"}}""", static (ref JsonShapeReader r) => new Everything(ref r));
        Assert.Equal(2, read.Whole);
        Assert.Equal("2", read.Pairs!["k"]);
    }

    [Fact]
    public void A_null_in_a_dense_map_or_list_is_passed_over()
    {
        var read = JsonText.Read("""{"Pairs":{"a":null,"b":"2"},"Strings":[null]}""", static (ref JsonShapeReader r) => new Everything(ref r));
        Assert.Equal("2", Assert.Single(read.Pairs!).Value);
        Assert.Empty(read.Strings!);
    }

    [Fact]
    public void A_union_is_read_past_nulls_and_types_and_keeps_the_name_of_an_unknown_case()
    {
        Assert.Equal(new Union.Number(1), Read("""{"text":null,"__type":"Union","number":1,"self":null}"""));
        Assert.Equal(new Union.Text("x"), Read("""{"extra":{"a":1},"text":"x"}"""));
        Assert.Equal(new Union.Unknown("fresh"), Read("""{"__type":"u","fresh":{"a":[1]}}"""));
        Assert.Equal(new Union.Unknown("fr\"sh"), Read("""{"fr\"sh":1}"""));
        Assert.Equal(new Union.Self(new Union.Self(new Union.Text("deep"))), Read("""{"self":{"self":{"text":"deep"}}}"""));
        foreach (var json in (string[])["{}", """{"text":null}""", """{"__type":"x"}""", """{"text":"x","number":1}""", """{"text":"x","text":"y"}""", "[]", "null"])
            JsonText.Fails(json, static (ref JsonShapeReader r) => Union.Read(ref r));

        static Union Read(string json) => JsonText.Read(json, static (ref JsonShapeReader r) => Union.Read(ref r));
    }

    [Fact]
    public void Null_members_are_dropped_and_empty_ones_sent()
    {
        Assert.Equal("{}", JsonText.Write(new Everything().Write));
        Assert.Equal(
            """{"Text":"","Flag":false,"Whole":0,"Blob":"","Strings":[],"Pairs":{}}""",
            JsonText.Write(new Everything { Text = "", Flag = false, Whole = 0, Blob = ReadOnlyMemory<byte>.Empty, Strings = [], Pairs = new Dictionary<string, string>() }.Write));
    }

    [Fact]
    public void Repeated_keys_are_one_string()
    {
        const string Json = """{"email":"1"}""";
        var first = JsonText.Read(Json, static (ref JsonShapeReader r) => r.ReadStringMap());
        var second = JsonText.Read(Json, static (ref JsonShapeReader r) => r.ReadStringMap());
        Assert.Same(first.Keys.Single(), second.Keys.Single());
    }

    [Fact]
    public void Capacities_are_what_the_last_list_or_map_at_the_same_level_had()
    {
        var seen = JsonText.Read("""[[1,2,3],[],[1],{"a":1,"b":[1,2]},{},[5,6],{"c":[]}]""", static (ref JsonShapeReader r) =>
        {
            var seen = new List<int>();
            Walk(ref r, seen);
            return seen;
        });
        Assert.Equal([0, 0, 3, 0, 0, 0, 2, 1, 0, 2], seen);

        static void Walk(ref JsonShapeReader r, List<int> seen)
        {
            seen.Add(r.BeginList());
            for (var i = 0; r.NextElement(); i++)
            {
                if (i is 3 or 4 or 6)
                {
                    seen.Add(r.BeginMap());
                    while (r.NextEntry(out var key))
                    {
                        if (key == "a")
                            r.Skip();
                        else
                            seen.Add(Items(ref r));
                    }
                }
                else
                {
                    seen.Add(Items(ref r));
                }
            }
        }

        static int Items(ref JsonShapeReader r)
        {
            var capacity = r.BeginList();
            while (r.NextElement())
                r.Skip();
            return capacity;
        }
    }

    [Fact]
    public void Nesting_is_bounded_both_ways()
    {
        var nested = new Everything();
        for (var i = 1; i < CodecLimits.MaxDepth; i++)
            nested = new() { Nested = nested };
        var json = JsonText.Write(nested.Write);
        Assert.Equal(json, JsonText.Write(JsonText.Read(json, static (ref JsonShapeReader r) => new Everything(ref r)).Write));

        var tooDeep = new Everything { Nested = nested };
        Assert.Throws<ShapeWriteException>(() => JsonText.Write(tooDeep.Write));
        JsonText.Fails("{\"Nested\":" + json + "}", static (ref JsonShapeReader r) => new Everything(ref r));
        foreach (var bracket in (string[])["[", "{\"a\":"])
        {
            var deep = string.Concat(Enumerable.Repeat(bracket, 100_000));
            JsonText.Fails("{\"skipped\":" + deep, static (ref JsonShapeReader r) => new Everything(ref r));
            JsonText.Fails("{\"Any\":" + deep, static (ref JsonShapeReader r) => new Everything(ref r));
        }
    }
}
