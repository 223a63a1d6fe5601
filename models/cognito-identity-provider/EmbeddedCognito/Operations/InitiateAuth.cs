using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>InitiateAuth and AdminInitiateAuth.</summary>
internal sealed class InitiateAuth(UserPool pool, FlowTable flows, SignInSteps steps)
{
    public JsonObject Run(Input input, bool isAdmin)
    {
        var poolId = isAdmin ? input.Required("UserPoolId", Rule.UserPoolId) : null;
        var clientId = input.Required("ClientId", Rule.ClientId);
        var flowName = input.Required("AuthFlow", Rule.AuthFlow);
        var parameters = input.Map("AuthParameters");
        var session = input.Optional("Session", Rule.Session);
        var metadata = RequestContext.Check(input, isAdmin);
        input.Check();
        if (poolId is not null)
            pool.CheckPool(poolId);
        var client = pool.Client(clientId);

        var flow = flows.Find(flowName);
        if (!(isAdmin ? flow.IsAdmin : flow.IsPublic))
            throw ServiceError.InvalidParameter("Initiate Auth method not supported.");
        if (!client.Allows(flow.Setting))
            throw ServiceError.InvalidParameter($"{flowName} is not enabled for the client.");
        var start = new SignInStart(client, flowName, isAdmin, parameters, session, metadata);
        foreach (var key in flow.Keys)
            start.Demand(key);
        if (flow.NamesUser)
            client.CheckHash(parameters, start.Username);
        return steps.Continue(flow.Begin(start));
    }
}
