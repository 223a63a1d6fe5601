using Swage.CognitoIdentityProvider;
using Swage.CognitoIdentityProvider.Quickstart;
using SignInStep = Swage.CognitoIdentityProvider.Quickstart.SignInStep;

if (!Options.TryParse(args, out var options))
    return options.Complain();

try
{
    await using var stage = options.IsLive ? Stage.Live(options) : Stage.Embedded();
    using var cognito = new CognitoClient(stage.ClientOptions);
    foreach (var person in await stage.PeopleAsync(cognito))
    {
        Report.Begins(person);
        SignInStep step = await cognito.AdminInitiateAuthAsync(new()
        {
            UserPoolId = stage.UserPoolId, ClientId = stage.ClientId, AuthFlow = AuthFlowType.AdminUserPasswordAuth, AuthParameters = stage.FirstFactor(person),
        });
        while (step.Tokens is null)
        {
            Report.Asked(step);
            if (step.ChallengeName == ChallengeNameType.MfaSetup)
                step = await step.EnrolAuthenticatorAsync(cognito, person);
            try
            {
                step = await cognito.AdminRespondToAuthChallengeAsync(new()
                {
                    UserPoolId = stage.UserPoolId, ClientId = stage.ClientId, ChallengeName = step.ChallengeName, Session = step.Session, ChallengeResponses = stage.Answer(person, step),
                });
            }
            catch (CodeMismatchException refusal)
            {
                Report.Refused(refusal); // the session is still good: the person may try again
            }
        }

        Report.SignedIn(step.Tokens);
    }

    return 0;
}
catch (Exception failure) when (Report.Explains(failure))
{
    return Report.Failed(failure);
}
