namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>What a password must be like. The defaults are the service's.</summary>
/// <param name="MinimumLength">The least number of characters.</param>
/// <param name="RequiresUppercase">Whether an upper-case letter must be in it.</param>
/// <param name="RequiresLowercase">Whether a lower-case letter must be in it.</param>
/// <param name="RequiresNumbers">Whether a digit must be in it.</param>
/// <param name="RequiresSymbols">Whether something else must be in it.</param>
/// <param name="History">How many earlier passwords must not come back; none unless set.</param>
public sealed record PasswordPolicy(
    int MinimumLength = 8, bool RequiresUppercase = true, bool RequiresLowercase = true, bool RequiresNumbers = true, bool RequiresSymbols = true, int History = 0)
{
    /// <summary>Refuses a password the way the service does, naming the first rule it breaks and never the password.</summary>
    internal void Check(string password)
    {
        string? fault = null;
        if (password.Length < MinimumLength)
            fault = "Password not long enough";
        else if (RequiresUppercase && !password.Any(char.IsAsciiLetterUpper))
            fault = "Password must have uppercase characters";
        else if (RequiresLowercase && !password.Any(char.IsAsciiLetterLower))
            fault = "Password must have lowercase characters";
        else if (RequiresNumbers && !password.Any(char.IsAsciiDigit))
            fault = "Password must have numeric characters";
        else if (RequiresSymbols && password.All(char.IsAsciiLetterOrDigit))
            fault = "Password must have symbol characters";
        if (fault is not null)
            throw new ServiceError("InvalidPasswordException", $"Password did not conform with policy: {fault}");
    }
}
