namespace Swage.Client;

/// <summary>Proves who sends a request, by headers. Called for each attempt of a signed operation; must be thread-safe, and answer at once in the usual case.</summary>
public interface IRequestSigner
{
    /// <summary>Adds the headers to <see cref="ClientRequest.Headers"/>, replacing those of an earlier attempt.</summary>
    /// <param name="request">The request, complete: method, endpoint, path, headers and body.</param>
    /// <param name="context">The time to sign with.</param>
    /// <param name="cancellationToken">Ends the wait, for instance for credentials.</param>
    /// <returns>When it is signed.</returns>
    ValueTask SignAsync(ClientRequest request, SigningContext context, CancellationToken cancellationToken);
}

/// <summary>What a signature depends on besides the request.</summary>
/// <param name="Time">The time to sign with: the client's clock, corrected by what the service's answers say of it.</param>
public readonly record struct SigningContext(DateTimeOffset Time);
