using Swage.Client;

namespace Swage.Aws.Regions;

/// <summary>An endpoint that also says what its requests are signed for, where that differs from the client's region and service.</summary>
/// <param name="uri">As for <see cref="ServiceEndpoint"/>.</param>
/// <param name="signingRegion">As <see cref="SigningRegion"/>.</param>
/// <param name="signingName">As <see cref="SigningName"/>.</param>
internal sealed class AwsEndpoint(Uri uri, string? signingRegion = null, string? signingName = null) : ServiceEndpoint(uri)
{
    /// <summary>The region to sign for; null for the client's.</summary>
    public readonly string? SigningRegion = signingRegion;

    /// <summary>The service name to sign for; null for the client's.</summary>
    public readonly string? SigningName = signingName;
}
