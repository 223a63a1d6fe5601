namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Which factors the pool has set up, and which of them a user can show.</summary>
internal sealed class Factors(EmbeddedCognitoOptions options)
{
    /// <summary>The second factors to ask for. The one that was already shown as the first is not asked again.</summary>
    public IReadOnlyList<string> Second(SignInProgress progress)
    {
        var user = progress.User;
        if (options.Mfa == MfaConfiguration.Off)
            return [];
        var isDemanded = options.Mfa == MfaConfiguration.On;
        List<string> factors = [];
        if (options.SmsMfa && user.Attributes.ContainsKey("phone_number") && (user.WantsSms || isDemanded) && progress.FirstFactor != "SMS_OTP")
            factors.Add("SMS_MFA");
        if (options.SoftwareTokenMfa && user.TotpSecret is not null)
            factors.Add("SOFTWARE_TOKEN_MFA");
        if (options.EmailMfa && user.Attributes.ContainsKey("email") && (user.WantsEmail || isDemanded) && progress.FirstFactor != "EMAIL_OTP")
            factors.Add("EMAIL_OTP");
        return factors;
    }

    /// <summary>The second factors a user without one may set up.</summary>
    public IReadOnlyList<string> ToSetUp() => Chosen((options.SmsMfa, "SMS_MFA"), (options.SoftwareTokenMfa, "SOFTWARE_TOKEN_MFA"), (options.EmailMfa, "EMAIL_OTP"));

    /// <summary>The first factors of choice-based sign-in, in the order they are offered.</summary>
    public IReadOnlyList<string> First(User user)
    {
        var able = Chosen(
            (user.IsStandIn || user.Password.IsSet, "PASSWORD"), (user.IsStandIn || user.Password.IsSet, "PASSWORD_SRP"),
            (user.Attributes.ContainsKey("email"), "EMAIL_OTP"), (user.Attributes.ContainsKey("phone_number"), "SMS_OTP"), (user.Passkeys.Count > 0, "WEB_AUTHN"));
        return [.. able.Where(factor => options.FirstFactors.Contains(factor, StringComparer.Ordinal))];
    }

    private static List<string> Chosen(params ReadOnlySpan<(bool Applies, string Factor)> factors)
    {
        List<string> chosen = [];
        foreach (var (applies, factor) in factors)
        {
            if (applies)
                chosen.Add(factor);
        }

        return chosen;
    }
}
