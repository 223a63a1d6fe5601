using Swage.Json;
using Swage.Serialization;

namespace Swage.Benchmarks.Codec;

/// <summary>What form (a) would need of every reader.</summary>
public interface IBenchReader
{
    StructureCursor BeginStructure();

    bool NextMember(ReadOnlySpan<byte> names, ref StructureCursor cursor);

    int BeginList();

    bool NextElement();

    string ReadString();

    string ReadName();

    int ReadInt32();

    long ReadInt64();

    bool ReadBoolean();

    double ReadDouble();

    DateTimeOffset ReadTimestamp(TimestampFormat format);

    ReadOnlyMemory<byte> ReadBlob();

    IReadOnlyList<string> ReadStringList();

    IReadOnlyDictionary<string, string> ReadStringMap();
}

/// <summary>The runtime's reader behind that interface; the JIT sees through it.</summary>
public ref struct BenchReader(ReadOnlySpan<byte> json) : IBenchReader
{
    private JsonShapeReader _reader = new(json);

    public StructureCursor BeginStructure() => _reader.BeginStructure();

    public bool NextMember(ReadOnlySpan<byte> names, ref StructureCursor cursor) => _reader.NextMember(names, ref cursor);

    public int BeginList() => _reader.BeginList();

    public bool NextElement() => _reader.NextElement();

    public string ReadString() => _reader.ReadString();

    public string ReadName() => _reader.ReadName();

    public int ReadInt32() => _reader.ReadInt32();

    public long ReadInt64() => _reader.ReadInt64();

    public bool ReadBoolean() => _reader.ReadBoolean();

    public double ReadDouble() => _reader.ReadDouble();

    public DateTimeOffset ReadTimestamp(TimestampFormat format) => _reader.ReadTimestamp(format);

    public ReadOnlyMemory<byte> ReadBlob() => _reader.ReadBlob();

    public IReadOnlyList<string> ReadStringList() => _reader.ReadStringList();

    public IReadOnlyDictionary<string, string> ReadStringMap() => _reader.ReadStringMap();
}
