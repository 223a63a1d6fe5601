using Swage.Client;

namespace Swage.Aws.Regions;

/// <summary>An endpoint that also says what its requests are signed for, where that differs from the client's region and service.</summary>
/// <param name="uri">As for <see cref="ServiceEndpoint"/>.</param>
internal sealed class AwsEndpoint(Uri uri) : ServiceEndpoint(uri)
{
    /// <summary>The region to sign for; null for the client's.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>The service name to sign for; null for the client's.</summary>
    public string? SigningName { get; init; }
}
