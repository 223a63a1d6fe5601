using System.Text;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Golden;

/// <summary>
/// The generated text of one small model per feature, kept in <c>Cases</c>: a change of the output is seen and reviewed.
/// Run with <c>SWAGE_UPDATE_GOLDEN=1</c> to write the files anew.
/// </summary>
public class GoldenTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Golden", "Cases");

    public static TheoryData<string> Cases() => [.. Directory.GetFiles(s_folder, "*.smithy").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Generated_text_is_as_reviewed(string name)
    {
        var model = File.ReadAllText(Path.Combine(s_folder, name + ".smithy"));
        var run = GeneratorRun.Of("namespace Sample;\n/// <summary>The client.</summary>\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;\n", new ModelText(name + ".smithy", model)).AssertCompiles();
        var text = new StringBuilder();
        foreach (var (file, content) in run.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
            text.Append("// ======== ").Append(file).Append('\n').Append(content);
        var golden = Path.Combine(s_folder, name + ".expected.txt");
        if (Environment.GetEnvironmentVariable("SWAGE_UPDATE_GOLDEN") == "1")
            File.WriteAllText(golden, text.ToString());
        Assert.True(File.Exists(golden), $"No {Path.GetFileName(golden)} yet; write it with SWAGE_UPDATE_GOLDEN=1 and review it.");
        Assert.Equal(File.ReadAllText(golden), text.ToString());
    }

    [Fact]
    public void Without_documentation_no_doc_comment_comes_from_the_model()
    {
        var model = File.ReadAllText(Path.Combine(s_folder, "documentation.smithy"));

        var run = GeneratorRun.Of(["namespace Sample;\n/// <summary>The client.</summary>\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;"], [new ModelText("m.smithy", model)], documentation: false).AssertCompiles();

        Assert.All(run.Files.Values, f => Assert.DoesNotContain("Says hello", f, StringComparison.Ordinal));
    }
}
