using System.Globalization;
using System.Text.RegularExpressions;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>TIMESTAMP. It is read generously, and then only its one right form is taken: reports tell two refusals apart, and so does this.</summary>
internal static partial class ProofTime
{
    private const string Canonical = "ddd MMM d HH:mm:ss 'UTC' yyyy";

    /// <summary>The moment, or null for what cannot be read at all, such as names in another language.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var plain = $"{match.Groups["month"]} {match.Groups["day"]} {match.Groups["time"]} {match.Groups["year"]}";
        return DateTimeOffset.TryParseExact(plain, "MMM d H:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    /// <summary>The right form, to compare with: English, weekday of that date, day without a leading zero.</summary>
    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString(Canonical, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[0-9]{1,2}) (?<time>[0-9]{1,2}:[0-9]{2}:[0-9]{2}) [A-Z]{3,4} (?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
