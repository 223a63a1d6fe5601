using Microsoft.Extensions.Time.Testing;
using Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd;

/// <summary>How the service refuses: each case as its typed exception out of the generated client, through both families of operations, with no secret in it.</summary>
public class RefusalTests
{
    internal static IReadOnlyList<RefusalCase> All { get; } = [.. Keys.All, .. WrongPasswords.All, .. HashesAndTokens.All, .. CodesAndDevices.All];

    public static TheoryData<string, Side> Cases
    {
        get
        {
            var cases = new TheoryData<string, Side>();
            foreach (var refusal in All)
            {
                foreach (var side in Enum.GetValues<Side>().Where(side => (refusal.Only ?? side) == side))
                    cases.Add(refusal.Name, side);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Refuses(string refusal, Side operations)
    {
        var expected = All.Single(c => c.Name == refusal);

        // A day of one digit, for the zero that must not stand before it.
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 5, 7, 9, 8, 7, TimeSpan.Zero));
        await using var play = new Play(expected.Pool with { Time = clock }, expected.User, operations, expected.HasSecret, expected.HasDevice);
        var thrown = await Assert.ThrowsAnyAsync<CognitoException>(() => expected.Provoke(new(play, clock)));

        Assert.Equal(expected.Exception, thrown.GetType());
        Assert.Contains(expected.Text.Replace("CLIENT", play.ClientId, StringComparison.Ordinal), thrown.Message, StringComparison.Ordinal);
        var served = play.Server.Served[^1];
        Assert.Equal((expected.Code ?? expected.Exception.Name, 400, served.RequestId), (thrown.Code, (int?)thrown.StatusCode, thrown.RequestId));
        Assert.Equal(served.ErrorCode, thrown.Code);
        Assert.False(thrown.IsRetryable);
        play.Calls.Secrets.Add(play.Server.Options.ClientSecret);
        Assert.All(play.Calls.Secrets.Values, secret => Assert.DoesNotContain(secret, thrown.ToString(), StringComparison.Ordinal));
    }
}
