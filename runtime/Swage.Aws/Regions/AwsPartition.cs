namespace Swage.Aws.Regions;

/// <summary>
/// A group of regions that AWS runs apart from the others, with DNS suffixes of its own. The facts are those of AWS's public partition
/// table, version 1.1, which every service's endpoint rules use.
/// </summary>
/// <param name="name">As <see cref="Name"/>.</param>
/// <param name="dnsSuffix">As <see cref="DnsSuffix"/>.</param>
/// <param name="dualStackDnsSuffix">As <see cref="DualStackDnsSuffix"/>.</param>
/// <param name="implicitGlobalRegion">As <see cref="ImplicitGlobalRegion"/>.</param>
/// <param name="regionStarts">What the names of its regions begin with, before <c>-word-number</c>; tells new regions' partition.</param>
internal sealed class AwsPartition(string name, string dnsSuffix, string dualStackDnsSuffix, string implicitGlobalRegion, params string[] regionStarts)
{
    /// <summary>The partition's name as ARNs carry it.</summary>
    public readonly string Name = name;

    /// <summary>What the host names of its endpoints end in.</summary>
    public readonly string DnsSuffix = dnsSuffix;

    /// <summary>The same for endpoints that also answer over IPv6.</summary>
    public readonly string DualStackDnsSuffix = dualStackDnsSuffix;

    /// <summary>The region that services without regions are in, and sign for.</summary>
    public readonly string ImplicitGlobalRegion = implicitGlobalRegion;

    /// <summary>The public regions; also the guess for a region whose name tells nothing.</summary>
    public static readonly AwsPartition Aws =
        new("aws", "amazonaws.com", "api.aws", "us-east-1", "us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx");

    /// <summary>Every partition.</summary>
    public static IReadOnlyList<AwsPartition> All => [Aws, .. Others.Partitions];

    /// <summary>The partition of a region; <see cref="Aws"/> where the name fits none.</summary>
    public static AwsPartition Of(string region) => Aws.Holds(region) ? Aws : Others.Of(region);

    /// <summary>Whether a region is one of the partition's, or the partition's own pseudo region such as <c>aws-global</c>.</summary>
    public bool Holds(ReadOnlySpan<char> region)
    {
        if (region.StartsWith(Name) && region[Name.Length..] is "-global")
            return true;
        foreach (var start in regionStarts)
        {
            if (region.StartsWith(start) && region.Length > start.Length && region[start.Length] == '-' && IsWordAndNumber(region[(start.Length + 1)..]))
                return true;
        }

        return false;
    }

    /// <summary>Such as <c>northeast-1</c>. A further dash is not of this form: <c>gov-west-1</c> behind <c>us-</c> is another partition's.</summary>
    private static bool IsWordAndNumber(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        if (dash <= 0 || dash == text.Length - 1)
            return false;
        foreach (var c in text[..dash])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return !text[(dash + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The smaller partitions, apart so that most processes never make their table.</summary>
    private static class Others
    {
        public static readonly AwsPartition[] Partitions =
        [
            new("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1", "cn"),
            new("aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1", "us-gov"),
            new("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1", "eusc-de"),
            new("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1", "us-iso"),
            new("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1", "us-isob"),
            new("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1", "eu-isoe"),
            new("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1", "us-isof"),
        ];

        public static AwsPartition Of(string region)
        {
            foreach (var partition in Partitions)
            {
                if (partition.Holds(region))
                    return partition;
            }

            return Aws;
        }
    }
}
