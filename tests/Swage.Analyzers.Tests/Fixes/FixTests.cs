using Microsoft.CodeAnalysis;
using Swage.Analyzers.Tests.Worlds;
using Xunit.Abstractions;

namespace Swage.Analyzers.Tests.Fixes;

/// <summary>What fixes make of the corpus's wrong programs.</summary>
public class FixTests(ITestOutputHelper output)
{
    /// <summary>One fix each for every report of the corpus; then all results are compiled and looked at again.</summary>
    [Theory]
    [InlineData("aws3")]
    [InlineData("aws4")]
    [InlineData("swage")]
    public async Task Each_fix_gives_code_that_compiles_and_no_longer_reports(string name)
    {
        var world = World.Find(name);
        using var before = new FixRun(world, Sources(world));
        var reports = (await before.Reports()).Where(d => d.Id.StartsWith("SWG", StringComparison.Ordinal)).GroupBy(d => d.Location.SourceTree).ToList();
        var fixedTexts = new List<(string Rule, int Count, string Text)>();
        foreach (var tree in reports)
        {
            foreach (var rule in tree.GroupBy(d => d.Id))
            {
                if (await before.Apply(rule.OrderBy(d => d.Location.SourceSpan.Start).First()) is { } document)
                    fixedTexts.Add((rule.Key, rule.Count(), (await document.GetTextAsync()).ToString()));
            }
        }

        // Each text declares a namespace of its own, but several may come from one case.
        using var after = new FixRun(world, fixedTexts.Select((t, i) => System.Text.RegularExpressions.Regex.Replace(t.Text, @"namespace Case(\d+);", $"namespace Fixed{i};")));
        var left = (await after.Reports()).ToLookup(d => d.Location.SourceTree?.FilePath);
        for (var i = 0; i < fixedTexts.Count; i++)
        {
            var (rule, count, text) = fixedTexts[i];
            var now = left[$"Case{i + 1}.cs"].ToList();
            Assert.True(now.All(d => d.Severity != DiagnosticSeverity.Error || d.Id.StartsWith("SWG", StringComparison.Ordinal)), $"{rule}: {string.Join("; ", now)}\n{text}");
            Assert.True(now.Count(d => d.Id == rule) < count, $"{rule} is still reported: {string.Join("; ", now)}\n{text}");
        }

        foreach (var rule in fixedTexts.GroupBy(t => t.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{rule.Key}: {rule.Count()} fixes");
        Assert.NotEmpty(fixedTexts);
    }

    [Theory]
    [InlineData("aws4", RuleIds.UnknownKey)]
    [InlineData("aws4", RuleIds.OtherCaseKey)]
    [InlineData("swage", RuleIds.MissingKey)]
    [InlineData("swage", RuleIds.UnknownKey)]
    [InlineData("swage", RuleIds.LiteralKey)]
    [InlineData("swage", RuleIds.RefusedCase)]
    public async Task A_rule_is_fixed_in_a_whole_project(string name, string rule)
    {
        var world = World.Find(name);
        using var run = new FixRun(world, Sources(world, rule));
        var before = (await run.Reports()).Count(d => d.Id == rule);

        await run.ApplyToAll(rule);

        var after = await run.Reports();
        Assert.DoesNotContain(after, d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("SWG", StringComparison.Ordinal));
        var left = after.Count(d => d.Id == rule);
        output.WriteLine($"{before} reports, {left} left");
        // What has no fix of its own, as a map that is filled elsewhere or a case without a successor, stays.
        Assert.True(left * 2 < before, $"{left} of {before} are left: {string.Join("\n", after.Where(d => d.Id == rule))}");
    }

    [Theory]
    [InlineData(
        "$M { [\"USERNAME\"] = user, [\"MFA_CODE\"] = code }", RuleIds.UnknownKey, "{ [\"USERNAME\"] = user, [\"SMS_MFA_CODE\"] = code }")]
    [InlineData("$M { [\"SMS_MFA_CODE\"] = code }", RuleIds.MissingKey, "{ [\"SMS_MFA_CODE\"] = code, [\"USERNAME\"] = user }")]
    [InlineData("$M { { \"SMS_MFA_CODE\", code } }", RuleIds.MissingKey, "{ { \"SMS_MFA_CODE\", code }, { \"USERNAME\", user } }")]
    [InlineData("$M { [\"USERNAME\"] = user }", RuleIds.MissingKey, "{ [\"USERNAME\"] = user, [\"SMS_MFA_CODE\"] = code }")]
    [InlineData("$M { { \"USERNAME\", user }, { \"EMAIL_OTP_CODE\", code } }", RuleIds.OtherCaseKey, "{ { \"USERNAME\", user }, { \"SMS_MFA_CODE\", code } }")]
    public async Task A_fix_writes_as_its_neighbours_do(string map, string rule, string expected)
    {
        var one = new Case(
            "SWG1001.txt", "one", [], "statements",
            $"await client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest {{ $R, ChallengeName = ChallengeNameType.%SMS_MFA%, Session = session, ChallengeResponses = {map} }});");
        using var run = new FixRun(World.Aws4, [one.Source(World.Aws4, 1)]);

        var document = await run.Apply((await run.Reports()).Single(d => d.Id == rule));

        Assert.Contains(expected, (await document!.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sources(World world, string? rule = null) => Case.All
        .Where(c => c.Rule is { } own && (rule is null || own == rule) && c.Worlds.Contains(world.Name))
        .Select((c, i) => c.Unmark(c.Source(world, i)).Source);
}
