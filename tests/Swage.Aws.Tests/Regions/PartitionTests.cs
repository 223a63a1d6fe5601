using System.Text.Json;
using System.Text.RegularExpressions;
using Swage.Aws.Regions;
using Swage.Tests;

namespace Swage.Aws.Tests.Regions;

public class PartitionTests
{
    [Theory]
    [InlineData("us-east-1", "aws")]
    [InlineData("eu-central-2", "aws")]
    [InlineData("mx-central-1", "aws")]
    [InlineData("ap-future-17", "aws")]
    [InlineData("aws-global", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("aws-cn-global", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("us-iso-east-1", "aws-iso")]
    [InlineData("us-isob-east-1", "aws-iso-b")]
    [InlineData("aws-iso-b-global", "aws-iso-b")]
    [InlineData("eu-isoe-west-1", "aws-iso-e")]
    [InlineData("us-isof-south-1", "aws-iso-f")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    [InlineData("eusc-fr-east-1", "aws")]
    [InlineData("local", "aws")]
    [InlineData("us-gov-", "aws")]
    public void A_regions_name_tells_its_partition(string region, string partition) => Assert.Equal(partition, AwsPartition.Of(region).Name);

    /// <summary>Names, suffixes, regions and patterns against the public table.</summary>
    [CorpusFact]
    public void The_partitions_are_those_of_the_public_table()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Corpus.PathOf("smithy/traits/partitions.json")));
        var table = document.RootElement.GetProperty("partitions").EnumerateArray().ToArray();
        Assert.Equal(table.Select(p => p.GetProperty("id").GetString()).Order(), AwsPartition.All.Select(p => p.Name).Order());
        foreach (var expected in table)
        {
            var actual = AwsPartition.All.Single(p => p.Name == expected.GetProperty("id").GetString());
            var outputs = expected.GetProperty("outputs");
            Assert.Equal(outputs.GetProperty("dnsSuffix").GetString(), actual.DnsSuffix);
            Assert.Equal(outputs.GetProperty("dualStackDnsSuffix").GetString(), actual.DualStackDnsSuffix);
            Assert.Equal(outputs.GetProperty("implicitGlobalRegion").GetString(), actual.ImplicitGlobalRegion);
            // Nothing is kept of these two, since every partition has both.
            Assert.True(outputs.GetProperty("supportsFIPS").GetBoolean() && outputs.GetProperty("supportsDualStack").GetBoolean());
            foreach (var region in expected.GetProperty("regions").EnumerateObject())
                Assert.Equal(actual.Name, AwsPartition.Of(region.Name).Name);
            var pattern = new Regex(expected.GetProperty("regionRegex").GetString()!, RegexOptions.CultureInvariant);
            foreach (var start in (string[])["us", "eu", "ap", "il", "xx", "cn", "us-gov", "us-iso", "us-isob", "eu-isoe", "us-isof", "eusc-de", "eusc-fr"])
            {
                foreach (var rest in (string[])["-east-1", "-north_east-22", "-east-", "--1", "-east", "-1", "", "-east-1-2", "-east-x"])
                    Assert.Equal(pattern.IsMatch(start + rest), actual.Holds(start + rest));
            }
        }
    }
}
