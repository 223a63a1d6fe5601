namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>REFRESH_TOKEN_AUTH, and its other name REFRESH_TOKEN. The hash goes over the name the token was issued for.</summary>
internal sealed class RefreshFlow(UserPool pool)
{
    public SignInProgress Begin(SignInStart start)
    {
        var client = start.Client;
        client.DemandHash(start.Parameters);
        var user = pool.Tokens.Refreshed(start.Demand("REFRESH_TOKEN"), client, start.Parameters.GetValueOrDefault("DEVICE_KEY"));
        client.CheckHash(start.Parameters, user.Name, $"SecretHash does not match for the client: {client.Id}");
        user.DemandMaySignIn();
        return start.Begin(user);
    }
}
