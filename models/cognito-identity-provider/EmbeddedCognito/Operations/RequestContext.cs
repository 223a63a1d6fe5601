namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The members about the request itself, which the four sign-in operations share. Only their form is checked.</summary>
internal static class RequestContext
{
    public static void Check(Input input, bool isAdmin)
    {
        input.Map("ClientMetadata");
        input.Structure("AnalyticsMetadata")?.Optional("AnalyticsEndpointId", Rule.Any);
        if (!isAdmin)
        {
            input.Structure("UserContextData");
            return;
        }

        if (input.Structure("ContextData") is not { } context)
            return;
        foreach (var member in new[] { "IpAddress", "ServerName", "ServerPath" })
            context.Required(member, Rule.Any);
        context.Demand("HttpHeaders");
        foreach (var header in context.Structures("HttpHeaders"))
        {
            header.Optional("headerName", Rule.Any);
            header.Optional("headerValue", Rule.Any);
        }
    }
}
