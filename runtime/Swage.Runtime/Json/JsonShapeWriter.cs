using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Swage.Maps;
using Swage.Serialization;

namespace Swage.Json;

/// <summary>
/// Writes shapes as JSON in UTF-8, the form of the awsJson protocols: only what JSON requires is escaped, numbers are as short as they
/// can be and exact, NaN and infinities are strings, blobs are base64.
/// </summary>
/// <remarks>
/// It asks for room once for each member and writes straight into it; commas come without a branch: each value writes one and steps
/// over it only where one belongs. Call <see cref="Flush"/> at the end.
/// </remarks>
/// <param name="output">Where the bytes go; it must not be used by others until <see cref="Flush"/>.</param>
public ref partial struct JsonShapeWriter(IBufferWriter<byte> output) : IShapeWriter
{
    // Room for any number, literal or timestamp with its quotes, and the comma.
    private const int PlainRoom = 48;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _span;
    private int _length;
    private int _comma;
    private int _depth;

    /// <summary>Hands everything written to the output. The last call on a writer.</summary>
    public void Flush()
    {
        _output.Advance(_length);
        _span = default;
        _length = 0;
    }

    /// <inheritdoc/>
    public void BeginStructure() => Begin((byte)'{');

    /// <inheritdoc/>
    public void EndStructure() => End((byte)'}');

    /// <inheritdoc/>
    public void BeginList(int count) => Begin((byte)'[');

    /// <inheritdoc/>
    public void EndList() => End((byte)']');

    /// <inheritdoc/>
    public void BeginMap(int count) => Begin((byte)'{');

    /// <inheritdoc/>
    public void EndMap() => End((byte)'}');

    /// <inheritdoc/>
    public void WriteMember(ReadOnlySpan<byte> name)
    {
        Name(name, 0);
        _comma = 0;
    }

    /// <inheritdoc/>
    public void WriteKey(string key)
    {
        if (key is null)
            throw NullValue("key of a map");
        Text(key);
        Ensure(1);
        _span[_length++] = (byte)':';
        _comma = 0;
    }

    /// <summary>Does nothing: the service must get the value.</summary>
    public readonly void MarkSensitive()
    {
    }

    /// <inheritdoc/>
    public void WriteNull() => Literal("null"u8);

    /// <inheritdoc/>
    public void WriteString(string value)
    {
        if (value is null)
            throw NullValue("string in a list or map");
        Text(value);
    }

    /// <inheritdoc/>
    public void WriteBoolean(bool value) => Literal(value ? "true"u8 : "false"u8);

    /// <inheritdoc/>
    public void WriteInt32(int value) => WriteInt64(value);

    /// <inheritdoc/>
    public void WriteInt64(long value)
    {
        Ensure(PlainRoom);
        Comma();
        Whole(value);
    }

    /// <inheritdoc/>
    public void WriteSingle(float value)
    {
        Ensure(PlainRoom);
        Comma();
        Number(value);
    }

    /// <inheritdoc/>
    public void WriteDouble(double value)
    {
        Ensure(PlainRoom);
        Comma();
        Number(value);
    }

    /// <inheritdoc/>
    public void WriteBigInteger(BigInteger value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteBigDecimal(BigDecimal value) => Raw(value.ToString());

    /// <inheritdoc/>
    public void WriteTimestamp(DateTimeOffset value, TimestampFormat format)
    {
        Ensure(PlainRoom);
        Comma();
        Timestamp(value, format);
    }

    /// <inheritdoc/>
    public void WriteBlob(ReadOnlyMemory<byte> value)
    {
        Ensure(Base64Room(value.Length) + 3);
        Comma();
        Blob(value.Span);
    }

    /// <inheritdoc/>
    public void WriteDocument(Document value)
    {
        if (value is null)
            throw NullValue("document in a list or map");
        value.Write(ref this);
    }

    /// <inheritdoc/>
    public void WriteStringList(IReadOnlyList<string> value)
    {
        var count = value.Count;
        BeginList(count);
        for (var i = 0; i < count; i++)
            WriteString(value[i]);
        EndList();
    }

    /// <inheritdoc/>
    public void WriteStringMap(IReadOnlyDictionary<string, string> value)
    {
        if (value is TypedMap typed)
        {
            WriteTypedMap(typed);
            return;
        }

        BeginMap(value.Count);
        // Nearly all maps are dictionaries, whose code .NET brings compiled.
        if (value is Dictionary<string, string> dictionary)
        {
            foreach (var entry in dictionary)
            {
                WriteKey(entry.Key);
                WriteString(entry.Value);
            }
        }
        else
        {
            WriteEntries(value);
        }

        EndMap();
    }

    /// <inheritdoc/>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Name(name, value.Length + 2);
        Quoted(value);
    }

    /// <inheritdoc/>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } known)
            return;
        Name(name, 5);
        var literal = known ? "true"u8 : "false"u8;
        literal.CopyTo(_span[_length..]);
        _length += literal.Length;
    }

    /// <inheritdoc/>
    public void WriteInt32(ReadOnlySpan<byte> name, int? value)
    {
        if (value is not { } known)
            return;
        Name(name, PlainRoom);
        Whole(known);
    }

    /// <inheritdoc/>
    public void WriteInt64(ReadOnlySpan<byte> name, long? value)
    {
        if (value is not { } known)
            return;
        Name(name, PlainRoom);
        Whole(known);
    }

    /// <inheritdoc/>
    public void WriteSingle(ReadOnlySpan<byte> name, float? value)
    {
        if (value is not { } known)
            return;
        Name(name, PlainRoom);
        Number(known);
    }

    /// <inheritdoc/>
    public void WriteDouble(ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } known)
            return;
        Name(name, PlainRoom);
        Number(known);
    }

    /// <inheritdoc/>
    public void WriteBigInteger(ReadOnlySpan<byte> name, BigInteger? value)
    {
        if (value is not { } known)
            return;
        WriteMember(name);
        WriteBigInteger(known);
    }

    /// <inheritdoc/>
    public void WriteBigDecimal(ReadOnlySpan<byte> name, BigDecimal? value)
    {
        if (value is not { } known)
            return;
        WriteMember(name);
        WriteBigDecimal(known);
    }

    /// <inheritdoc/>
    public void WriteTimestamp(ReadOnlySpan<byte> name, DateTimeOffset? value, TimestampFormat format)
    {
        if (value is not { } known)
            return;
        Name(name, PlainRoom);
        Timestamp(known, format);
    }

    /// <inheritdoc/>
    public void WriteBlob(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value)
    {
        if (value is not { } known)
            return;
        Name(name, Base64Room(known.Length) + 2);
        Blob(known.Span);
    }

    /// <inheritdoc/>
    public void WriteDocument(ReadOnlySpan<byte> name, Document? value)
    {
        if (value is null)
            return;
        WriteMember(name);
        value.Write(ref this);
    }

    /// <inheritdoc/>
    public void WriteStringList(ReadOnlySpan<byte> name, IReadOnlyList<string>? value)
    {
        if (value is null)
            return;
        WriteMember(name);
        WriteStringList(value);
    }

    /// <inheritdoc/>
    public void WriteStringMap(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? value)
    {
        if (value is null)
            return;
        WriteMember(name);
        WriteStringMap(value);
    }

    private static int Base64Room(int length) => Base64.GetMaxEncodedToUtf8Length(length);

    private static ShapeWriteException NullValue(string what) => new($"A {what} is null; only sparse lists and maps can carry null.");

    private void Begin(byte bracket)
    {
        if (++_depth > CodecLimits.MaxDepth)
            throw new ShapeWriteException($"The value is nested deeper than {CodecLimits.MaxDepth} levels.");
        Ensure(2);
        Comma();
        _span[_length++] = bracket;
        _comma = 0;
    }

    private void End(byte bracket)
    {
        _depth--;
        Ensure(1);
        _span[_length++] = bracket;
        _comma = 1;
    }

    /// <summary>Writes a comma where one belongs before a value. Room for it must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Comma()
    {
        _span[_length] = (byte)',';
        _length += _comma;
        _comma = 1;
    }

    /// <summary>Writes a member's name with its comma, quotes and colon, and makes room for the value behind it.</summary>
    private void Name(ReadOnlySpan<byte> name, int room)
    {
        Ensure(name.Length + 4 + room);
        var span = _span[_length..];
        span[0] = (byte)',';
        var at = _comma;
        span[at] = (byte)'"';
        name.CopyTo(span[(at + 1)..]);
        at += name.Length + 1;
        span[at + 1] = (byte)':';
        span[at] = (byte)'"';
        _length += at + 2;
        _comma = 1;
    }

    private void WriteEntries(IReadOnlyDictionary<string, string> map)
    {
        foreach (var entry in map)
        {
            WriteKey(entry.Key);
            WriteString(entry.Value);
        }
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        Ensure(literal.Length + 1);
        Comma();
        literal.CopyTo(_span[_length..]);
        _length += literal.Length;
    }

    private void Text(string value)
    {
        Ensure(value.Length + 3);
        Comma();
        Quoted(value);
    }

    private void Raw(string ascii)
    {
        Ensure(ascii.Length + 1);
        Comma();
        System.Text.Ascii.FromUtf16(ascii, _span[_length..], out var written);
        _length += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int size)
    {
        if (_span.Length - _length < size)
            Grow(size);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        _output.Advance(_length);
        _length = 0;
        _span = _output.GetSpan(Math.Max(size, 256));
    }
}
