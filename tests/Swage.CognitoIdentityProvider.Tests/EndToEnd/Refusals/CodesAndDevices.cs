using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

/// <summary>Codes that are wrong, old or used; devices that are forgotten or made up.</summary>
internal static class CodesAndDevices
{
    private const string Mismatch = "Invalid code or auth state for the user.";
    private const string NoDevice = "Device does not exist.";

    private static readonly EmbeddedCognitoOptions s_withDevices = RefusalCase.Plain with { RemembersDevices = true };
    private static readonly EmbeddedCognitoOptions s_demanding = Play.Pool with { Mfa = MfaConfiguration.On };

    public static IEnumerable<RefusalCase> All => [.. Codes, .. Devices];

    private static IEnumerable<RefusalCase> Codes =>
    [
        Wrong("SMS_MFA", s => new SmsMfaResponses { Username = "ada", SmsMfaCode = Stage.Not(s.Play.SmsCode) }),
        Wrong("EMAIL_OTP", s => new EmailOtpResponses { Username = "ada", EmailOtpCode = Stage.Not(s.Play.EmailCode) }),
        Wrong("SOFTWARE_TOKEN_MFA", s => new SoftwareTokenMfaResponses { Username = "ada", SoftwareTokenMfaCode = Stage.Not(s.Play.AppCode) }),
        new("A wrong code of SMS_OTP", typeof(CodeMismatchException), Mismatch, async s =>
        {
            var asked = await s.ChoiceAsync("SMS_OTP");
            await s.Calls.AnswerAsync(new SmsOtpResponses { Username = "ada", SmsOtpCode = Stage.Not(s.Play.SmsCode) }, asked.Session);
        }),
        new("The text message's code for the email", typeof(CodeMismatchException), Mismatch, async s =>
        {
            await s.ChoiceAsync("SMS_OTP");
            var asked = await s.ChoiceAsync("EMAIL_OTP");
            var code = s.Play.SmsCode == s.Play.EmailCode ? Stage.Not(s.Play.SmsCode) : s.Play.SmsCode;
            await s.Calls.AnswerAsync(new EmailOtpResponses { Username = "ada", EmailOtpCode = code }, asked.Session);
        }),
        new("A code that expired before its session", typeof(ExpiredCodeException), "Invalid code provided, please request a code again.", async s =>
        {
            var asked = await s.ChoiceAsync("SMS_OTP");
            s.Clock.Advance(TimeSpan.FromMinutes(1));
            await s.Calls.AnswerAsync(new SmsOtpResponses { Username = "ada", SmsOtpCode = s.Play.SmsCode }, asked.Session);
        }) { Pool = RefusalCase.Plain with { CodeValidity = TimeSpan.FromMinutes(1) } },
        new("An app's code used twice", typeof(ExpiredCodeException), "Your software token has already been used once.", async s =>
        {
            SoftwareTokenMfaResponses Answer() => new() { Username = "ada", SoftwareTokenMfaCode = s.Play.AppCode };
            Assert.NotNull((await s.Calls.AnswerAsync(Answer(), (await s.PasswordAsync()).Session)).Tokens);
            await s.Calls.AnswerAsync(Answer(), (await s.PasswordAsync()).Session);
        }) { Pool = Play.Pool, User = Play.Ada with { Mfa = ["SOFTWARE_TOKEN_MFA"] } },
        new("A wrong first code of an app", typeof(EnableSoftwareTokenMFAException), "Code mismatch", async s =>
        {
            var associated = await s.Play.Cognito.AssociateSoftwareTokenAsync(new() { Session = (await s.PasswordAsync()).Session });
            s.Calls.Secrets.Add(associated.SecretCode);
            s.Calls.Secrets.Add(associated.Session);
            await s.Play.Cognito.VerifySoftwareTokenAsync(new() { Session = associated.Session, UserCode = Stage.Not(s.Play.CodeOfNewApp(associated.SecretCode!)) });
        }) { Pool = s_demanding, User = new("ada") },
        new("An app in a pool that takes none", typeof(SoftwareTokenMFANotFoundException), "Software Token MFA has not been enabled by the userPool", async s =>
            await s.Play.Cognito.AssociateSoftwareTokenAsync(new() { Session = (await s.PasswordAsync()).Session })) { Pool = s_demanding with { SoftwareTokenMfa = false }, User = new("ada") },
        new("MFA_SETUP answered before anything is set up", typeof(NotAuthorizedException), "Invalid session for the user", async s =>
            await s.Calls.AnswerAsync(new MfaSetupResponses { Username = "ada" }, (await s.PasswordAsync()).Session)) { Pool = s_demanding, User = new("ada") },
        new("Wrong answers until the triggers have enough", typeof(NotAuthorizedException), "Incorrect username or password.", async s =>
        {
            var asked = await s.Calls.StartAsync(new CustomAuthParameters { Username = "ada" });
            for (var i = 0; i < 3; i++)
                asked = await s.Calls.AnswerAsync(new CustomChallengeResponses { Username = "ada", Answer = "wrong answer" }, asked.Session);
        }) { Pool = RefusalCase.Plain with { CustomTriggers = new QuestionTriggers(("?", "!")) } },
        new("A passkey that signed something else", typeof(NotAuthorizedException), "The credential could not be verified", async s =>
        {
            var stale = (await s.ChoiceAsync("WEB_AUTHN")).Parameters["CREDENTIAL_REQUEST_OPTIONS"];
            await s.Calls.AnswerAsync(new WebAuthnResponses { Username = "ada", Credential = s.Play.User.Passkey!.Sign(stale) }, (await s.ChoiceAsync("WEB_AUTHN")).Session);
        }) { User = Play.Ada with { HasPasskey = true } },
    ];

