namespace Swage.Aws;

/// <summary>
/// Gives the credentials that sign a request. It is asked for each signed request (each attempt), so an implementation that does real
/// work should cache, and must be safe for parallel use.
/// </summary>
public interface IAwsCredentialsProvider
{
    /// <summary>Gives credentials that are valid now.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credentials; never null.</returns>
    /// <exception cref="CredentialsException">There are none to be had.</exception>
    ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default);
}
