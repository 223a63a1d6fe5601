using System.Numerics;
using System.Text;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

/// <summary>A structure with a member of every kind, written as the generator writes them.</summary>
internal sealed partial record Everything
{
    public Everything()
    {
    }

    internal Everything(ref JsonShapeReader r)
    {
        var c = r.BeginStructure();
        while (r.NextMember(Names, ref c))
        {
            switch (c.Index)
            {
                case 0: Text = r.ReadString(); break;
                case 1: Flag = r.ReadBoolean(); break;
                case 2: Tiny = r.ReadByte(); break;
                case 3: Small = r.ReadInt16(); break;
                case 4: Whole = r.ReadInt32(); break;
                case 5: Large = r.ReadInt64(); break;
                case 6: Single = r.ReadSingle(); break;
                case 7: Double = r.ReadDouble(); break;
                case 8: Huge = r.ReadBigInteger(); break;
                case 9: Exact = r.ReadBigDecimal(); break;
                case 10: Seconds = r.ReadTimestamp(TimestampFormat.EpochSeconds); break;
                case 11: Date = r.ReadTimestamp(TimestampFormat.DateTime); break;
                case 12: Header = r.ReadTimestamp(TimestampFormat.HttpDate); break;
                case 13: Blob = r.ReadBlob(); break;
                case 14: Any = r.ReadDocument(); break;
                case 15: Nested = new(ref r); break;
                case 16: Strings = r.ReadStringList(); break;
                case 17: Pairs = r.ReadStringMap(); break;
                case 18: Choice = Union.Read(ref r); break;
                case 19:
                    r.BeginList();
                    var sparse = new List<string?>();
                    while (r.NextElementOrNull(out var isNull))
                        sparse.Add(isNull ? null : r.ReadString());
                    Sparse = sparse;
                    break;
                case 20:
                    r.BeginMap();
                    var map = new Dictionary<string, int?>();
                    while (r.NextEntryOrNull(out var key, out var isNull))
                        map[key] = isNull ? null : r.ReadInt32();
                    SparseMap = map;
                    break;
            }
        }
    }

    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public sbyte? Tiny { get; init; }

    public short? Small { get; init; }

    public int? Whole { get; init; }

    public long? Large { get; init; }

    public float? Single { get; init; }

    public double? Double { get; init; }

    public BigInteger? Huge { get; init; }

    public BigDecimal? Exact { get; init; }

