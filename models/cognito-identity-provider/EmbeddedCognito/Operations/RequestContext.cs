namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The members about the request itself, which the four sign-in operations share. Only their form is checked.</summary>
internal static class RequestContext
{
    /// <returns>ClientMetadata, which triggers get to see.</returns>
    public static IReadOnlyDictionary<string, string> Check(Input input, bool isAdmin)
    {
        var metadata = input.Map("ClientMetadata");
        input.Structure("AnalyticsMetadata")?.Optional("AnalyticsEndpointId", Rule.Any);
        if (!isAdmin)
        {
            input.Structure("UserContextData");
            return metadata;
        }

        if (input.Structure("ContextData") is not { } context)
            return metadata;
        foreach (var member in new[] { "IpAddress", "ServerName", "ServerPath" })
            context.Required(member, Rule.Any);
        context.Demand("HttpHeaders");
        foreach (var header in context.Structures("HttpHeaders"))
        {
            header.Optional("headerName", Rule.Any);
            header.Optional("headerValue", Rule.Any);
        }

        return metadata;
    }
}
