namespace Swage.Aws.Signing;

/// <summary>Dates as signatures carry them: <c>20150830T123600Z</c>. Written by hand, so that no culture data is loaded for it.</summary>
internal static class AmzDate
{
    public const int Length = 16;

    public static string Format(DateTimeOffset time) => string.Create(Length, time.UtcDateTime, static (text, utc) =>
    {
        Digits(text[..4], utc.Year);
        Digits(text[4..6], utc.Month);
        Digits(text[6..8], utc.Day);
        text[8] = 'T';
        Digits(text[9..11], utc.Hour);
        Digits(text[11..13], utc.Minute);
        Digits(text[13..15], utc.Second);
        text[15] = 'Z';
    });

    /// <summary>The UTC day as one number, yyyymmdd.</summary>
    public static int DayOf(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return (((utc.Year * 100) + utc.Month) * 100) + utc.Day;
    }

    public static string FormatDay(int day) => string.Create(8, day, static (text, value) => Digits(text, value));

    private static void Digits(Span<char> text, int value)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }
}
