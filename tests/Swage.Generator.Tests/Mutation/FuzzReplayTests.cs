using Swage.Tests;
using Swage.Tests.Fuzz;

namespace Swage.Generator.Tests.Mutation;

/// <summary>Everything the fuzzer began with and everything it ever found, through the fuzzer's own targets, without a fuzzer.</summary>
public class FuzzReplayTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Fuzz");

    public static TheoryData<string> Targets() => [.. FuzzTargets.All.Keys];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Seeds_and_found_cases_pass(string target)
    {
        foreach (var file in Files("Seeds", target).Concat(Files("Found", target)))
        {
            if (Record.Exception(() => FuzzTargets.All[target](File.ReadAllBytes(file))) is { } thrown)
                Assert.Fail($"{Path.GetRelativePath(s_folder, file)}: {thrown}");
        }
    }

    [Fact]
    public void There_are_seeds() => Assert.All(["idl", "ast", "json"], target => Assert.NotEmpty(Files("Seeds", target)));

    private static string[] Files(string kind, string target) =>
        Directory.Exists(Path.Combine(s_folder, kind, target)) ? [.. Directory.GetFiles(Path.Combine(s_folder, kind, target)).Where(f => !f.EndsWith(".gitkeep", StringComparison.Ordinal)).Order(StringComparer.Ordinal)] : [];
}
