using Swage.Tests;

namespace Swage.Analyzers.Tests.Facts;

/// <summary>The table of the AWS SDK's types says what the overlay says.</summary>
public class AwsSdkTableTests
{
    [Fact]
    public void The_committed_table_is_the_one_the_overlay_gives()
    {
        var path = Path.Combine(Repository.Root, "generator", "Swage.Analyzers", "Facts", "AwsSdkTable.g.cs");
        var made = AwsSdkTableWriter.Write();
        if (Environment.GetEnvironmentVariable("SWAGE_UPDATE_TABLES") == "1")
            File.WriteAllText(path, made);

        Assert.Equal(made, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
