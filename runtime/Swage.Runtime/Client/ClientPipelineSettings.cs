using System.Diagnostics.CodeAnalysis;

namespace Swage.Client;

/// <summary>What a kind of service (AWS's, for instance) adds to the pipeline of its clients, beside what the user's <see cref="ClientOptions"/> say.</summary>
public sealed class ClientPipelineSettings
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal readonly string _serviceName = null!;
    internal readonly IEndpointResolver? _endpointResolver;
    internal readonly IRequestSigner? _signer;
    internal readonly RetryStrategy? _retryStrategy;
    internal readonly ICallHeaders? _headers;
    internal readonly string _rpcSystem = "smithy";
    internal readonly string _requestIdTag = "rpc.request_id";

    /// <summary>Makes settings without any.</summary>
    public ClientPipelineSettings()
    {
    }

    /// <summary>Makes settings all at once.</summary>
    [SetsRequiredMembers]
    internal ClientPipelineSettings(
        string serviceName, IEndpointResolver endpointResolver, IRequestSigner signer, RetryStrategy? retryStrategy, ICallHeaders headers, string rpcSystem, string requestIdTag)
    {
        ServiceName = serviceName;
        _endpointResolver = endpointResolver;
        _signer = signer;
        _retryStrategy = retryStrategy;
        _headers = headers;
        _rpcSystem = rpcSystem;
        _requestIdTag = requestIdTag;
    }

    /// <summary>The service's name, for logs and traces.</summary>
    public required string ServiceName { get => _serviceName; init => _serviceName = value; }

    /// <summary>Says where calls go. Null: to <see cref="ClientOptions.Endpoint"/>, which is then needed.</summary>
    public IEndpointResolver? EndpointResolver { get => _endpointResolver; init => _endpointResolver = value; }

    /// <summary>Signs the requests of signed operations. Null: nothing is signed.</summary>
    public IRequestSigner? Signer { get => _signer; init => _signer = value; }

    /// <summary>The retry strategy where the options give none. Null: a <see cref="StandardRetryStrategy"/> with the options' number of attempts.</summary>
    public RetryStrategy? RetryStrategy { get => _retryStrategy; init => _retryStrategy = value; }

    /// <summary>Adds headers of the service's kind to every request. Null: none are added.</summary>
    public ICallHeaders? Headers { get => _headers; init => _headers = value; }

    /// <summary>The value of <c>rpc.system</c> in traces.</summary>
    public string RpcSystem { get => _rpcSystem; init => _rpcSystem = value; }

    /// <summary>The name of the trace attribute that holds the service's request id.</summary>
    public string RequestIdTag { get => _requestIdTag; init => _requestIdTag = value; }
}
