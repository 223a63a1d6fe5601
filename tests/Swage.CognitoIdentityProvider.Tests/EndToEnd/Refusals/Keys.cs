#pragma warning disable CS0618 // ADMIN_NO_SRP_AUTH is out of date, and refused where the service refuses it
using Swage.CognitoIdentityProvider.Embedded;
using Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

/// <summary>Keys that are missing, flows and challenges in the wrong place. A typed answer cannot leave a key out, so most of these are plain maps.</summary>
internal static class Keys
{
    private const string NotSupported = "Initiate Auth method not supported.";

    // The first key that is missed of an answer with nothing but USERNAME.
    private static readonly (string Challenge, string Key)[] s_firstKeys =
    [
        ("SMS_MFA", "SMS_MFA_CODE"), ("EMAIL_OTP", "EMAIL_OTP_CODE"), ("SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE"), ("SELECT_MFA_TYPE", "ANSWER"),
        ("MFA_SETUP", "Session"), ("PASSWORD_VERIFIER", "PASSWORD_CLAIM_SIGNATURE"), ("CUSTOM_CHALLENGE", "Session"), ("SELECT_CHALLENGE", "ANSWER"),
        ("DEVICE_SRP_AUTH", "DEVICE_KEY"), ("DEVICE_PASSWORD_VERIFIER", "DEVICE_KEY"), ("NEW_PASSWORD_REQUIRED", "NEW_PASSWORD"), ("SMS_OTP", "SMS_OTP_CODE"),
        ("PASSWORD", "PASSWORD"), ("WEB_AUTHN", "CREDENTIAL"), ("PASSWORD_SRP", "SRP_A"),
    ];

