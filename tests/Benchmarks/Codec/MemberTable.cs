using Swage.Json;
using Swage.Serialization;

namespace Swage.Benchmarks.Codec;

// What form (c) would need in the runtime. Public since the emitted code is an assembly of its own.

/// <summary>Where a member is kept: one accessor serves reading and writing.</summary>
public delegate ref TField FieldOf<in TShape, TField>(TShape shape);

public readonly record struct Kind(string Value);

public sealed class MemberTable<TShape>
{
    private readonly byte[] _names;
    private readonly byte[][] _wireNames;
    private readonly TableMember<TShape>[] _members;
    private readonly Func<TShape> _create;

    public MemberTable(ReadOnlySpan<byte> names, Func<TShape> create, params TableMember<TShape>[] members)
    {
        _names = names.ToArray();
        _members = members;
        _create = create;
        _wireNames = new byte[members.Length][];
        var i = 0;
        foreach (var name in names[..^1].Split((byte)'\n'))
            _wireNames[i++] = names[name].ToArray();
    }

    public void Write(TShape shape, ref JsonShapeWriter writer)
    {
        writer.BeginStructure();
        for (var i = 0; i < _members.Length; i++)
            _members[i].Write(shape, _wireNames[i], ref writer);
        writer.EndStructure();
    }

    public TShape Read(ref JsonShapeReader reader)
    {
        var shape = _create();
        var cursor = reader.BeginStructure();
        while (reader.NextMember(_names, ref cursor))
            _members[cursor.Index].Read(shape, ref reader);
        return shape;
    }
}

public abstract class TableMember<TShape>
{
    public abstract void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer);

    public abstract void Read(TShape shape, ref JsonShapeReader reader);
}

public sealed class StringMember<TShape>(FieldOf<TShape, string?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteString(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadString();
}

public sealed class IntMember<TShape>(FieldOf<TShape, int?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteInt32(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadInt32();
}

public sealed class LongMember<TShape>(FieldOf<TShape, long?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteInt64(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadInt64();
}

public sealed class BoolMember<TShape>(FieldOf<TShape, bool?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteBoolean(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadBoolean();
}

public sealed class DoubleMember<TShape>(FieldOf<TShape, double?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteDouble(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadDouble();
}

public sealed class TimestampMember<TShape>(FieldOf<TShape, DateTimeOffset?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) =>
        writer.WriteTimestamp(name, field(shape), TimestampFormat.EpochSeconds);

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadTimestamp(TimestampFormat.EpochSeconds);
}

public sealed class BlobMember<TShape>(FieldOf<TShape, ReadOnlyMemory<byte>?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteBlob(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadBlob();
}

public sealed class EnumMember<TShape>(FieldOf<TShape, Kind?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteString(name, field(shape)?.Value);

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = new(reader.ReadName());
}

public sealed class StringListMember<TShape>(FieldOf<TShape, IReadOnlyList<string>?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteStringList(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadStringList();
}

public sealed class StringMapMember<TShape>(FieldOf<TShape, IReadOnlyDictionary<string, string>?> field) : TableMember<TShape>
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer) => writer.WriteStringMap(name, field(shape));

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = reader.ReadStringMap();
}

public sealed class NestedMember<TShape, TNested>(FieldOf<TShape, TNested?> field, Func<MemberTable<TNested>> table) : TableMember<TShape>
    where TNested : class
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer)
    {
        if (field(shape) is not { } nested)
            return;
        writer.WriteMember(name);
        table().Write(nested, ref writer);
    }

    public override void Read(TShape shape, ref JsonShapeReader reader) => field(shape) = table().Read(ref reader);
}

public sealed class ListMember<TShape, TElement>(FieldOf<TShape, IReadOnlyList<TElement>?> field, Func<MemberTable<TElement>> table)
    : TableMember<TShape>
    where TElement : class
{
    public override void Write(TShape shape, ReadOnlySpan<byte> name, ref JsonShapeWriter writer)
    {
        if (field(shape) is not { } list)
            return;
        writer.WriteMember(name);
        writer.BeginList(list.Count);
        for (var i = 0; i < list.Count; i++)
            table().Write(list[i], ref writer);
        writer.EndList();
    }

    public override void Read(TShape shape, ref JsonShapeReader reader)
    {
        var list = new List<TElement>(reader.BeginList());
        while (reader.NextElement())
            list.Add(table().Read(ref reader));
        field(shape) = list;
    }
}
