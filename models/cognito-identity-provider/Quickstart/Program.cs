using Swage.CognitoIdentityProvider;
using Swage.CognitoIdentityProvider.Quickstart;

if (!Options.TryParse(args, out var options))
    return options.Complain();

try
{
    await using var stage = options.IsLive ? Stage.Live(options) : Stage.Embedded();
    using var cognito = new CognitoClient(stage.ClientOptions);
    foreach (var person in await stage.PeopleAsync(cognito))
    {
        Report.Begins(person);
        using var signIn = SignIn.ForAdmin(cognito, stage.UserPoolId, stage.ClientId, new() { ClientSecret = stage.ClientSecret });
        var step = await signIn.StartAsync(SignInStart.Password(person.Name, person.Password()));
        while (step is not SignInStep.Completed)
        {
            Report.Asked(step);
            try
            {
                step = await signIn.AnswerAsync(step switch
                {
                    SignInStep.NewPasswordRequired first => first.Answer(person.NewPassword(), person.Attributes(first.RequiredAttributes)),
                    SignInStep.SmsMfa sms => sms.Answer(person.SentCode("text message")),
                    SignInStep.EmailOtp mail => mail.Answer(person.SentCode("email")),
                    SignInStep.SoftwareTokenMfa app => app.Answer(person.AuthenticatorCode()),
                    SignInStep.SelectMfaType choice => choice.Answer(person.Choose(choice.MfasCanChoose)),
                    SignInStep.MfaSetup setup when await person.EnrolAuthenticatorAsync(signIn) => setup.Answer(),
                    _ => throw new NotSupportedException($"This quickstart does not answer the challenge {step.ChallengeName}."),
                });
            }
            catch (CodeMismatchException refusal)
            {
                Report.Refused(refusal); // the session is still good: the person may try again
            }
        }

        Report.SignedIn((SignInStep.Completed)step);
    }

    return 0;
}
catch (Exception failure) when (Report.Explains(failure))
{
    return Report.Failed(failure);
}
