using System.Text.Json;
using System.Text.RegularExpressions;
using Swage.CognitoIdentityProvider.Tests.ChallengeKeys;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Coverage;

/// <summary>No challenge and no flow of the model without a scenario, and the README's tables are the scenarios'.</summary>
public partial class CoverageTests
{
    public static TheoryData<string, Side> Challenges => Crossed(typeof(ChallengeNameType.Values));

    public static TheoryData<string, Side> Flows => Crossed(typeof(AuthFlowType.Values));

    [Fact]
    public void The_model_has_sixteen_challenges_and_eight_flows() =>
        Assert.Equal((16, 8), (CoverageTable.Names(typeof(ChallengeNameType.Values)).Count(), CoverageTable.Names(typeof(AuthFlowType.Values)).Count()));

    [Theory]
    [MemberData(nameof(Challenges))]
    public void A_challenge_is_answered_or_its_refusal_asserted(string challenge, Side operations)
    {
        var (answered, isRefused) = CoverageTable.Challenge(challenge, operations);
        Assert.True(answered > 0 || isRefused, $"No scenario answers {challenge} through the {operations} operations: add one to EndToEnd/Scenarios.");
    }

    [Theory]
    [MemberData(nameof(Flows))]
    public void A_flow_is_started_or_its_refusal_asserted(string flow, Side operations)
    {
        var (started, isRefused) = CoverageTable.StartedBy(flow, operations);
        Assert.True(started > 0 || isRefused, $"No scenario starts {flow} through the {operations} operations: add one to EndToEnd/Scenarios.");
    }

    [Fact]
    public void Scenarios_are_told_apart_by_name() =>
        Assert.Equal(ScenarioTests.Scenarios.Count, ScenarioTests.Scenarios.Select(s => s.Name).Distinct().Count());

    [Fact]
    public void The_README_shows_what_is_covered()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "models", "cognito-identity-provider", "README.md"));
        foreach (var table in new[] { CoverageTable.Challenges(), CoverageTable.Flows() })
            Assert.True(readme.Contains(table, StringComparison.Ordinal), "models/cognito-identity-provider/README.md lacks this table:\n" + table);
    }

    [CatalogueFact]
    public void Every_refusal_that_the_catalogue_reports_has_a_case()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(CatalogueFactAttribute.Path!));
        var reported = catalogue.RootElement.GetProperty("refusals").EnumerateArray()
            .SelectMany(r => r.GetProperty("text").GetString()!.Split(" / ").Select(text => (Exception: r.GetProperty("exception").GetString()!, Text: text))).ToList();
        Assert.InRange(reported.Count, 18, int.MaxValue);
        Assert.All(reported, r => Assert.Contains(RefusalTests.All, c =>
            r.Exception.Contains(c.Code ?? c.Exception.Name, StringComparison.Ordinal) && Parts(r.Text).All(part => c.Text.Contains(part, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>A reported text without what stands for a name in it, and without remarks on variants.</summary>
    private static IEnumerable<string> Parts(string text) => Placeholder().Split(text).Select(part => part.Trim(' ', '(', ')')).Where(part => part.Length > 0);

    [GeneratedRegex(@"<[^>]*>|\(variants.*")]
    private static partial Regex Placeholder();

    private static TheoryData<string, Side> Crossed(Type values)
    {
        var data = new TheoryData<string, Side>();
        foreach (var name in CoverageTable.Names(values))
        {
            foreach (var side in Enum.GetValues<Side>())
                data.Add(name, side);
        }

        return data;
    }
}