    public DateTimeOffset? Seconds { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Header { get; init; }

    public ReadOnlyMemory<byte>? Blob { get; init; }

    public Document? Any { get; init; }

    public Everything? Nested { get; init; }

    public IReadOnlyList<string>? Strings { get; init; }

    public IReadOnlyDictionary<string, string>? Pairs { get; init; }

    public Union? Choice { get; init; }

    public IReadOnlyList<string?>? Sparse { get; init; }

    public IReadOnlyDictionary<string, int?>? SparseMap { get; init; }

    private static ReadOnlySpan<byte> Names =>
        "Text\nFlag\nTiny\nSmall\nWhole\nLarge\nSingle\nDouble\nHuge\nExact\nSeconds\nDate\nHeader\nBlob\nAny\nNested\nStrings\nPairs\nChoice\nSparse\nSparseMap\n"u8;

    public static Everything Sample(bool isNested = false) => new()
    {
        Text = "Grüße, \"world\"\\ \u0001\n\t😀 <&>'+/",
        Flag = true,
        Tiny = sbyte.MinValue,
        Small = short.MaxValue,
        Whole = int.MinValue,
        Large = long.MinValue,
        Single = 0.1f,
        Double = 1.0 / 3,
        Huge = BigInteger.Pow(7, 120),
        Exact = BigDecimal.Parse("12345678901234567890.1234567890123456789000"),
        Seconds = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_496_123),
        Date = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_496_120),
        Header = DateTimeOffset.FromUnixTimeSeconds(1_768_480_496),
        Blob = new byte[] { 0, 1, 2, 250, 251, 252, 253 },
        Any = Document.Parse("""{"a":[1,2.50,null,true,"x",{"b":1e400}]}"""),
        Nested = isNested ? null : Sample(isNested: true),
        Strings = ["", "a", "ä", new string('x', 5000)],
        Pairs = new Dictionary<string, string> { [""] = "empty", ["k\"ey"] = "", ["ключ"] = "значение" },
        Choice = new Union.Number(7),
        Sparse = ["a", null, "b"],
        SparseMap = new Dictionary<string, int?> { ["x"] = 1, ["y"] = null },
    };

    public bool Equals(Everything? other) => other is not null && Text == other.Text && Flag == other.Flag && Tiny == other.Tiny && Small == other.Small
        && Whole == other.Whole && Large == other.Large && Single == other.Single && Double == other.Double && Huge == other.Huge
        && Exact == other.Exact && Seconds == other.Seconds && Date == other.Date && Header == other.Header && Structural.Equal(Blob, other.Blob)
        && Equals(Any, other.Any) && Equals(Nested, other.Nested) && Structural.Equal(Strings, other.Strings) && Structural.Equal(Pairs, other.Pairs)
        && Equals(Choice, other.Choice) && Structural.Equal(Sparse, other.Sparse) && Structural.Equal(SparseMap, other.SparseMap);

    public override int GetHashCode() => HashCode.Combine(Text, Structural.Hash(Blob), Structural.Hash(Strings), Structural.Hash(Pairs));

    internal void Write<TWriter>(ref TWriter w)
        where TWriter : IShapeWriter, allows ref struct
    {
        w.BeginStructure();
        w.WriteString("Text"u8, Text);
        w.WriteBoolean("Flag"u8, Flag);
        w.WriteInt32("Tiny"u8, Tiny);
        w.WriteInt32("Small"u8, Small);
        w.WriteInt32("Whole"u8, Whole);
        w.WriteInt64("Large"u8, Large);
        w.WriteSingle("Single"u8, Single);
        w.WriteDouble("Double"u8, Double);
        w.WriteBigInteger("Huge"u8, Huge);
        w.WriteBigDecimal("Exact"u8, Exact);
        w.WriteTimestamp("Seconds"u8, Seconds, TimestampFormat.EpochSeconds);
        w.WriteTimestamp("Date"u8, Date, TimestampFormat.DateTime);
        w.WriteTimestamp("Header"u8, Header, TimestampFormat.HttpDate);
        w.WriteBlob("Blob"u8, Blob);
        w.WriteDocument("Any"u8, Any);
        if (Nested is { } nested)
        {
            w.WriteMember("Nested"u8);
            nested.Write(ref w);
        }

        w.WriteStringList("Strings"u8, Strings);
        w.WriteStringMap("Pairs"u8, Pairs);
        if (Choice is { } choice)
        {
            w.WriteMember("Choice"u8);
            choice.Write(ref w);
        }

        if (Sparse is { } sparse)
        {
            w.WriteMember("Sparse"u8);
            w.BeginList(sparse.Count);
            foreach (var item in sparse)
            {
                if (item is null)
                    w.WriteNull();
                else
                    w.WriteString(item);
            }

            w.EndList();
        }

        if (SparseMap is { } map)
        {
            w.WriteMember("SparseMap"u8);
            w.BeginMap(map.Count);
            foreach (var (key, value) in MapEntries.Of(map))
            {
                w.WriteKey(key);
                if (value is { } known)
                    w.WriteInt32(known);
                else
                    w.WriteNull();
            }

            w.EndMap();
        }

        w.EndStructure();
    }

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new ShapePrinter(builder);
        Write(ref printer);
        return printer.Any;
    }
}

internal abstract record Union
{
    private Union()
    {
    }

    private static ReadOnlySpan<byte> Names => "text\nnumber\nself\n"u8;

    internal static Union Read(ref JsonShapeReader r)
    {
        var c = r.BeginUnion(Names, out var unknown);
        Union value = c.Index switch
        {
            0 => new Text(r.ReadString()),
            1 => new Number(r.ReadInt32()),
            2 => new Self(Read(ref r)),
            _ => new Unknown(unknown!),
        };
        r.EndUnion(ref c);
        return value;
    }

    internal void Write<TWriter>(ref TWriter w)
        where TWriter : IShapeWriter, allows ref struct
    {
        w.BeginStructure();
        switch (this)
        {
            case Text x: w.WriteString("text"u8, x.Value); break;
            case Number x: w.WriteInt32("number"u8, x.Value); break;
            case Self x:
                w.WriteMember("self"u8);
                x.Value.Write(ref w);
                break;
        }

        w.EndStructure();
    }

    public sealed record Text(string Value) : Union;

    public sealed record Number(int Value) : Union;

    public sealed record Self(Union Value) : Union;

    public sealed record Unknown(string Name) : Union;
}
