namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The state machine of a sign-in: which challenge comes next is decided here and nowhere else.</summary>
internal sealed class NextStep(EmbeddedCognitoOptions options, Factors factors)
{
    /// <summary>The challenge to ask, or null where tokens are due.</summary>
    public string? After(SignInProgress progress)
    {
        if (progress.IsRefresh)
            return null;
        if (progress.DeviceSrpA is not null)
            return progress.DeviceIsProved ? null : "DEVICE_PASSWORD_VERIFIER";
        if (progress.IsCustom)
            return Custom(progress) ?? Device(progress);
        return First(progress) ?? NewPassword(progress) ?? Device(progress) ?? Second(progress);
    }

    /// <summary>Who is it? The password flows have asked before they come here, so this is for SRP and for the choice.</summary>
    private static string? First(SignInProgress progress)
    {
        if (progress.FirstFactor is not null)
            return null;
        if (progress.Flow == "USER_SRP_AUTH")
            return "PASSWORD_VERIFIER";
        return progress.ChosenFirst switch
        {
            null => "SELECT_CHALLENGE",
            "PASSWORD_SRP" when progress.SrpA is not null => "PASSWORD_VERIFIER",
            var chosen => chosen,
        };
    }

    /// <summary>A temporary password that was used must be replaced.</summary>
    private static string? NewPassword(SignInProgress progress) =>
        progress.User.MustChangePassword && progress.FirstFactor == SignInProgress.Password ? "NEW_PASSWORD_REQUIRED" : null;

    /// <summary>
    /// A remembered device takes the place of the second factor, or comes after it if it was first named there. The admin password flows do not ask it.
    /// </summary>
    private string? Device(SignInProgress progress) =>
        options.RemembersDevices && progress.Flow is not ("ADMIN_USER_PASSWORD_AUTH" or "ADMIN_NO_SRP_AUTH") && progress.User.RememberedDevice(progress.DeviceKey) is not null
            ? "DEVICE_SRP_AUTH"
            : null;

    /// <summary>The second factor. A passkey and a fresh confirmation of sign-up need none.</summary>
    private string? Second(SignInProgress progress)
    {
        if (progress.SecondFactor is not null || progress.FirstFactor is "WEB_AUTHN" or "CONFIRM_SIGN_UP")
            return null;
        if (progress.ChosenSecond is not null)
            return progress.ChosenSecond;
        var active = factors.Second(progress);
        return active.Count switch
        {
            > 1 => progress.User.PreferredChallenge is { } preferred && active.Contains(preferred) ? preferred : "SELECT_MFA_TYPE",
            1 => active[0],
            _ => options.Mfa == MfaConfiguration.On ? "MFA_SETUP" : null,
        };
    }

    /// <summary>What the define trigger wants, and whether it can be had.</summary>
    private string? Custom(SignInProgress progress)
    {
        var decision = options.CustomTriggers!.Define(CustomSignIn.Of(progress));
        if (decision.IsRefusal)
            throw ServiceError.WrongPassword();
        var user = progress.User;
        var isPossible = decision.Challenge switch
        {
            null or "CUSTOM_CHALLENGE" => true,
            "PASSWORD_VERIFIER" => progress.SrpA is not null,
            "ADMIN_NO_SRP_AUTH" => progress.IsAdmin,
            "SMS_MFA" => user.Attributes.ContainsKey("phone_number"),
            "EMAIL_OTP" => user.Attributes.ContainsKey("email"),
            "SOFTWARE_TOKEN_MFA" => user.TotpSecret is not null,
            _ => false,
        };
        return isPossible ? decision.Challenge : throw new ServiceError("InvalidLambdaResponseException", $"The define trigger asked for {decision.Challenge}, which cannot be asked here");
    }
}
