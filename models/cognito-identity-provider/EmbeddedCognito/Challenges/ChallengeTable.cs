namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>All challenges by name.</summary>
internal sealed class ChallengeTable
{
    private readonly Dictionary<string, Challenge> _challenges;

    public ChallengeTable(UserPool pool, Factors factors)
    {
        var passkeys = new PasskeyCheck(pool.Options);
        _challenges = new Challenge[]
        {
            new CodeChallenge(pool, "SMS_MFA", "SMS"), new CodeChallenge(pool, "SMS_OTP", "SMS"), new CodeChallenge(pool, "EMAIL_OTP", "EMAIL"), new SoftwareTokenChallenge(pool),
            new SelectMfaChallenge(factors), new MfaSetupChallenge(pool, factors), new NewPasswordChallenge(pool), new PasswordVerifierChallenge(pool),
            new PasswordChallenge(pool, "PASSWORD"), new PasswordChallenge(pool, "ADMIN_NO_SRP_AUTH"), new PasswordSrpChallenge(), new SelectChallenge(pool, factors, passkeys),
            new WebAuthnChallenge(passkeys), new DeviceSrpChallenge(), new DeviceVerifierChallenge(pool), new CustomChallenge(pool.Options),
        }.ToDictionary(challenge => challenge.Name, StringComparer.Ordinal);
    }

    /// <summary>The challenge of a name that is one; the request's constraints were checked before.</summary>
    public Challenge Find(string name) => _challenges[name];
}
