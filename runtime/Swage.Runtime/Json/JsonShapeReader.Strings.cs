using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using Swage.Serialization;

namespace Swage.Json;

// Strings, names and blobs.
public ref partial struct JsonShapeReader
{
    private const int CachedKeys = 64;
    private const int LongestCachedKey = 64;

    // The keys of maps repeat from item to item: the last ones of this thread are kept, each found by a hash and compared in full.
    [ThreadStatic]
    private static string?[]? t_keys;

    private enum StringKind
    {
        Ascii,
        NotAscii,
        Escaped,
    }

    /// <summary>Reads a string.</summary>
    /// <returns>The text; an escaped lone surrogate in it becomes U+FFFD.</returns>
    /// <exception cref="ShapeReadException">There is none here, or it is not valid.</exception>
    public string ReadString()
    {
        var raw = ScanString("a string", out var kind);
        return kind == StringKind.Ascii ? Encoding.Latin1.GetString(raw) : Decode(raw, kind);
    }

    /// <summary>Reads a string that is likely to be one of few, such as the value of an enum: repeated ones are allocated once.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="ShapeReadException">There is none here, or it is not valid.</exception>
    public string ReadName()
    {
        var raw = ScanString("a string", out var kind);
        if (kind != StringKind.Ascii)
            return Decode(raw, kind);
        if (raw.Length is 0 or > LongestCachedKey)
            return Encoding.Latin1.GetString(raw);
        var cache = t_keys ??= new string?[CachedKeys];
        ref var slot = ref cache[((raw.Length * 31) + (raw[0] * 7) + (raw[^1] * 13) + (raw[raw.Length / 2] * 3)) & (CachedKeys - 1)];
        if (slot is { } known && Ascii.Equals(raw, known))
            return known;
        return slot = Encoding.Latin1.GetString(raw);
    }

    /// <summary>Reads a blob from base64.</summary>
    /// <returns>The bytes, in memory of their own.</returns>
    /// <exception cref="ShapeReadException">There is no string here, or it is not base64 with its padding.</exception>
    public ReadOnlyMemory<byte> ReadBlob()
    {
        var start = _position;
        var raw = ScanString("a string in base64", out var kind);
        if (kind == StringKind.Escaped)
            raw = Encoding.UTF8.GetBytes(Decode(raw, kind));
        if (raw.Length == 0)
            return default;
        var padding = raw[^1] != '=' ? 0 : raw.Length > 1 && raw[^2] == '=' ? 2 : 1;
        var bytes = GC.AllocateUninitializedArray<byte>(Math.Max(0, (raw.Length / 4 * 3) - padding));
        if (Base64.DecodeFromUtf8(raw, bytes, out var consumed, out var written) != OperationStatus.Done || consumed != raw.Length)
            FailAt(start, "a string in base64", "a string that is not");
        return bytes.AsMemory(0, written);
    }

    private static void Transcode(ReadOnlySpan<byte> raw, Span<byte> bytes, out int written)
    {
        written = 0;
        while (raw.Length > 0)
        {
            var run = raw.IndexOf((byte)'\\');
            if (run < 0)
                run = raw.Length;
            raw[..run].CopyTo(bytes[written..]);
            written += run;
            raw = raw[run..];
            if (raw.Length == 0)
                break;
            if (raw[1] == 'u')
            {
                var rune = Surrogates(ref raw);
                written += rune.EncodeToUtf8(bytes[written..]);
            }
            else
            {
                bytes[written++] = raw[1] switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    var other => other,
                };
                raw = raw[2..];
            }
        }
    }

    /// <summary>Reads one \u escape, or a pair of them where they are the halves of one scalar value.</summary>
    private static Rune Surrogates(ref ReadOnlySpan<byte> raw)
    {
        var high = (char)Hex(raw.Slice(2, 4));
        raw = raw[6..];
        if (Rune.TryCreate(high, out var rune))
            return rune;
        if (raw.Length >= 6 && raw[0] == '\\' && raw[1] == 'u' && Rune.TryCreate(high, (char)Hex(raw.Slice(2, 4)), out rune))
        {
            raw = raw[6..];
            return rune;
        }

        return Rune.ReplacementChar;
    }

    private static int Hex(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value;
    }

    /// <summary>Finds a member by its name. The list of names is searched from the last known one on, then from its start.</summary>
    private int FindMember(ReadOnlySpan<byte> names, ref StructureCursor cursor)
    {
        var raw = ScanName(out var kind);
        var start = _position - raw.Length - 1;
        var length = raw.Length;
        if (kind == StringKind.Escaped)
        {
            // A name spelt with escapes, which hardly any service does: compared by what it means. The names in the list are spelt with
            // the fewest escapes; so is this one then.
            raw = Respell(raw);
        }

        if (raw.Length == 0)
            return -1;
        var found = IndexOfName(names[cursor.Offset..], raw);
        if (found >= 0)
        {
            cursor.Next += names.Slice(cursor.Offset, found).Count((byte)'\n');
            found += cursor.Offset;
        }
        else
        {
            found = IndexOfName(names[..cursor.Offset], raw);
            if (found < 0)
                return -1;
            cursor.Next = names[..found].Count((byte)'\n');
        }

        cursor.Offset = found + raw.Length + 1;
        _memberStart = start;
        _memberLength = length;
        return cursor.Next++;
    }

    /// <summary>The place at which a line of its own is the name.</summary>
    private static int IndexOfName(ReadOnlySpan<byte> names, ReadOnlySpan<byte> name)
    {
        var from = 0;
        while (true)
        {
            var found = names[from..].IndexOf(name);
            if (found < 0)
                return -1;
            found += from;
            if ((found == 0 || names[found - 1] == '\n') && names[found + name.Length] == '\n')
                return found;
            from = found + 1;
        }
    }

    private static ReadOnlySpan<byte> Respell(ReadOnlySpan<byte> raw)
    {
        var plain = new byte[raw.Length];
        Transcode(raw, plain, out var length);
        using var buffer = new PooledBuffer(length + 16);
        var writer = new JsonShapeWriter(buffer);
        writer.WriteString(Encoding.UTF8.GetString(plain, 0, length));
        writer.Flush();
        return buffer.WrittenSpan[1..^1].ToArray();
    }

    private ReadOnlySpan<byte> ScanName(out StringKind kind)
    {
        var raw = ScanString("the name of a member", out kind);
        if (kind != StringKind.Ascii)
            CheckUtf8(raw);
        return raw;
    }

    private void SkipString()
    {
        var raw = ScanString("a string", out var kind);
        if (kind != StringKind.Ascii)
            CheckUtf8(raw);
    }

    private readonly void CheckUtf8(ReadOnlySpan<byte> raw)
    {
        if (!Utf8.IsValid(raw))
            FailAt(_position - raw.Length - 1, "valid UTF-8", "a string that is not");
    }

    private readonly string Decode(ReadOnlySpan<byte> raw, StringKind kind)
    {
        CheckUtf8(raw);
        if (kind == StringKind.NotAscii)
            return Encoding.UTF8.GetString(raw);
        byte[]? rented = null;
        var bytes = raw.Length <= 256 ? stackalloc byte[256] : rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        Transcode(raw, bytes, out var written);
        var text = Encoding.UTF8.GetString(bytes[..written]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>Passes over a string and checks its escapes.</summary>
    /// <returns>What stands between its quotes.</returns>
    private ReadOnlySpan<byte> ScanString(string what, out StringKind kind)
    {
        if (Peek() != '"')
            Fail(what);
        var data = _data;
        var start = _position + 1;
        var i = start;
        kind = StringKind.Ascii;
        while (Vector128.IsHardwareAccelerated && i <= data.Length - Vector128<byte>.Count)
        {
            // The loop's condition leaves room for it; the form over a span would have to be compiled before the first call.
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(data), (nuint)i);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)0x20));
            var stops = special.ExtractMostSignificantBits();
            var notAscii = bytes.ExtractMostSignificantBits();
            if (stops == 0)
            {
                if (notAscii != 0 && kind == StringKind.Ascii)
                    kind = StringKind.NotAscii;
                i += Vector128<byte>.Count;
                continue;
            }

            var stop = BitOperations.TrailingZeroCount(stops);
            if ((notAscii & ((1u << stop) - 1)) != 0 && kind == StringKind.Ascii)
                kind = StringKind.NotAscii;
            i += stop;
            if (data[i] == '"')
            {
                _position = i + 1;
                return data[start..i];
            }

            i = Special(i);
            kind = StringKind.Escaped;
        }

        for (; (uint)i < (uint)data.Length; i++)
        {
            var b = data[i];
            if (b == '"')
            {
                _position = i + 1;
                return data[start..i];
            }

            if (b >= 0x80)
            {
                if (kind == StringKind.Ascii)
                    kind = StringKind.NotAscii;
            }
            else if (b is < 0x20 or (byte)'\\')
            {
                i = Special(i) - 1;
                kind = StringKind.Escaped;
            }
        }

        _position = data.Length;
        Fail("the end of a string");
        return default;
    }

    /// <summary>Passes over an escape; a control character fails, as JSON wants those escaped.</summary>
    private readonly int Special(int i)
    {
        if (_data[i] != '\\')
            FailAt(i, "an escape", "a control character within a string");
        var next = i + 1 < _data.Length ? _data[i + 1] : (byte)0;
        if (next is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
            return i + 2;
        if (next == 'u' && i + 6 <= _data.Length)
        {
            foreach (var digit in _data.Slice(i + 2, 4))
            {
                if (!char.IsAsciiHexDigit((char)digit))
                    FailAt(i, "four hexadecimal digits", "an escape without them");
            }

            return i + 6;
        }

        FailAt(i, "an escape of JSON", "a backslash");
        return 0;
    }
}
