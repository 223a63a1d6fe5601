namespace Swage.Client;

/// <summary>Says where a call goes. Called once per call, before signing; must be thread-safe, and answer at once in the usual case.</summary>
public interface IEndpointResolver
{
    /// <summary>Finds the endpoint.</summary>
    /// <param name="context">The call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The endpoint, preferably the same object each time.</returns>
    /// <exception cref="ClientConfigurationException">There is no endpoint for these options.</exception>
    ValueTask<ServiceEndpoint> ResolveAsync(EndpointContext context, CancellationToken cancellationToken);
}

/// <summary>What an endpoint may depend on.</summary>
/// <param name="OperationName">The operation's name.</param>
/// <param name="Input">The operation's input.</param>
public readonly record struct EndpointContext(string OperationName, object Input);

/// <summary>Always the same endpoint.</summary>
/// <param name="endpoint">The endpoint.</param>
public sealed class StaticEndpointResolver(ServiceEndpoint endpoint) : IEndpointResolver
{
    /// <inheritdoc/>
    public ValueTask<ServiceEndpoint> ResolveAsync(EndpointContext context, CancellationToken cancellationToken) => new(endpoint);
}
