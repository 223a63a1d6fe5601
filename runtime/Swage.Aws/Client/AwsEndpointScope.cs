namespace Swage.Aws;

/// <summary>Where a service has endpoints, if no rule set says so more exactly.</summary>
public enum AwsEndpointScope
{
    /// <summary>One in each region: <c>prefix.region.suffix</c>.</summary>
    Regional,

    /// <summary>One for the partition, without a region in its name: <c>prefix.suffix</c>. Signed for the partition's global region, such as us-east-1.</summary>
    Partition,

    /// <summary>One for the partition, in its global region: <c>prefix.us-east-1.suffix</c>. Signed for that region.</summary>
    PartitionRegion,
}
