namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An answer to a challenge, with the keys each challenge reads.</summary>
internal sealed class ChallengeAnswer(string challenge, IReadOnlyDictionary<string, string> keys, string? session)
{
    public IReadOnlyDictionary<string, string> Keys { get; } = keys;

    public string Username => Keys["USERNAME"];

    public string Session => session!;

    public string? DeviceKey => Keys.GetValueOrDefault("DEVICE_KEY");

    /// <summary>Refuses an answer that lacks a key its challenge needs, or the session; keys are matched exactly as written.</summary>
    public void DemandKeys()
    {
        foreach (var key in NeededKeys(challenge))
        {
            if (!Keys.ContainsKey(key))
                throw ServiceError.MissingParameter(key);
        }

        // Only the proofs of the secure remote password protocol may come without a session; this pool does not ask them, so they end there.
        if (session is null)
            throw ServiceError.MissingParameter("Session");
    }

    private static string[] NeededKeys(string challenge) => challenge switch
    {
        "SMS_MFA" => ["USERNAME", "SMS_MFA_CODE"],
        "EMAIL_OTP" => ["USERNAME", "EMAIL_OTP_CODE"],
        "SMS_OTP" => ["USERNAME", "SMS_OTP_CODE"],
        "SOFTWARE_TOKEN_MFA" => ["USERNAME", "SOFTWARE_TOKEN_MFA_CODE"],
        "SELECT_MFA_TYPE" or "SELECT_CHALLENGE" => ["USERNAME", "ANSWER"],
        "NEW_PASSWORD_REQUIRED" => ["USERNAME", "NEW_PASSWORD"],
        "PASSWORD" or "ADMIN_NO_SRP_AUTH" => ["USERNAME", "PASSWORD"],
        "PASSWORD_SRP" => ["USERNAME", "SRP_A"],
        "DEVICE_SRP_AUTH" => ["USERNAME", "DEVICE_KEY", "SRP_A"],
        "PASSWORD_VERIFIER" => ["USERNAME", "PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP"],
        "DEVICE_PASSWORD_VERIFIER" => ["USERNAME", "DEVICE_KEY", "PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP"],
        "WEB_AUTHN" => ["USERNAME", "CREDENTIAL"],
        _ => ["USERNAME"], // MFA_SETUP, CUSTOM_CHALLENGE
    };
}
