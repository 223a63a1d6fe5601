namespace Swage.Analyzers.Facts;

/// <summary>Names that people and documents use for cases, though no case is called so, where spelling alone would not tell which was meant.</summary>
internal static class Confusions
{
    // Email as second factor is EMAIL_OTP, whatever newer documentation calls it (catalogue D01, M23).
    private static readonly Dictionary<string, string> s_meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EMAIL_MFA"] = "EMAIL_OTP",
        ["TOTP_MFA"] = "SOFTWARE_TOKEN_MFA",
        ["TOTP"] = "SOFTWARE_TOKEN_MFA",
        ["SMS"] = "SMS_MFA",
        ["EMAIL"] = "EMAIL_OTP",
    };

    // Starts of sign-ins taken for challenges, and the other way about: no case replaces them (catalogue M38).
    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH", "SRP_A",
        "SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SELECT_CHALLENGE", "DEVICE_SRP_AUTH",
        "DEVICE_PASSWORD_VERIFIER", "NEW_PASSWORD_REQUIRED", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP",
    };

    /// <summary>The name of some names that is meant by another; null where none is known to be.</summary>
    public static string? Meant(string name, IReadOnlyList<string> known) => s_meant.TryGetValue(name, out var meant) && known.Contains(meant) ? meant : null;

    /// <summary>Whether a name is one of a neighbouring list, that of the starts or that of the challenges. Only for tables that look like Cognito's.</summary>
    public static bool IsOfAnotherList(string name, KeyTable table) =>
        s_others.Contains(name) && (table.Case("PASSWORD_VERIFIER") is not null || table.Case("USER_SRP_AUTH") is not null);
}
