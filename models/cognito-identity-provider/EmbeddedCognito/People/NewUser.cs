namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user to add with <see cref="UserPool.AddUser"/>: what would take several operations, and some that the embedded Cognito does not have.</summary>
/// <param name="Name">The user's name.</param>
public sealed record NewUser(string Name)
{
    /// <summary>The password, or null for a user without one. It must meet the pool's policy.</summary>
    public string? Password { get; init; } = "Right-Pass-1!";

    /// <summary>Whether the password must be changed at the first sign-in: NEW_PASSWORD_REQUIRED.</summary>
    public bool IsPasswordTemporary { get; init; }

    /// <summary>The email address: for EMAIL_OTP, and as an alias where the pool has it as one.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number, with a plus sign and digits only: for SMS_MFA and SMS_OTP.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The second factors turned on: SMS_MFA (needs <see cref="PhoneNumber"/>), EMAIL_OTP (needs <see cref="Email"/>) and SOFTWARE_TOKEN_MFA, which enrols
    /// <see cref="PoolUser.AuthenticatorApp"/>.
    /// </summary>
    public IReadOnlyList<string> Mfa { get; init; } = [];

    /// <summary>The one of them that is preferred; with several and none preferred, SELECT_MFA_TYPE is asked.</summary>
    public string? PreferredMfa { get; init; }

    /// <summary>Whether the user registers <see cref="PoolUser.Passkey"/>.</summary>
    public bool HasPasskey { get; init; }

    /// <summary>False for a user who signed up and proved no address yet: UserNotConfirmedException.</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>True for a user whose password was reset: PasswordResetRequiredException.</summary>
    public bool MustResetPassword { get; init; }

    /// <summary>Prints the name alone.</summary>
    public override string ToString() => Name;
}
