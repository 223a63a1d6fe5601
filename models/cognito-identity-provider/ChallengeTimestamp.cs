namespace Swage.CognitoIdentityProvider;

/// <summary>
/// The form in which Cognito reads <c>TIMESTAMP</c> in a proof of a password: <c>Tue May 7 00:09:40 UTC 2024</c>.
/// </summary>
/// <remarks>
/// English names, the day without a leading zero, always UTC, whatever the culture of the machine. The text is signed too, so make it once and send the
/// very text that was signed. Safe for concurrent use.
/// </remarks>
public static class ChallengeTimestamp
{
    /// <summary>The longest text there is, in characters.</summary>
    public const int MaxLength = 28;

    /// <summary>Writes a time as Cognito reads it.</summary>
    /// <param name="time">The time, in any offset; parts of a second are dropped.</param>
    /// <returns>Such as <c>Tue May 7 00:09:40 UTC 2024</c>.</returns>
    public static string Format(DateTimeOffset time) =>
        string.Create(LengthOf(time.UtcDateTime), time.UtcDateTime, static (text, utc) => Write(text, utc));

    /// <summary>Writes a time as Cognito reads it, into memory of the caller.</summary>
    /// <param name="time">The time, in any offset; parts of a second are dropped.</param>
    /// <param name="destination">Where to write; <see cref="MaxLength"/> characters always suffice.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the method returns false.</param>
    /// <returns>False where <paramref name="destination"/> is too short; nothing is written then.</returns>
    public static bool TryFormat(DateTimeOffset time, Span<char> destination, out int charsWritten)
    {
        var utc = time.UtcDateTime;
        charsWritten = 0;
        if (destination.Length < LengthOf(utc))
            return false;
        charsWritten = LengthOf(utc);
        Write(destination[..charsWritten], utc);
        return true;
    }

    private static int LengthOf(DateTime utc) => utc.Day < 10 ? MaxLength - 1 : MaxLength;

    private static void Write(Span<char> text, DateTime utc)
    {
        "SunMonTueWedThuFriSat".AsSpan(3 * (int)utc.DayOfWeek, 3).CopyTo(text);
        text[3] = ' ';
        "JanFebMarAprMayJunJulAugSepOctNovDec".AsSpan(3 * (utc.Month - 1), 3).CopyTo(text[4..]);
        text[7] = ' ';
        var at = 8;
        if (utc.Day >= 10)
            text[at++] = Digit(utc.Day / 10);
        text[at++] = Digit(utc.Day % 10);
        text[at++] = ' ';
        at = TwoDigits(text, at, utc.Hour);
        text[at++] = ':';
        at = TwoDigits(text, at, utc.Minute);
        text[at++] = ':';
        at = TwoDigits(text, at, utc.Second);
        " UTC ".CopyTo(text[at..]);
        at = TwoDigits(text, at + 5, utc.Year / 100);
        TwoDigits(text, at, utc.Year % 100);
    }

    private static int TwoDigits(Span<char> text, int at, int value)
    {
        text[at] = Digit(value / 10);
        text[at + 1] = Digit(value % 10);
        return at + 2;
    }

    private static char Digit(int value) => (char)('0' + value);
}
