using Amazon.Runtime;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Peers;

/// <summary>Puts the stub under the AWS SDK, one HttpClient for all calls.</summary>
internal sealed class SdkHttpClientFactory(StubHandler stub) : HttpClientFactory
{
    private readonly HttpClient _client = new(stub) { Timeout = Timeout.InfiniteTimeSpan };

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => _client;

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => true;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;

    public override string? GetConfigUniqueString(IClientConfig clientConfig) => null;
}
