using System.Globalization;

namespace Swage.Serialization;

/// <summary>The two textual forms of timestamps, for every codec and for headers.</summary>
internal static class TimestampText
{
    private static ReadOnlySpan<byte> Days => "MonTueWedThuFriSatSun"u8;

    private static ReadOnlySpan<byte> Months => "JanFebMarAprMayJunJulAugSepOctNovDec"u8;

    /// <summary>Writes a timestamp; 32 bytes are room enough.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Format(DateTimeOffset value, TimestampFormat format, Span<byte> bytes)
    {
        if (format == TimestampFormat.HttpDate)
        {
            value.TryFormat(bytes, out var written, "R", CultureInfo.InvariantCulture);
            return written;
        }

        var utc = value.UtcDateTime;
        utc.TryFormat(bytes, out var length, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var milliseconds = utc.Millisecond;
        if (milliseconds != 0)
        {
            bytes[length++] = (byte)'.';
            for (var unit = 100; milliseconds != 0; unit /= 10)
            {
                bytes[length++] = (byte)('0' + (milliseconds / unit));
                milliseconds %= unit;
            }
        }

        bytes[length++] = (byte)'Z';
        return length;
    }

    /// <summary>Reads an RFC 3339 date-time: any number of decimals (seven count), <c>Z</c> or an offset, in either case.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[13] != ':' || text[16] != ':')
            return false;
        if (!Digits(text[..4], out var year) || !Digits(text.Slice(5, 2), out var month) || !Digits(text.Slice(8, 2), out var day)
            || !Clock(text.Slice(11, 8), out var clock))
            return false;
        var rest = text[19..];
        if (!Fraction(ref rest, out var fraction) || !Offset(rest, out var offset))
            return false;
        return Assemble(year, month, day, clock + fraction - offset, out value);
    }

    /// <summary>Reads an IMF-fixdate, with decimals of the second let through as Smithy asks for, and whichever day of the week.</summary>
    public static bool TryParseHttpDate(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 29 || text[3] != ',' || text[4] != ' ' || text[7] != ' ' || text[11] != ' ' || text[16] != ' '
            || text[19] != ':' || text[22] != ':')
            return false;
        var weekday = Days.IndexOf(text[..3]);
        var month = Months.IndexOf(text.Slice(8, 3));
        if (weekday < 0 || weekday % 3 != 0 || month < 0 || month % 3 != 0 || !Digits(text.Slice(5, 2), out var day) || !Digits(text.Slice(12, 4), out var year)
            || !Clock(text.Slice(17, 8), out var clock))
            return false;
        var rest = text[25..];
        return Fraction(ref rest, out var fraction) && rest.SequenceEqual(" GMT"u8)
            && Assemble(year, (month / 3) + 1, day, clock + fraction, out value);
    }

    private static bool Assemble(int year, int month, int day, long ticksOfDay, out DateTimeOffset value)
    {
        value = default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        var ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks + ticksOfDay;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    private static bool Clock(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[2] != ':' || text[5] != ':' || !Digits(text[..2], out var hour) || !Digits(text.Slice(3, 2), out var minute)
            || !Digits(text.Slice(6, 2), out var second) || hour > 23 || minute > 59 || second > 60)
            return false;

        // Second 60 is a leap second: it becomes the first of the next minute.
        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool Fraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 0 || text[0] != '.')
            return true;
        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0)
            length = text.Length - 1;
        if (length == 0)
            return false;
        var unit = TimeSpan.TicksPerSecond / 10;
        foreach (var digit in text.Slice(1, Math.Min(length, 7)))
        {
            ticks += (digit - '0') * unit;
            unit /= 10;
        }

        text = text[(length + 1)..];
        return true;
    }

    private static bool Offset(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 1)
            return text[0] is (byte)'Z' or (byte)'z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':' || !Digits(text.Slice(1, 2), out var hours)
            || !Digits(text.Slice(4, 2), out var minutes) || hours > 23 || minutes > 59)
            return false;
        ticks = ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute;
        if (text[0] == '-')
            ticks = -ticks;
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var b in text)
        {
            if (!char.IsAsciiDigit((char)b))
                return false;
            value = (value * 10) + (b - '0');
        }

        return true;
    }
}
