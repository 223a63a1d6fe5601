using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Makes a user of the pool out of a description.</summary>
internal static class UserSetup
{
    public static PoolUser Add(UserPool pool, NewUser wanted)
    {
        try
        {
            return Build(pool, wanted);
        }
        catch (ServiceError refusal)
        {
            throw new ArgumentException($"{wanted.Name}: {refusal.Message}", nameof(wanted), refusal);
        }
    }

    private static PoolUser Build(UserPool pool, NewUser wanted)
    {
        if (pool.Find(wanted.Name) is not null)
            throw new ServiceError("UsernameExistsException", "User account already exists");
        var user = pool.Create(wanted.Name);
        if (wanted.Password is not null)
            user.Password.Set(wanted.Password, pool.Options.PasswordPolicy);
        user.MustChangePassword = wanted.IsPasswordTemporary;
        user.Confirmed = wanted.IsConfirmed;
        user.MustResetPassword = wanted.MustResetPassword;
        pool.SetAttributes(user, Attributes(wanted));
        var app = TurnFactorsOn(user, wanted, pool.Options.Time);
        pool.Add(user);
        return new(pool, user, app, wanted.HasPasskey ? RegisterPasskey(user) : null);
    }

    private static Dictionary<string, string> Attributes(NewUser wanted)
    {
        var attributes = new Dictionary<string, string>(wanted.Attributes);
        if (wanted.Email is not null)
            attributes["email"] = wanted.Email;
        if (wanted.PhoneNumber is not null)
            attributes["phone_number"] = wanted.PhoneNumber;
        return attributes;
    }

    private static AuthenticatorApp? TurnFactorsOn(User user, NewUser wanted, TimeProvider time)
    {
        AuthenticatorApp? app = null;
        foreach (var factor in wanted.Mfa)
        {
            switch (factor)
            {
                case "SMS_MFA" when wanted.PhoneNumber is not null:
                    user.WantsSms = true;
                    break;
                case "EMAIL_OTP" when wanted.Email is not null:
                    user.WantsEmail = true;
                    break;
                case "SOFTWARE_TOKEN_MFA":
                    user.TotpSecret = RandomNumberGenerator.GetBytes(20);
                    app = new(Base32.Encode(user.TotpSecret), time);
                    break;
                default:
                    throw ServiceError.InvalidParameter($"{factor} is no second factor of a user without its address");
            }
        }

        user.PreferredChallenge = wanted.PreferredMfa;
        return app;
    }

    private static Passkey RegisterPasskey(User user)
    {
        var passkey = new Passkey();
        user.Passkeys.Add(passkey.CredentialId, new(passkey.PublicKey));
        return passkey;
    }
}
