using System.Globalization;
using Swage.Client;

namespace Swage.Aws;

/// <summary>How long an answer asks to wait: <c>x-amz-retry-after</c> in milliseconds, or HTTP's Retry-After in seconds or as a date.</summary>
internal static class AwsRetryAfter
{
    public static TimeSpan? Find(ClientResponse response)
    {
        if (response.TryGetHeader("x-amz-retry-after", out var text) && TryNumber(text, out var milliseconds))
            return TimeSpan.FromMilliseconds(milliseconds);
        if (!response.TryGetHeader("Retry-After", out text))
            return null;
        if (TryNumber(text, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        // Both dates are the service's, so that our own clock does not matter.
        return TryDate(text, out var until) && TryDate(response.GetHeader("Date"), out var now) && until > now ? until - now : null;
    }

    // Nine digits are eleven days in milliseconds: more than anyone waits, and no overflow.
    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number) && text.Length <= 9;

    private static bool TryDate(string? text, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
