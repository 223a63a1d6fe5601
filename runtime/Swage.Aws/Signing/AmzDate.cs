using System.Globalization;

namespace Swage.Aws.Signing;

/// <summary>Dates as signatures carry them: <c>20150830T123600Z</c>. Written by hand, so that no culture data is loaded for it.</summary>
internal static class AmzDate
{
    public const int Length = 16;

    public static string Format(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        Span<char> text = stackalloc char[Length];
        Digits(text, 0, 4, utc.Year);
        Digits(text, 4, 2, utc.Month);
        Digits(text, 6, 2, utc.Day);
        text[8] = 'T';
        Digits(text, 9, 2, utc.Hour);
        Digits(text, 11, 2, utc.Minute);
        Digits(text, 13, 2, utc.Second);
        text[15] = 'Z';
        return new string(text);
    }

    /// <summary>The UTC day as one number, yyyymmdd.</summary>
    public static int DayOf(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return (((utc.Year * 100) + utc.Month) * 100) + utc.Day;
    }

    public static string FormatDay(int day) => day.ToString("D8", CultureInfo.InvariantCulture);

    private static void Digits(Span<char> text, int start, int count, int value)
    {
        for (var i = start + count - 1; i >= start; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }
}
