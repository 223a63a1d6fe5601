using Swage.CognitoIdentityProvider.Tests.EndToEnd.Players;
using Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>How a scenario is played.</summary>
public enum Way
{
    /// <summary>Maps of strings, keys written out.</summary>
    PlainMaps,

    /// <summary>Typed answers in requests made with <c>new()</c>, and a switch over the typed steps.</summary>
    TypedAnswers,

    /// <summary>Typed answers in requests made with <c>Create</c>, and the same switch.</summary>
    CreatedRequests,

    /// <summary>The driver, step by step.</summary>
    DriverSteps,

    /// <summary>The driver with a callback.</summary>
    DriverCallback,
}

/// <summary>
/// Every scenario, through the admin and the public operations, with plain maps, typed answers and the driver, for an app client with a secret and for one
/// without: the generated client against the embedded Cognito, over a real socket.
/// </summary>
public class ScenarioTests
{
    internal static IReadOnlyList<Scenario> Scenarios { get; } =
        [.. Passwords.All, .. SecondFactors.All, .. Choices.All, .. Triggers.All, .. Devices.All, .. Refreshes.All];

    public static TheoryData<string, Side, Way> Runs
    {
        get
        {
            var runs = new TheoryData<string, Side, Way>();
            foreach (var scenario in Scenarios)
            {
                foreach (var side in Enum.GetValues<Side>())
                {
                    foreach (var way in Enum.GetValues<Way>())
                        runs.Add(scenario.Name, side, way);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Signs_in(string scenario, Side operations, Way way)
    {
        foreach (var hasSecret in new[] { false, true })
            await RunAsync(Scenarios.Single(s => s.Name == scenario), operations, way, hasSecret);
    }

    private static async Task RunAsync(Scenario scenario, Side side, Way way, bool hasSecret)
    {
        await using var play = new Play(scenario.Pool, scenario.User, side, hasSecret, scenario.HasDevice);
        if (scenario.HasRefreshToken)
            await play.SignInAsync();
        var before = play.Server.Served.Count;
        var player = PlayerFor(way, play);
        if (scenario.Refused is { } refused && refused.By == side)
        {
            var refusal = await Assert.ThrowsAnyAsync<CognitoException>(() => player.PlayAsync(scenario));
            Assert.Equal(refused.Exception, refusal.GetType());
            Assert.Contains(refused.Text, refusal.Message, StringComparison.Ordinal);
            return;
        }

        var tokens = await player.PlayAsync(scenario);
        Assert.NotNull(tokens.AccessToken);
        Assert.NotNull(tokens.IdToken);
        Assert.Equal(scenario.HasRefreshToken, tokens.RefreshToken is null);

        // No more was asked than the scenario says, all of it through one family, signed or not as that one is.
        var served = play.Server.Served.Skip(before).Where(request => request.Operation?.Contains("Auth", StringComparison.Ordinal) == true).ToList();
        var prefix = side == Side.Admin ? "Admin" : "";
        Assert.Equal([prefix + "InitiateAuth", .. scenario.Moves.Select(_ => prefix + "RespondToAuthChallenge")], served.Select(request => request.Operation));
        Assert.All(served, request => Assert.Equal((200, side == Side.Admin), (request.Status, request.IsSigned)));
    }

    private static IPlayer PlayerFor(Way way, Play play) => way switch
    {
        Way.PlainMaps => new PlainPlayer(play),
        Way.TypedAnswers => new TypedPlayer(play, creates: false),
        Way.CreatedRequests => new TypedPlayer(play, creates: true),
        Way.DriverSteps => new DriverStepPlayer(play),
        _ => new DriverCallbackPlayer(play),
    };
}
