using System.Collections;
using System.Text;
using Swage.Maps;
using Swage.Runtime.Tests.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Maps;

public class TypedMapTests
{
    private static readonly LockerNotes s_locker = new() { ParcelId = "P-1", LockerCode = "topsecret" };

    public static TheoryData<TypedMap, string> Contents => new()
    {
        { s_locker, "PARCEL_ID=P-1 LOCKER_CODE=topsecret" },
        { s_locker with { Floor = "2", DepotSeal = "" }, "PARCEL_ID=P-1 LOCKER_CODE=topsecret DEPOT_SEAL= FLOOR=2" },
        { s_locker with { ParcelId = null!, LockerCode = null! }, "" },
        { new DoorstepNotes { ParcelId = "P" }, "PARCEL_ID=P" },
        { new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string>() }, "PARCEL_ID=P" },

        // With the prefix or without; null is none.
        { new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["size"] = "1", ["label.hue"] = "2", ["none"] = null! } }, "PARCEL_ID=P label.size=1 label.hue=2" },
        { new DoorstepNotes { ParcelId = "P", Labels = new SortedList<string, string> { ["size"] = "1", ["label.hue"] = "2" } }, "PARCEL_ID=P label.hue=2 label.size=1" },

        // Given twice: once in the map, in its full spelling.
        { new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["size"] = "1", ["label.size"] = "2" } }, "PARCEL_ID=P label.size=2" },
        { new DoorstepNotes { ParcelId = "P", Labels = new SortedList<string, string> { ["size"] = "1", ["label.size"] = "2" } }, "PARCEL_ID=P label.size=2" },
        { new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["size"] = "1", ["label.size"] = null! } }, "PARCEL_ID=P label.size=1" },
        { new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { [new string('x', 300)] = "1" } }, "PARCEL_ID=P label." + new string('x', 300) + "=1" },

        // A property goes before a family, a family before those behind it; a property that is not set does not.
        {
            new FreeNotes
            {
                ParcelId = "P",
                Labels = new Dictionary<string, string> { ["size"] = "1" },
                OtherKeys = new Dictionary<string, string> { ["PARCEL_ID"] = "x", ["DEPOT_SEAL"] = "s", ["label.size"] = "x", ["label.hue"] = "h", ["any"] = "a" },
            },
            "PARCEL_ID=P label.size=1 DEPOT_SEAL=s label.hue=h any=a"
        },
        { new FreeNotes { ParcelId = "P", OtherKeys = s_locker }, "PARCEL_ID=P LOCKER_CODE=topsecret" },
        { new FreeNotes { ParcelId = "P", OtherKeys = new DoorstepNotes { ParcelId = "Q", Labels = new Dictionary<string, string> { ["size"] = "1" } } }, "PARCEL_ID=P label.size=1" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void It_is_the_map_of_the_keys_that_are_set(TypedMap typed, string expected)
    {
        IReadOnlyDictionary<string, string> map = typed;
        Assert.Equal(expected, string.Join(' ', map.Select(static x => $"{x.Key}={x.Value}")));
        Assert.Equal(expected, string.Join(' ', map.Keys.Select(x => $"{x}={map[x]}")));
        Assert.Equal(map.Keys.Count(), map.Count);
        Assert.Equal(map.Keys.Select(x => map[x]), map.Values);
        Assert.All(map.Keys, x => Assert.True(map.ContainsKey(x) && map.TryGetValue(x, out var value) && value == map[x]));
        Assert.Equal(map.Count, ((IEnumerable)map).Cast<object>().Count());
        var walked = new List<string>();
        foreach (var (key, value) in MapEntries.Of(map))
            walked.Add($"{key}={value}");
        Assert.Equal(expected, string.Join(' ', walked));
        Assert.Equal(expected, string.Join(' ', new Dictionary<string, string>(typed).Select(static x => $"{x.Key}={x.Value}")));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void It_is_written_as_the_dictionary_with_the_same_entries(TypedMap typed, string expected)
    {
        Assert.NotNull(expected);
        var plain = new Dictionary<string, string>(typed);
        Assert.Equal(Write(plain), Write(typed));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void It_equals_by_content_the_dictionary_with_the_same_entries(TypedMap typed, string expected)
    {
        Assert.NotNull(expected);
        var plain = new Dictionary<string, string>(typed);
        Assert.True(Structural.Equal<string, string>(typed, plain));
        Assert.True(Structural.Equal<string, string>(plain, typed));
        Assert.Equal(Structural.Hash<string, string>(plain), Structural.Hash<string, string>(typed));
        plain["another"] = "x";
        Assert.False(Structural.Equal<string, string>(typed, plain));
        Assert.False(Structural.Equal<string, string>(plain, typed));
    }

    [Fact]
    public void What_is_not_set_is_not_there()
    {
        IReadOnlyDictionary<string, string> map = s_locker;
        Assert.False(map.ContainsKey("FLOOR"));
        Assert.False(map.ContainsKey("floor"));
        Assert.False(map.TryGetValue("FLOOR", out var value));
        Assert.Null(value);
        var missing = Assert.Throws<KeyNotFoundException>(() => map["topsecret-key"]);
        Assert.DoesNotContain("topsecret", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
        Assert.Throws<ArgumentNullException>(() => map[null!]);
        IReadOnlyDictionary<string, string> doorstep = new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["size"] = "1" } };
        Assert.False(doorstep.ContainsKey("size"));
        Assert.False(doorstep.ContainsKey("label."));
    }

    [Fact]
    public void Text_shows_keys_and_never_values()
    {
        Assert.Equal("LockerNotes { PARCEL_ID = ***, LOCKER_CODE = *** }", s_locker.ToString());
        Assert.Equal(
            "DoorstepNotes { PARCEL_ID = ***, label.size = *** }",
            new DoorstepNotes { ParcelId = "topsecret", Labels = new Dictionary<string, string> { ["size"] = "topsecret" } }.ToString());
        Assert.Equal("LockerNotes { }", new LockerNotes { ParcelId = null!, LockerCode = null! }.ToString());
        Assert.Equal("LockerNotes { PARCEL_ID = ***, LOCKER_CODE = *** }", $"{s_locker}");
    }

    [Theory]
    [InlineData(true, "***")]
    [InlineData(false, "{ PARCEL_ID: ***, LOCKER_CODE: *** }")]
    public void The_printer_shows_no_value_even_where_the_map_is_no_secret(bool isSensitive, string expected)
    {
        var text = new StringBuilder();
        var printer = new ShapePrinter(text);
        printer.BeginStructure();
        if (isSensitive)
            printer.MarkSensitive();
        printer.WriteStringMap("Notes"u8, s_locker);
        printer.WriteString("Behind"u8, "shown");
        printer.EndStructure();
        Assert.Equal($"Notes = {expected}, Behind = shown", text.ToString());
    }

    [Fact]
    public void Equality_is_that_of_records()
    {
        Assert.Equal(s_locker, s_locker with { });
        Assert.NotEqual(s_locker, s_locker with { Floor = "2" });
        Assert.Equal(s_locker.GetHashCode(), (s_locker with { }).GetHashCode());
        var one = new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["a"] = "1" } };
        Assert.Equal(one, one with { Labels = new Dictionary<string, string> { ["a"] = "1" } });
        Assert.False(new FreeNotes { ParcelId = "P" }.Equals((object)new DoorstepNotes { ParcelId = "P" }));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("with \"quotes\"")]
    [InlineData("Grüße 🚚")]
    [InlineData("tab\there")]
    [InlineData("")]
    public void Names_and_prefixes_are_escaped_as_keys_are(string name)
    {
        var typed = new DoorstepNotes { ParcelId = "\u0001", Labels = new Dictionary<string, string> { [name] = "\\", ["last"] = "" } };
        Assert.Equal(Write(new Dictionary<string, string>(typed)), Write(typed));
        var odd = new OddPrefix { Entries = new Dictionary<string, string> { [name] = "v" } };
        Assert.Equal(Write(new Dictionary<string, string>(odd)), Write(odd));
    }

    [Fact]
    public void A_null_value_in_a_family_is_left_out_where_a_dictionary_cannot_be_written()
    {
        var labels = new Dictionary<string, string> { ["a"] = null! };
        Assert.Equal("""{"PARCEL_ID":"P"}""", Write(new DoorstepNotes { ParcelId = "P", Labels = labels }));
        Assert.Throws<ShapeWriteException>(() => Write(labels));
    }

    private static string Write(IReadOnlyDictionary<string, string> map) =>
        JsonText.Write((ref w) => w.WriteStringMap(map));

    private sealed record OddPrefix : TypedMap
    {
        public IReadOnlyDictionary<string, string>? Entries { get; init; }

        protected override string? __Entry(int index, out string? key) => key = null;

        protected override IReadOnlyDictionary<string, string>? __Family(int index, out string? prefix)
        {
            prefix = index == 0 ? "\"größe\"/" : null;
            return index == 0 ? Entries : null;
        }
    }
}
