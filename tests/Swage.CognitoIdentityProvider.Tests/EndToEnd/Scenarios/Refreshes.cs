namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Scenarios;

/// <summary>New tokens for a refresh token.</summary>
internal static class Refreshes
{
    private static readonly Start s_start = new("REFRESH_TOKEN_AUTH", play => SignInStart.Refresh(play.RefreshToken!, play.User.Name));

    // The driver hashes the name inside the token, which these parameters name for it.
    private static readonly Start s_oldStart = new("REFRESH_TOKEN", play => SignInStart.With(new RefreshTokenParameters
    {
        RefreshToken = play.RefreshToken!, Username = play.User.Name, DeviceKey = play.Device?.Key,
    }));

    public static IEnumerable<Scenario> All =>
    [
        new("A refresh", s_start) { HasRefreshToken = true },
        new("A refresh under its other name", s_oldStart) { HasRefreshToken = true },
        new("A refresh from the device it belongs to", s_start) { Pool = Play.Pool with { RemembersDevices = true }, HasDevice = true, HasRefreshToken = true },
        new("A refresh under its other name from the device", s_oldStart) { Pool = Play.Pool with { RemembersDevices = true }, HasDevice = true, HasRefreshToken = true },
    ];
}
