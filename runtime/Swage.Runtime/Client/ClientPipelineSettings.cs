namespace Swage.Client;

/// <summary>What a kind of service (AWS's, for instance) adds to the pipeline of its clients, beside what the user's <see cref="ClientOptions"/> say.</summary>
public sealed class ClientPipelineSettings
{
    /// <summary>The service's name, for logs and traces.</summary>
    public required string ServiceName { get; init; }

    /// <summary>Says where calls go. Null: to <see cref="ClientOptions.Endpoint"/>, which is then needed.</summary>
    public IEndpointResolver? EndpointResolver { get; init; }

    /// <summary>Signs the requests of signed operations. Null: nothing is signed.</summary>
    public IRequestSigner? Signer { get; init; }

    /// <summary>The retry strategy where the options give none. Null: a <see cref="StandardRetryStrategy"/> with the options' number of attempts.</summary>
    public RetryStrategy? RetryStrategy { get; init; }

    /// <summary>Adds headers of the service's kind to every request. Null: none are added.</summary>
    public ICallHeaders? Headers { get; init; }

    /// <summary>The value of <c>rpc.system</c> in traces.</summary>
    public string RpcSystem { get; init; } = "smithy";

    /// <summary>The name of the trace attribute that holds the service's request id.</summary>
    public string RequestIdTag { get; init; } = "rpc.request_id";
}
