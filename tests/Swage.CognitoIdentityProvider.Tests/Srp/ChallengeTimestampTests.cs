using System.Globalization;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>The form of TIMESTAMP.</summary>
public class ChallengeTimestampTests
{
    [Theory]
    [InlineData("2024-05-07T00:09:40Z", "Tue May 7 00:09:40 UTC 2024")]
    [InlineData("2024-09-30T23:59:59.999Z", "Mon Sep 30 23:59:59 UTC 2024")]
    [InlineData("2024-05-07T02:09:40+02:00", "Tue May 7 00:09:40 UTC 2024")]
    [InlineData("2023-12-31T20:00:00-05:00", "Mon Jan 1 01:00:00 UTC 2024")]
    [InlineData("0001-01-01T00:00:00Z", "Mon Jan 1 00:00:00 UTC 0001")]
    [InlineData("9999-12-31T23:59:59Z", "Fri Dec 31 23:59:59 UTC 9999")]
    public void A_time_is_written_in_utc_with_english_names_and_no_zero_before_the_day(string time, string expected) =>
        Assert.Equal(expected, ChallengeTimestamp.Format(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_day_of_two_leap_cycles_agrees_with_the_frameworks_own_form()
    {
        for (var day = 0; day < 366 * 8; day++)
        {
            var time = DateTimeOffset.UnixEpoch.AddYears(50).AddDays(day).AddSeconds(day * 37L % 86400);
            var text = ChallengeTimestamp.Format(time);
            Assert.Equal(time.UtcDateTime.ToString("ddd MMM d HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture), text);
        }
    }

    [Fact]
    public void The_culture_has_no_say()
    {
        var before = CultureInfo.CurrentCulture;
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.DateTimeFormat.AbbreviatedDayNames = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
        german.DateTimeFormat.AbbreviatedMonthNames = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sept", "Okt", "Nov", "Dez", ""];
        german.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = german;
            Assert.Equal("Tue May 7 00:09:40 UTC 2024", ChallengeTimestamp.Format(new(2024, 5, 7, 0, 9, 40, TimeSpan.Zero)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Memory_of_the_caller_is_filled_or_left_alone()
    {
        var time = new DateTimeOffset(2024, 5, 17, 0, 9, 40, TimeSpan.Zero);
        Span<char> text = stackalloc char[ChallengeTimestamp.MaxLength + 2];
        Assert.True(ChallengeTimestamp.TryFormat(time, text, out var written));
        Assert.Equal("Fri May 17 00:09:40 UTC 2024", text[..written].ToString());
        text.Fill('x');
        Assert.False(ChallengeTimestamp.TryFormat(time, text[..(ChallengeTimestamp.MaxLength - 1)], out written));
        Assert.Equal((0, new string('x', text.Length)), (written, text.ToString()));
    }

    [Fact]
    public void Nothing_but_the_text_is_allocated()
    {
        var time = new DateTimeOffset(2024, 5, 17, 0, 9, 40, TimeSpan.FromHours(2));
        ChallengeTimestamp.Format(time);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = ChallengeTimestamp.Format(time);
        Assert.Equal(22 + (2 * text.Length) + 7 & ~7, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
