#pragma warning disable CS0618 // ADMIN_NO_SRP_AUTH is out of date, and still a flow and a challenge of the service

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Players;

/// <summary>Fills the generated records and reads the generated steps, by a <c>switch</c> over them; requests are made with <c>new()</c> or with <c>Create</c>.</summary>
internal sealed class TypedPlayer(Play play, bool creates) : HandPlayer(play)
{
    protected override Task<Reply> StartAsync(Start start, string? session)
    {
        var parameters = Parameters(start);
        return creates ? Play.Calls.StartCreatedAsync(parameters, session) : Play.Calls.StartAsync(parameters, session);
    }

    protected override Task<Reply> AnswerAsync(Reply asked, Move move, string? session)
    {
        Assert.Equal(asked.Session, asked.Step.Session);
        var answer = Answer(asked.Step, move);
        return creates ? Play.Calls.AnswerCreatedAsync(answer, session) : Play.Calls.AnswerAsync(answer, session);
    }

    /// <summary>The parameters of a start, SECRET_HASH included.</summary>
    public AuthParameters Parameters(Start start)
    {
        var (user, device) = (Play.GivenName, Play.Device?.Key);
        AuthParameters parameters = start.Flow(Play.Side) switch
        {
            AuthFlowType.Values.UserPasswordAuth => new UserPasswordAuthParameters { Username = user, Password = Play.Password, DeviceKey = device },
            AuthFlowType.Values.AdminUserPasswordAuth => new AdminUserPasswordAuthParameters { Username = user, Password = Play.Password, DeviceKey = device },
            AuthFlowType.Values.AdminNoSrpAuth => new AdminNoSrpAuthParameters { Username = user, Password = Play.Password, DeviceKey = device },
            AuthFlowType.Values.UserSrpAuth => new UserSrpAuthParameters { Username = user, SrpA = Play.BeginProof(), DeviceKey = device },
            AuthFlowType.Values.CustomAuth => new CustomAuthParameters
            {
                Username = user, ChallengeName = start.BringsSrpA ? "SRP_A" : null, SrpA = start.BringsSrpA ? Play.BeginProof() : null, DeviceKey = device,
            },
            AuthFlowType.Values.UserAuth => new UserAuthParameters
            {
                Username = user, PreferredChallenge = start.Preferred, DeviceKey = device,
                Password = start.BringsPassword ? Play.Password : null, SrpA = start.BringsSrpA ? Play.BeginProof() : null,
            },
            AuthFlowType.Values.RefreshTokenAuth => new RefreshTokenAuthParameters { RefreshToken = Play.RefreshToken!, DeviceKey = device },
            AuthFlowType.Values.RefreshToken => new RefreshTokenParameters { RefreshToken = Play.RefreshToken!, DeviceKey = device },
            var flow => throw new InvalidOperationException($"No start of {flow} is written."),
        };
        return parameters with { SecretHash = Play.HashOver(parameters is RefreshTokenAuthParameters or RefreshTokenParameters ? Play.User.Name : user) };
    }

