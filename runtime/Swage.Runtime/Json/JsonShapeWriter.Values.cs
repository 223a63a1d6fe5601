using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
using Swage.Serialization;

namespace Swage.Json;

// How single values become bytes. Every method here relies on room that its caller made, but for the slow path of strings.
public ref partial struct JsonShapeWriter
{
    // Text that is not plain goes in pieces of this many characters, so that the room asked for stays small.
    private const int Piece = 4096;

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private static ReadOnlySpan<double> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Copies ASCII that needs no escape, and stops at the first character that is anything else.</summary>
    /// <returns>How many characters were copied.</returns>
    internal static int CopyPlain(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        // Checks the room once for all stores below, which check nothing: the forms over spans, which do, would have to be compiled before the first call.
        bytes = bytes[..units.Length];
        var i = 0;
        if (Vector128.IsHardwareAccelerated && units.Length >= 8)
        {
            ref var from = ref MemoryMarshal.GetReference(units);
            ref var to = ref MemoryMarshal.GetReference(bytes);
            for (; i <= units.Length - 16; i += 16)
            {
                var packed = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref from, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i + 8));
                if (!IsPlain(packed))
                    break;
                packed.StoreUnsafe(ref to, (nuint)i);
            }

            for (; i <= units.Length - 8; i += 8)
            {
                var eight = Vector128.LoadUnsafe(ref from, (nuint)i);
                var packed = Vector128.NarrowWithSaturation(eight, eight);
                if (!IsPlain(packed))
                    break;
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i), packed.AsUInt64().ToScalar());
            }
        }

        for (; i < units.Length; i++)
        {
            var unit = (uint)units[i];
            if (unit - 0x20 > 0x5F || unit is '"' or '\\')
                break;
            bytes[i] = (byte)unit;
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes)
    {
        // Signed: what is not ASCII is negative, so that one comparison finds it together with control characters.
        var special = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        return special == Vector128<byte>.Zero;
    }

    private void Quoted(string value)
    {
        var span = _span[_length..];
        span[0] = (byte)'"';
        var copied = CopyPlain(value, span[1..]);
        if (copied == value.Length)
        {
            span[copied + 1] = (byte)'"';
            _length += copied + 2;
            return;
        }

        _length += copied + 1;
        QuotedSlow(value.AsSpan(copied));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void QuotedSlow(ReadOnlySpan<char> rest)
    {
        while (rest.Length > 0)
        {
            var run = rest.IndexOfAny(s_escaped);
            if (run < 0)
                run = rest.Length;
            if (run > 0)
            {
                run = Math.Min(run, Piece);

                // A piece must not end between the halves of a surrogate pair.
                if (run < rest.Length && run > 1 && char.IsHighSurrogate(rest[run - 1]))
                    run--;
                Ensure(run * 3);
                Utf8.FromUtf16(rest[..run], _span[_length..], out _, out var written, replaceInvalidSequences: true, isFinalBlock: true);
                _length += written;
                rest = rest[run..];
                continue;
            }

            Ensure(6);
            Escape(rest[0]);
            rest = rest[1..];
        }

        Ensure(1);
        _span[_length++] = (byte)'"';
    }

    private void Escape(char unit)
    {
        var span = _span[_length..];
        span[0] = (byte)'\\';
        var letter = unit switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => 'u' };
        span[1] = (byte)letter;
        _length += 2;
        if (letter != 'u')
            return;
        span[2] = (byte)'0';
        span[3] = (byte)'0';
        span[4] = (byte)(unit < 0x10 ? '0' : '1');
        span[5] = "0123456789ABCDEF"u8[unit & 15];
        _length += 4;
    }

    private void Whole(long value)
    {
        Utf8Formatter.TryFormat(value, _span[_length..], out var written);
        _length += written;
    }

    private void Number(double value)
    {
        if (FewDecimals(value))
            return;
        if (double.IsFinite(value))
        {
            value.TryFormat(_span[_length..], out var written, "R", CultureInfo.InvariantCulture);
            _length += written;
        }
        else
        {
            NotFinite(value);
        }
    }

    private void Number(float value)
    {
        if (float.IsFinite(value))
        {
            value.TryFormat(_span[_length..], out var written, "R", CultureInfo.InvariantCulture);
            _length += written;
        }
        else
        {
            NotFinite(value);
        }
    }

    /// <summary>
    /// The short way for most doubles. A decimal of at most 15 digits that gives back the double is its shortest form, since no two such
    /// decimals share a double; and whole × 10^−k is correctly rounded where both fit a double exactly.
    /// </summary>
    private bool FewDecimals(double value)
    {
        const double Limit = 1e15;
        var decimals = 0;
        foreach (var power in PowersOfTen)
        {
            var scaled = value * power;
            if (!(Math.Abs(scaled) < Limit))
                return false;
            var whole = Math.Round(scaled);
            if (Math.Abs(scaled - whole) <= Math.Abs(scaled) * 4e-16 && whole / power == value)
            {
                if (whole == 0 && double.IsNegative(value))
                    return false;
                Fixed((long)whole, decimals);
                return true;
            }

            decimals++;
        }

        return false;
    }

    /// <summary>Writes whole × 10^−decimals.</summary>
    private void Fixed(long whole, int decimals)
    {
        if (decimals == 0)
        {
            Whole(whole);
            return;
        }

        if (whole < 0)
        {
            _span[_length++] = (byte)'-';
            whole = -whole;
        }

        var power = (long)PowersOfTen[decimals];
        var (integral, fraction) = Math.DivRem(whole, power);
        Whole(integral);
        var span = _span.Slice(_length, decimals + 1);
        span[0] = (byte)'.';
        for (var i = decimals; i > 0; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            span[i] = (byte)('0' + digit);
        }

        _length += decimals + 1;
    }

    private void NotFinite(double value)
    {
        var text = double.IsNaN(value) ? "\"NaN\""u8 : value > 0 ? "\"Infinity\""u8 : "\"-Infinity\""u8;
        text.CopyTo(_span[_length..]);
        _length += text.Length;
    }

    private void Timestamp(DateTimeOffset value, TimestampFormat format)
    {
        if (format == TimestampFormat.EpochSeconds)
        {
            var milliseconds = value.ToUnixTimeMilliseconds();
            var decimals = 3;
            while (decimals > 0 && milliseconds % 10 == 0)
            {
                milliseconds /= 10;
                decimals--;
            }

            Fixed(milliseconds, decimals);
            return;
        }

        _span[_length++] = (byte)'"';
        _length += TimestampText.Format(value, format, _span[_length..]);
        _span[_length++] = (byte)'"';
    }

    private void Blob(ReadOnlySpan<byte> bytes)
    {
        _span[_length++] = (byte)'"';
        Base64.EncodeToUtf8(bytes, _span[_length..], out _, out var written);
        _length += written;
        _span[_length++] = (byte)'"';
    }
}
