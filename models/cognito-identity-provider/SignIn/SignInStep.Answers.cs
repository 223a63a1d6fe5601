namespace Swage.CognitoIdentityProvider;

/// <content>What each step is answered with, so that one only gives what the user knows.</content>
public abstract partial record SignInStep
{
    /// <summary>The name to answer with: the one Cognito returned, else the one the sign-in was started with.</summary>
    /// <exception cref="InvalidOperationException">Cognito returned none, and the step did not come from a <see cref="SignIn"/>.</exception>
    public string AnswerUsername => Username ?? UserIdForSrp ?? GivenUsername
        ?? throw new InvalidOperationException("Cognito returned no user name with this challenge; set USERNAME to the one the sign-in was started with.");

    /// <summary>The name a <see cref="SignIn"/> knows beside what came along.</summary>
    internal string? GivenUsername { get; set; }

    public sealed partial record SmsMfa
    {
        /// <summary>Answers with the code of the text message.</summary>
        public SmsMfaResponses Answer(string code) => new() { Username = AnswerUsername, SmsMfaCode = code };
    }

    public sealed partial record EmailOtp
    {
        /// <summary>Answers with the code of the email.</summary>
        public EmailOtpResponses Answer(string code) => new() { Username = AnswerUsername, EmailOtpCode = code };
    }

    public sealed partial record SmsOtp
    {
        /// <summary>Answers with the one-time password of the text message.</summary>
        public SmsOtpResponses Answer(string code) => new() { Username = AnswerUsername, SmsOtpCode = code };
    }

    public sealed partial record SoftwareTokenMfa
    {
        /// <summary>Answers with the six digits that the authenticator app shows.</summary>
        public SoftwareTokenMfaResponses Answer(string code) => new() { Username = AnswerUsername, SoftwareTokenMfaCode = code };
    }

    public sealed partial record SelectMfaType
    {
        /// <summary>Answers with one of <see cref="MfasCanChoose"/>.</summary>
        public SelectMfaTypeResponses Answer(string choice) => new() { Username = AnswerUsername, Answer = choice };
    }

    public sealed partial record SelectChallenge
    {
        /// <summary>Answers with one of <see cref="SignInStep.AvailableChallenges"/>; what that one needs goes along by <c>with</c>.</summary>
        public SelectChallengeResponses Answer(ChallengeNameType choice) => new() { Username = AnswerUsername, Answer = choice.Value };
    }

    public sealed partial record MfaSetup
    {
        /// <summary>
        /// Answers once <see cref="SignIn.VerifySoftwareTokenAsync"/> has enrolled an authenticator app; no code goes into it. With an email address instead,
        /// that address is set up and a code sent there.
        /// </summary>
        public MfaSetupResponses Answer(string? email = null) => new() { Username = AnswerUsername, Email = email };
    }

    public sealed partial record NewPasswordRequired
    {
        /// <summary>Answers with the password the user chose, and a value for each of <see cref="RequiredAttributes"/>, with or without its prefix.</summary>
        public NewPasswordRequiredResponses Answer(string newPassword, IReadOnlyDictionary<string, string>? userAttributes = null) =>
            new() { Username = AnswerUsername, NewPassword = newPassword, UserAttributes = userAttributes };
    }

    public sealed partial record CustomChallenge
    {
        /// <summary>Answers with what the pool's Lambda triggers expect under ANSWER; further keys go along by <c>with</c>.</summary>
        public CustomChallengeResponses Answer(string answer) => new() { Username = AnswerUsername, Answer = answer };
    }

    public sealed partial record WebAuthn
    {
        /// <summary>Answers with the authenticator's answer to <see cref="CredentialRequestOptions"/>, as JSON.</summary>
        public WebAuthnResponses Answer(string credential) => new() { Username = AnswerUsername, Credential = credential };
    }

    public sealed partial record Password
    {
        /// <summary>Answers with the password.</summary>
        public PasswordResponses Answer(string password) => new() { Username = AnswerUsername, Password = password };
    }
}