    /// <summary>The answer to a step, SECRET_HASH included.</summary>
    public ChallengeResponses Answer(SignInStep step, Move move)
    {
        var name = step.AnswerUsername;
        ChallengeResponses answer = step switch
        {
            SignInStep.SmsMfa sms when sms.CodeDeliveryDeliveryMedium == "SMS" => new SmsMfaResponses { Username = name, SmsMfaCode = Play.SmsCode },
            SignInStep.SmsOtp sms when sms.CodeDeliveryDestination == "+*******0123" => new SmsOtpResponses { Username = name, SmsOtpCode = Play.SmsCode },
            SignInStep.EmailOtp mail when mail.CodeDeliveryDestination == "a***@e***" => new EmailOtpResponses { Username = name, EmailOtpCode = Play.EmailCode },
            SignInStep.SoftwareTokenMfa => new SoftwareTokenMfaResponses { Username = name, SoftwareTokenMfaCode = Play.AppCode },
            SignInStep.SelectMfaType choice => new SelectMfaTypeResponses { Username = name, Answer = choice.MfasCanChoose.Single(factor => factor == move.Says) },
            SignInStep.MfaSetup setUp when setUp.MfasCanSetup.Contains("SOFTWARE_TOKEN_MFA") => new MfaSetupResponses { Username = name, Email = move.Says },
            SignInStep.NewPasswordRequired first => new NewPasswordRequiredResponses
            {
                Username = name, NewPassword = Play.ChoosePassword(), UserAttributes = first.RequiredAttributes.ToDictionary(attribute => attribute, _ => "Ada"),
            },
            SignInStep.CustomChallenge asked when asked.ChallengeParameters["question"].EndsWith('?') => new CustomChallengeResponses { Username = name, Answer = move.Says },
            SignInStep.PasswordVerifier asked => Proof(name, asked),
            SignInStep.DeviceSrpAuth => new DeviceSrpAuthResponses { Username = name, DeviceKey = Play.Device!.Key, SrpA = Play.BeginProof() },
            SignInStep.DevicePasswordVerifier asked when asked.DeviceKey == Play.Device!.Key => DeviceProof(name, asked),
            SignInStep.SelectChallenge choice when move.As is null => Choice(name, choice, move),
            SignInStep.Password => new PasswordResponses { Username = name, Password = Play.Password },
            SignInStep.PasswordSrp => new PasswordSrpResponses { Username = name, SrpA = Play.BeginProof() },
            SignInStep.WebAuthn asked => new WebAuthnResponses { Username = name, Credential = Play.User.Passkey!.Sign(asked.CredentialRequestOptions!) },
            SignInStep.AdminNoSrpAuth => new AdminNoSrpAuthResponses { Username = name, Password = Play.Password },
            SignInStep.SelectChallenge choice => Directly(name, choice, move),
            _ => throw new InvalidOperationException($"{step} is not what was to be asked."),
        };
        return answer with { SecretHash = Play.HashOver(name) };
    }

    private PasswordVerifierResponses Proof(string name, SignInStep.PasswordVerifier asked)
    {
        var timestamp = Play.Now();
        return new()
        {
            Username = name, Timestamp = timestamp, PasswordClaimSecretBlock = asked.SecretBlock, DeviceKey = Play.Device?.Key,
            PasswordClaimSignature = Play.SignAsUser(new() { Salt = asked.Salt, SrpB = asked.SrpB, SecretBlock = asked.SecretBlock }, timestamp),
        };
    }

    private DevicePasswordVerifierResponses DeviceProof(string name, SignInStep.DevicePasswordVerifier asked)
    {
        var timestamp = Play.Now();
        return new()
        {
            Username = name, Timestamp = timestamp, PasswordClaimSecretBlock = asked.SecretBlock, DeviceKey = asked.DeviceKey!,
            PasswordClaimSignature = Play.SignAsDevice(new() { Salt = asked.Salt, SrpB = asked.SrpB, SecretBlock = asked.SecretBlock }, timestamp),
        };
    }

    private SelectChallengeResponses Choice(string name, SignInStep.SelectChallenge asked, Move move)
    {
        var answer = new SelectChallengeResponses { Username = name, Answer = asked.AvailableChallenges!.Single(challenge => challenge.Value == move.Says).Value };
        return move is not { WithProof: true } ? answer : move.Says switch
        {
            ChallengeNameType.Values.Password => answer with { Password = Play.Password },
            ChallengeNameType.Values.PasswordSrp => answer with { SrpA = Play.BeginProof() },
            _ => answer with { Credential = Play.User.Passkey!.Sign(asked.ChallengeParameters[ChallengeParameterKeys.CredentialRequestOptions]) },
        };
    }

    /// <summary>A first factor in place of the choice.</summary>
    private ChallengeResponses Directly(string name, SignInStep.SelectChallenge asked, Move move) => move.As switch
    {
        ChallengeNameType.Values.Password => new PasswordResponses { Username = name, Password = Play.Password },
        ChallengeNameType.Values.PasswordSrp => new PasswordSrpResponses { Username = name, SrpA = Play.BeginProof() },
        _ => new WebAuthnResponses { Username = name, Credential = Play.User.Passkey!.Sign(asked.ChallengeParameters[ChallengeParameterKeys.CredentialRequestOptions]) },
    };
}
