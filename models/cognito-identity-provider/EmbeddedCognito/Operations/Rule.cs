using System.Text.RegularExpressions;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>What the model demands of a string, and how a breach is worded.</summary>
internal sealed partial record Rule(int Min = 0, int Max = int.MaxValue, string? Pattern = null, Regex? Regex = null, bool IsSecret = false, params string[] Values)
{
    public static readonly Rule Any = new(0, 131072);
    public static readonly Rule UserPoolId = new(1, 55, @"[\w-]+_[0-9a-zA-Z]+", UserPoolIdRegex());
    public static readonly Rule ClientId = new(1, 128, @"[\w+]+", ClientIdRegex(), IsSecret: true);
    public static readonly Rule Username = new(1, 128, @"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", NameRegex(), IsSecret: true);
    public static readonly Rule AttributeName = new(1, 32, @"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", NameRegex());
    public static readonly Rule AttributeValue = new(0, 2048, IsSecret: true);
    public static readonly Rule Password = new(0, 256, @"[\S]+", NoSpaceRegex(), IsSecret: true);
    public static readonly Rule Session = new(20, 2048, IsSecret: true);
    public static readonly Rule Token = new(0, int.MaxValue, "[A-Za-z0-9-_=.]+", TokenRegex(), IsSecret: true);
    public static readonly Rule UserCode = new(6, 6, "[0-9]+", DigitsRegex(), IsSecret: true);
    public static readonly Rule DeviceKeyLength = new(1, 55);
    public static readonly Rule DeviceName = new(1, 1024);
    public static readonly Rule AuthFlow = new(Values:
    [
        "USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH",
    ]);
    public static readonly Rule ChallengeName = new(Values:
    [
        "SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SELECT_CHALLENGE",
        "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "ADMIN_NO_SRP_AUTH", "NEW_PASSWORD_REQUIRED", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP",
    ]);
    public static readonly Rule MessageAction = new(Values: ["RESEND", "SUPPRESS"]);
    public static readonly Rule DeliveryMedium = new(Values: ["SMS", "EMAIL"]);

    /// <summary>What the value breaks, in the service's words, or null.</summary>
    public string? Breach(string value)
    {
        if (Values.Length > 0)
            return Values.Contains(value, StringComparer.Ordinal) ? null : $"Member must satisfy enum value set: [{string.Join(", ", Values)}]";
        var length = value.EnumerateRunes().Count();
        if (length < Min)
            return $"Member must have length greater than or equal to {Min}";
        if (length > Max)
            return $"Member must have length less than or equal to {Max}";
        return Regex?.IsMatch(value) == false ? $"Member must satisfy regular expression pattern: {Pattern}" : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+_[0-9a-zA-Z]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex UserPoolIdRegex();

    [GeneratedRegex(@"^[A-Za-z0-9_+]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ClientIdRegex();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameRegex();

    [GeneratedRegex(@"^\S+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpaceRegex();

    [GeneratedRegex(@"^[A-Za-z0-9_=.-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenRegex();

    [GeneratedRegex(@"^[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsRegex();
}
