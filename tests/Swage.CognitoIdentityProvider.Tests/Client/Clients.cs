using Swage.Aws;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>Generated clients for an embedded Cognito.</summary>
internal static class Clients
{
    public static CognitoClient For(EmbeddedCognito server, Action<AwsClientOptions>? configure = null)
    {
        var options = new AwsClientOptions
        {
            Endpoint = server.Endpoint, Region = server.Options.Region,
            Credentials = new AwsCredentials(server.Options.AccessKeyId, server.Options.SecretAccessKey, server.Options.SessionToken),
        };
        configure?.Invoke(options);
        return new CognitoClient(options);
    }
}