    public static IEnumerable<RefusalCase> All =>
    [
        Missing("USERNAME of a start", "USERNAME", s => s.Calls.StartAsync(s.PasswordFlow, Map(("PASSWORD", s.Play.Password)))),
        Missing("USERNAME in other letters", "USERNAME", s => s.Calls.StartAsync(s.PasswordFlow, Map(("Username", "ada"), ("PASSWORD", s.Play.Password)))),
        Missing("SRP_A of USER_SRP_AUTH", "SRP_A", s => s.Calls.StartAsync("USER_SRP_AUTH", Map(("USERNAME", "ada"), ("PASSWORD", s.Play.Password)))),
        Missing("SRP_A of CUSTOM_AUTH that begins with it", "SRP_A", s => s.Calls.StartAsync(new CustomAuthParameters { Username = "ada", ChallengeName = "SRP_A" })) with
        {
            Pool = RefusalCase.Plain with { CustomTriggers = new QuestionTriggers() },
        },
        Missing("REFRESH_TOKEN", "REFRESH_TOKEN", s => s.Calls.StartAsync("REFRESH_TOKEN_AUTH", Map(("USERNAME", "ada")))),
        Missing("USERNAME of an answer", "USERNAME", s => s.Calls.AnswerAsync("SMS_MFA", Map(("SMS_MFA_CODE", "123456")), null)),
        .. s_firstKeys.Select(first => Missing($"a key of {first.Challenge}", first.Key, s => s.Calls.AnswerAsync(first.Challenge, Map(("USERNAME", "ada")), null))),
        Missing("PASSWORD of ADMIN_NO_SRP_AUTH", "PASSWORD", s => s.Calls.AnswerAsync("ADMIN_NO_SRP_AUTH", Map(("USERNAME", "ada")), null)) with { Only = Side.Admin },
        Missing("the session of a code", "Session", async s =>
        {
            await s.PasswordAsync();
            await s.Calls.AnswerAsync(new SmsMfaResponses { Username = "ada", SmsMfaCode = s.Play.SmsCode }, null);
        }) with { Pool = Play.Pool, User = Play.Ada with { Mfa = ["SMS_MFA"] } },
        Missing("the session of a proof that came with one", "Session", async s =>
        {
            var asked = await s.Calls.StartAsync(new UserAuthParameters { Username = "ada", PreferredChallenge = "PASSWORD_SRP", SrpA = s.Play.BeginProof() });
            await s.Calls.AnswerAsync(s.Proof(asked), null);
        }),
        Missing("the password that was chosen", "PASSWORD", async s =>
            await s.Calls.AnswerAsync(new SelectChallengeResponses { Username = "ada", Answer = "PASSWORD" }, (await s.ChoiceAsync()).Session)),
        new("USER_PASSWORD_AUTH of the admin operation", typeof(InvalidParameterException), NotSupported,
            s => s.Calls.StartAsync(new UserPasswordAuthParameters { Username = "ada", Password = s.Play.Password })) { Only = Side.Admin },
        new("ADMIN_USER_PASSWORD_AUTH of the public operation", typeof(InvalidParameterException), NotSupported,
            s => s.Calls.StartAsync(new AdminUserPasswordAuthParameters { Username = "ada", Password = s.Play.Password })) { Only = Side.Public },
        new("ADMIN_NO_SRP_AUTH of the public operation", typeof(InvalidParameterException), NotSupported,
            s => s.Calls.StartAsync(new AdminNoSrpAuthParameters { Username = "ada", Password = s.Play.Password })) { Only = Side.Public },
        new("ADMIN_NO_SRP_AUTH answered by the public operation", typeof(InvalidParameterException), "AdminRespondToAuthChallenge only", async s =>
        {
            var asked = await s.Play.Cognito.AdminInitiateAuthAsync(AdminInitiateAuthRequest.Create(new CustomAuthParameters { Username = "ada" }, s.Play.PoolId, s.Play.ClientId, null));
            Assert.IsType<SignInStep.AdminNoSrpAuth>(asked.GetSignInStep());
            await s.Calls.AnswerAsync(new AdminNoSrpAuthResponses { Username = "ada", Password = s.Play.Password }, asked.Session);
        }) { Only = Side.Public, Pool = RefusalCase.Plain with { CustomTriggers = new Triggers.OldTriggers() } },
        new("A flow the app client may not use", typeof(InvalidParameterException), "USER_SRP_AUTH is not enabled for the client.", s => s.SrpAsync())
        {
            Pool = RefusalCase.Plain with { ExplicitAuthFlows = ["ALLOW_USER_AUTH"] },
        },
        new("A challenge that is none", typeof(InvalidParameterException), "Value 'EMAIL_MFA' at 'challengeName'",
            s => s.Calls.AnswerAsync("EMAIL_MFA", Map(("USERNAME", "ada"), ("EMAIL_MFA_CODE", "123456")), null)),
        new("A choice that was not offered", typeof(InvalidParameterException), "ANSWER must be one of the available challenges", async s =>
            await s.Calls.AnswerAsync(new SelectChallengeResponses { Username = "ada", Answer = "WEB_AUTHN" }, (await s.ChoiceAsync()).Session)),
        new("CUSTOM_AUTH of a pool without triggers", typeof(InvalidParameterException), "Custom auth lambda trigger is not configured.",
            s => s.Calls.StartAsync(new CustomAuthParameters { Username = "ada" })),
        new("A credential that is none", typeof(InvalidParameterException), "CREDENTIAL must be the JSON of a public key credential", async s =>
            await s.Calls.AnswerAsync(new WebAuthnResponses { Username = "ada", Credential = "{\"id\":\"secret\"}" }, (await s.ChoiceAsync("WEB_AUTHN")).Session))
        {
            User = Play.Ada with { HasPasskey = true },
        },
    ];

    private static RefusalCase Missing(string what, string key, Func<Stage, Task> provoke) =>
        new($"Missing: {what}", typeof(InvalidParameterException), $"Missing required parameter {key}", provoke);

    private static Dictionary<string, string> Map(params (string Key, string Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value);
}
