namespace Swage.Aws.Regions;

/// <summary>The host names that AWS services have by convention. Services with other ones say so in a rule set.</summary>
internal static class DefaultEndpoint
{
    /// <summary>The endpoint of a service for a client's region, which <see cref="Check"/> must have passed.</summary>
    public static AwsEndpoint Of(AwsServiceInfo service, string region, bool useFips, bool useDualStack)
    {
        var partition = AwsPartition.Of(region);
        var suffix = useDualStack ? partition.DualStackDnsSuffix : partition.DnsSuffix;
        var prefix = useFips ? service._endpointPrefix + "-fips" : service._endpointPrefix;
        var host = service._endpointScope switch
        {
            AwsEndpointScope.Partition => $"{prefix}.{suffix}",
            AwsEndpointScope.PartitionRegion => $"{prefix}.{partition.ImplicitGlobalRegion}.{suffix}",
            _ => $"{prefix}.{region}.{suffix}",
        };
        return new AwsEndpoint(new Uri("https://" + host), SigningRegionOf(service, region));
    }

    /// <summary>The region that a client's requests are signed for.</summary>
    public static string SigningRegionOf(AwsServiceInfo service, string region) =>
        service._signingRegion
        ?? (service._endpointScope == AwsEndpointScope.Regional && !region.EndsWith("-global", StringComparison.Ordinal)
            ? region
            : AwsPartition.Of(region).ImplicitGlobalRegion);

    /// <summary>A region becomes part of a host name, and must not be able to become more of it than one label.</summary>
    /// <exception cref="ClientConfigurationException">It is no label of a host name.</exception>
    public static string Check(string region)
    {
        var isLabel = region.Length is > 0 and <= 63 && region[0] != '-' && region[^1] != '-';
        foreach (var c in region)
            isLabel &= char.IsAsciiLetterOrDigit(c) || c == '-';
        return isLabel ? region : throw new ClientConfigurationException($"'{region}' is not the name of a region: letters, digits and dashes, such as eu-west-1.");
    }
}
