using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Players;

/// <summary>Lets the driver work, and answers what it leaves, step by step, with the short answers where a step has one.</summary>
internal sealed class DriverStepPlayer(Play play) : IPlayer
{
    private readonly TypedPlayer _typed = new(play, creates: true);

    public async Task<AuthenticationResultType> PlayAsync(Scenario scenario)
    {
        using var signIn = play.NewDriver();
        var step = await signIn.StartAsync(scenario.Start.Driver(play));
        foreach (var move in scenario.Moves.Where(move => !move.ByDriver))
        {
            Assert.Equal(move.Asked, step.ChallengeName?.Value);
            if (move.Enrols)
                await EnrolAsync(play, signIn);
            step = await signIn.AnswerAsync(Short(step, move) ?? _typed.Answer(step, move));
        }

        Assert.Equal(play.Device?.Key, signIn.Device?.DeviceKey);
        return Assert.IsType<SignInStep.Completed>(step).AuthenticationResult;
    }

    internal static async Task EnrolAsync(Play play, Driver signIn) =>
        Assert.True(await signIn.VerifySoftwareTokenAsync(play.CodeOfNewApp(await signIn.AssociateSoftwareTokenAsync()), "phone"));

    private ChallengeResponses? Short(SignInStep step, Move move) => step switch
    {
        SignInStep.SmsMfa sms => sms.Answer(play.SmsCode),
        SignInStep.SmsOtp sms => sms.Answer(play.SmsCode),
        SignInStep.EmailOtp mail => mail.Answer(play.EmailCode),
        SignInStep.SoftwareTokenMfa app => app.Answer(play.AppCode),
        SignInStep.SelectMfaType choice => choice.Answer(move.Says!),
        SignInStep.MfaSetup setUp => setUp.Answer(move.Says),
        SignInStep.NewPasswordRequired first => first.Answer(play.ChoosePassword(), first.RequiredAttributes.ToDictionary(attribute => attribute, _ => "Ada")),
        SignInStep.CustomChallenge asked when move.Says is not null => asked.Answer(move.Says),
        SignInStep.WebAuthn asked => asked.Answer(play.User.Passkey!.Sign(asked.CredentialRequestOptions!)),
        SignInStep.Password asked => asked.Answer(play.Password),
        SignInStep.SelectChallenge choice when move is { As: null, WithProof: false } => choice.Answer(new ChallengeNameType(move.Says!)),
        _ => null,
    };
}

/// <summary>Gives the driver a callback, which answers with plain maps; a first factor in place of the choice is typed, since a map does not say which it is.</summary>
internal sealed class DriverCallbackPlayer(Play play) : IPlayer
{
    public async Task<AuthenticationResultType> PlayAsync(Scenario scenario)
    {
        using var signIn = play.NewDriver();
        var (plain, typed) = (new PlainPlayer(play), new TypedPlayer(play, creates: true));
        var left = new Queue<Move>(scenario.Moves.Where(move => !move.ByDriver));
        var tokens = await signIn.CompleteAsync(scenario.Start.Driver(play), async (step, _) =>
        {
            var move = left.Dequeue();
            Assert.Equal(move.Asked, step.ChallengeName?.Value);
            if (move.Enrols)
                await DriverStepPlayer.EnrolAsync(play, signIn);
            return move.As is null ? plain.Answer(step.ChallengeParameters, move) : typed.Answer(step, move);
        });
        Assert.Empty(left);
        return tokens;
    }
}
