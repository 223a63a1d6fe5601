using Swage.Aws.Signing;
using Swage.Client;

namespace Swage.Aws;

/// <summary>Puts together what a client of an AWS service needs. Generated clients call it.</summary>
public static class AwsClient
{
    /// <summary>Makes the pipeline of one client: signing, credentials, endpoint, user agent and retries as the options, the environment and the shared files say.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">How the client works; null for the defaults. Read now and not again.</param>
    /// <returns>The pipeline, which the client disposes.</returns>
    /// <exception cref="ClientConfigurationException">No region is given, or a setting makes no sense.</exception>
    public static ClientPipeline CreatePipeline(AwsServiceInfo service, AwsClientOptions? options = null)
    {
        options ??= new AwsClientOptions();
        return new ClientPipeline(Settings(service, options), options);
    }

    /// <summary>The same with a client of the caller's to send with. A trimmed program that uses only this goes without .NET's own sockets and TLS.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">How the client works; null for the defaults. Read now and not again.</param>
    /// <param name="httpClient">What to send with, in place of the options' own; the caller keeps and disposes it.</param>
    /// <returns>The pipeline, which the client disposes.</returns>
    /// <exception cref="ClientConfigurationException">No region is given, or a setting makes no sense.</exception>
    public static ClientPipeline CreatePipeline(AwsServiceInfo service, AwsClientOptions? options, HttpClient httpClient)
    {
        options ??= new AwsClientOptions();
        return new ClientPipeline(Settings(service, options), options, httpClient);
    }

    private static ClientPipelineSettings Settings(AwsServiceInfo service, AwsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(service);
        var configuration = new AwsConfiguration(service, options);
        var region = configuration.Region();
        return new ClientPipelineSettings(
            service._serviceId,
            configuration.EndpointResolver(region),
            new AwsRequestSigner(configuration.Credentials(), region, service._signingName, service._signsPathAsSent ? PathRules.AsSent : PathRules.Default, configuration.NoRegion),
            configuration.RetryStrategy(),
            new AwsHeaders(AwsUserAgent.Create(service, configuration.ApplicationId(), options.Environment.Variable("AWS_EXECUTION_ENV"))),
            rpcSystem: "aws-api",
            requestIdTag: "aws.request_id");
    }
}
