using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>InitiateAuth and AdminInitiateAuth.</summary>
internal sealed class InitiateAuth(UserPool pool, SignInSteps steps)
{
    public JsonObject Run(Input input, bool isAdmin)
    {
        var poolId = isAdmin ? input.Required("UserPoolId", Rule.UserPoolId) : null;
        var clientId = input.Required("ClientId", Rule.ClientId);
        var flow = input.Required("AuthFlow", Rule.AuthFlow);
        var parameters = input.Map("AuthParameters");
        input.Optional("Session", Rule.Session);
        RequestContext.Check(input, isAdmin);
        input.Check();
        if (poolId is not null)
            pool.CheckPool(poolId);
        pool.CheckClient(clientId);

        return (flow, isAdmin) switch
        {
            ("ADMIN_USER_PASSWORD_AUTH" or "ADMIN_NO_SRP_AUTH", true) or ("USER_PASSWORD_AUTH", false) => WithPassword(parameters),
            ("REFRESH_TOKEN_AUTH" or "REFRESH_TOKEN", _) => WithRefreshToken(parameters),
            ("ADMIN_USER_PASSWORD_AUTH" or "ADMIN_NO_SRP_AUTH" or "USER_PASSWORD_AUTH", _) => throw ServiceError.InvalidParameter("Initiate Auth method not supported."),
            _ => throw ServiceError.InvalidParameter($"{flow} is not enabled for the client."),
        };
    }

    private JsonObject WithPassword(IReadOnlyDictionary<string, string> parameters)
    {
        var username = Key(parameters, "USERNAME");
        var password = Key(parameters, "PASSWORD");
        pool.CheckSecretHash(parameters, username);
        var user = pool.Expect(username);
        if (!user.Enabled)
            throw ServiceError.NotAuthorized("User is disabled.");
        user.Password.Demand(password, pool.Now);
        return steps.AfterPassword(user, parameters.GetValueOrDefault("DEVICE_KEY"));
    }

    private JsonObject WithRefreshToken(IReadOnlyDictionary<string, string> parameters)
    {
        var deviceKey = parameters.GetValueOrDefault("DEVICE_KEY");
        var user = pool.Tokens.Refreshed(Key(parameters, "REFRESH_TOKEN"), deviceKey);
        pool.CheckSecretHash(parameters, user.Name);
        if (!user.Enabled)
            throw ServiceError.NotAuthorized("User is disabled.");
        return steps.Tokens(user, deviceKey, isRefresh: true);
    }

    private static string Key(IReadOnlyDictionary<string, string> parameters, string key) =>
        parameters.GetValueOrDefault(key) ?? throw ServiceError.MissingParameter(key);
}
