using Swage.Aws.Signing;
using Swage.Client;

namespace Swage.Aws;

/// <summary>Puts together what a client of an AWS service needs. Generated clients call it.</summary>
public static class AwsClient
{
    /// <summary>Makes the pipeline of one client: signing, credentials, endpoint, user agent and retries as the options, the environment and the shared files say.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">How the client works; null for the defaults. Read now and not again.</param>
    /// <param name="httpClient">What to send with, in place of the options' own; the caller keeps and disposes it.</param>
    /// <returns>The pipeline, which the client disposes.</returns>
    /// <exception cref="ClientConfigurationException">No region is given, or a setting makes no sense.</exception>
    public static ClientPipeline CreatePipeline(AwsServiceInfo service, AwsClientOptions? options = null, HttpClient? httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        options ??= new AwsClientOptions();
        var configuration = new AwsConfiguration(service, options);
        var region = configuration.Region();
        var settings = new ClientPipelineSettings
        {
            ServiceName = service.ServiceId,
            EndpointResolver = configuration.EndpointResolver(region),
            Signer = new AwsRequestSigner(
                configuration.Credentials(), region, service.SigningName, service.SignsPathAsSent ? PathRules.AsSent : PathRules.Default, configuration.NoRegion),
            RetryStrategy = configuration.RetryStrategy(),
            Interceptors = [new AwsHeaders(AwsUserAgent.Create(service, configuration.ApplicationId(), options.Environment.Variable("AWS_EXECUTION_ENV")))],
            RpcSystem = "aws-api",
            RequestIdTag = "aws.request_id",
        };
        return new ClientPipeline(settings, options, httpClient);
    }
}
