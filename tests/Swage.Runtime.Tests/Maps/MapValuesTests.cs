using System.Text;
using Swage.Maps;

namespace Swage.Runtime.Tests.Maps;

public class MapValuesTests
{
    private static readonly Dictionary<string, string> s_map = new()
    {
        ["TEXT"] = "some text",
        ["EMPTY"] = "",
        ["LIST"] = """["a","ü", "c"]""",
        ["MAP"] = """ {"email":"x@example.com","n\"":"","gone":null} """,
        ["NULL"] = " null ",
        ["NONE"] = null!,
    };

    [Fact]
    public void Text_is_the_value_or_null()
    {
        Assert.Equal("some text", MapValues.Text(s_map, "TEXT"));
        Assert.Equal("", MapValues.Text(s_map, "EMPTY"));
        Assert.Null(MapValues.Text(s_map, "text"));
        Assert.Null(MapValues.Text(s_map, "NONE"));
        Assert.Null(MapValues.Text(null, "TEXT"));
        Assert.Equal("P", MapValues.Text(new LockerNotes { ParcelId = "P", LockerCode = "C" }, "PARCEL_ID"));
    }

    [Fact]
    public void What_is_always_there_and_is_not_names_key_and_case()
    {
        Assert.Equal("some text", MapValues.Required(s_map, "TEXT", "LOCKER"));
        var missing = Assert.Throws<MapKeyMissingException>(() => MapValues.Required(s_map, "NONE", "LOCKER"));
        Assert.Equal(("NONE", "LOCKER"), (missing.Key, missing.Case));
        Assert.Equal("The service sent no \"NONE\" with LOCKER, which the model says is always there.", missing.Message);
        missing = Assert.Throws<MapKeyMissingException>(() => MapValues.Required(null, "KEY"));
        Assert.Null(missing.Case);
        Assert.Equal("The service sent no \"KEY\", which the model says is always there.", missing.Message);
        Assert.IsAssignableFrom<SwageException>(missing);
        Assert.Throws<MapKeyMissingException>(() => MapValues.RequiredStringList(s_map, "GONE", "LOCKER"));
        Assert.Throws<MapKeyMissingException>(() => MapValues.RequiredStringMap(s_map, "GONE", "LOCKER"));
    }

    [Fact]
    public void Json_in_text_is_read()
    {
        Assert.Equal(["a", "ü", "c"], MapValues.StringList(s_map, "LIST"));
        Assert.Equal(["a", "ü", "c"], MapValues.RequiredStringList(s_map, "LIST", "LOCKER"));
        Assert.Equal(new Dictionary<string, string> { ["email"] = "x@example.com", ["n\""] = "" }, MapValues.StringMap(s_map, "MAP"));
        Assert.Equal(2, MapValues.RequiredStringMap(s_map, "MAP").Count);
        var many = string.Join(',', Enumerable.Range(0, 1000).Select(static x => $"\"€{x}\""));
        Assert.Equal("€999", MapValues.StringList(new Dictionary<string, string> { ["K"] = $"[{many}]" }, "K")[999]);
    }

    [Theory]
    [InlineData("GONE")]
    [InlineData("EMPTY")]
    [InlineData("NULL")]
    [InlineData("NONE")]
    public void Nothing_is_empty(string key)
    {
        Assert.Empty(MapValues.StringList(s_map, key));
        Assert.Empty(MapValues.StringMap(s_map, key));
        Assert.Empty(MapValues.StringList(null, key));
        Assert.Empty(MapValues.StringMap(null, key));
    }

    [Theory]
    [InlineData("topsecret")]
    [InlineData("""["topsecret",4711]""")]
    [InlineData("""["topsecret"]x""")]
    [InlineData("""["topsecret""")]
    [InlineData("""[["topsecret"]]""")]
    [InlineData("""{"topsecret":{"a":4711}}""")]
    [InlineData("""{"topsecret":true}""")]
    [InlineData("4711")]
    public void Wrong_json_names_the_key_and_no_value(string text)
    {
        var map = new Dictionary<string, string> { ["KEY"] = text };
        AssertSafe(Assert.Throws<MapKeyFormatException>(() => MapValues.StringList(map, "KEY", "LOCKER")), "The text under \"KEY\" of LOCKER is not a JSON array of strings.");
        AssertSafe(Assert.Throws<MapKeyFormatException>(() => MapValues.StringMap(map, "KEY")), "The text under \"KEY\" is not a JSON object of strings.");

        static void AssertSafe(MapKeyFormatException failure, string message)
        {
            Assert.Equal(message, failure.Message);
            Assert.Equal("KEY", failure.Key);
            Assert.DoesNotContain("topsecret", failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Very_deep_json_fails_as_any_other() =>
        Assert.Throws<MapKeyFormatException>(() => MapValues.StringList(new Dictionary<string, string> { ["K"] = new string('[', 100_000) }, "K"));

    [Fact]
    public void Printing_shows_keys_and_public_values_alone()
    {
        var text = new StringBuilder("Step { ");
        Assert.True(MapValues.Print(text, new Dictionary<string, string> { ["A"] = "topsecret", ["B"] = "SMS", ["C"] = null! }, "B", "C"));
        Assert.Equal("Step { A = ***, B = SMS, C = ", text.ToString());
        Assert.False(MapValues.Print(text.Clear(), new Dictionary<string, string>(), "B"));
        Assert.False(MapValues.Print(text, null));
        Assert.Equal("", text.ToString());
        MapValues.Print(text, new Dictionary<string, string> { ["B"] = new('x', 300) }, "B");
        Assert.Equal("B = " + new string('x', 256) + "…", text.ToString());
        MapValues.Print(text.Clear(), new LockerNotes { ParcelId = "topsecret", LockerCode = "C" });
        Assert.Equal("PARCEL_ID = ***, LOCKER_CODE = ***", text.ToString());
    }
}
