namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Players;

/// <summary>Plays a scenario to its tokens.</summary>
internal interface IPlayer
{
    Task<AuthenticationResultType> PlayAsync(Scenario scenario);
}

/// <summary>Somebody who makes every call by hand and carries the session.</summary>
internal abstract class HandPlayer(Play play) : IPlayer
{
    protected Play Play { get; } = play;

    public async Task<AuthenticationResultType> PlayAsync(Scenario scenario)
    {
        var asked = await StartAsync(scenario.Start, scenario.Start.BringsSession ? Play.User.ConfirmSignUp() : null);
        foreach (var move in scenario.Moves)
        {
            Assert.Equal(move.Asked, asked.Challenge);
            Assert.Null(asked.Tokens);
            asked = await AnswerAsync(asked, move, move.Enrols ? await Play.EnrolAsync(asked.Session!) : asked.Session);
        }

        Assert.Null(asked.Challenge);
        return Assert.IsType<SignInStep.Completed>(asked.Step).AuthenticationResult;
    }

    protected abstract Task<Reply> StartAsync(Start start, string? session);

    protected abstract Task<Reply> AnswerAsync(Reply asked, Move move, string? session);
}