    private static IEnumerable<RefusalCase> Devices =>
    [
        new("A device that was forgotten in between", typeof(ResourceNotFoundException), NoDevice, async s =>
        {
            var asked = await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync()) with { DeviceKey = s.Play.Device!.Key }, null);
            Assert.IsType<SignInStep.DeviceSrpAuth>(asked.Step);
            s.Play.User.ForgetDevice(s.Play.Device.Key);
            await s.Calls.AnswerAsync(new DeviceSrpAuthResponses { Username = "ada", DeviceKey = s.Play.Device.Key, SrpA = s.Play.BeginProof() }, asked.Session);
        }) { Pool = s_withDevices, HasDevice = true },
        new("A device beside a proof that the user has not", typeof(ResourceNotFoundException), NoDevice, async s =>
            await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync()) with { DeviceKey = "us-east-1_00000000-0000-0000-0000-000000000000" }, null)) { Pool = s_withDevices },
        new("A device that does not know its secret", typeof(NotAuthorizedException), "Incorrect username or password.", async s =>
        {
            var asked = await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync()) with { DeviceKey = s.Play.Device!.Key }, null);
            asked = await s.Calls.AnswerAsync(new DeviceSrpAuthResponses { Username = "ada", DeviceKey = s.Play.Device.Key, SrpA = s.Play.BeginProof() }, asked.Session);
            var timestamp = s.Play.Now();
            await s.Calls.AnswerAsync(new DevicePasswordVerifierResponses
            {
                Username = "ada", DeviceKey = s.Play.Device.Key, Timestamp = timestamp, PasswordClaimSecretBlock = asked.Srp.SecretBlock,
                PasswordClaimSignature = s.Play.SignAsDevice(asked.Srp, timestamp, "secret of another device"),
            }, asked.Session);
        }) { Pool = s_withDevices, HasDevice = true },
        new("A device key that was not issued", typeof(InvalidParameterException), "Invalid device key given.", async s =>
        {
            var tokens = await s.Play.SignInAsync();
            await s.Play.Cognito.ConfirmDeviceAsync(new() { AccessToken = tokens.AccessToken!, DeviceKey = "us-east-1_00000000-0000-0000-0000-000000000000" });
        }) { Pool = s_withDevices },
    ];

    private static RefusalCase Wrong(string challenge, Func<Stage, ChallengeResponses> answer) => new($"A wrong code of {challenge}", typeof(CodeMismatchException), Mismatch, async s =>
    {
        var asked = await s.PasswordAsync();
        Assert.Equal(challenge, asked.Challenge);
        await s.Calls.AnswerAsync(answer(s), asked.Session);
    }) { Pool = Play.Pool, User = Play.Ada with { Mfa = [challenge] } };
}
