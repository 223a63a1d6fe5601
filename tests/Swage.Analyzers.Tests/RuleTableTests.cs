using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Swage.CodeFixes;
using Swage.Tests;

namespace Swage.Analyzers.Tests;

/// <summary>Code, release tracking, pages and the table of all rules say the same.</summary>
public sealed class RuleTableTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "generator", "Swage.Analyzers");

    private static readonly IReadOnlyList<DiagnosticDescriptor> s_rules =
    [
        .. Made<DiagnosticAnalyzer>(typeof(RuleIds)).SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    private static readonly HashSet<string> s_fixed = [.. Made<CodeFixProvider>(typeof(AddKeysFix)).SelectMany(f => f.FixableDiagnosticIds)];

    public static TheoryData<string> Ids => [.. s_rules.Select(r => r.Id)];

    [Fact]
    public void Every_id_has_one_analyzer_and_every_analyzer_an_id()
    {
        var ids = typeof(RuleIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).Where(id => !id.StartsWith("SWGS", StringComparison.Ordinal));
        Assert.Equal(ids.Order(StringComparer.Ordinal), s_rules.Select(r => r.Id));
    }

    [Fact]
    public void Release_tracking_lists_every_rule_as_it_is()
    {
        var tracked = File.ReadAllLines(Path.Combine(s_folder, "AnalyzerReleases.Unshipped.md")).Concat(File.ReadAllLines(Path.Combine(s_folder, "AnalyzerReleases.Shipped.md")))
            .Where(l => l.StartsWith("SWG", StringComparison.Ordinal));
        Assert.Equal(s_rules.Select(r => $"{r.Id} | {r.Category} | {r.DefaultSeverity} | {r.Title}"), tracked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_says_what_it_is(string id)
    {
        var rule = s_rules.Single(r => r.Id == id);
        var page = File.ReadAllLines(Path.Combine(s_folder, "docs", id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        Assert.Contains(page, l => l == "## What");
        Assert.Contains(page, l => l == "## Why");
        Assert.Contains(page, l => l.StartsWith("## Bad", StringComparison.Ordinal));
        Assert.Contains(page, l => l.StartsWith("## Good", StringComparison.Ordinal));
        Assert.Contains(page, l => l.Contains($"dotnet_diagnostic.{id}.severity", StringComparison.Ordinal));
        Assert.Equal($"generator/Swage.Analyzers/docs/{id}.md", rule.HelpLinkUri);
    }

    [Fact]
    public void No_page_is_about_a_rule_that_is_not_there() =>
        Assert.Equal(s_rules.Select(r => r.Id), Directory.GetFiles(Path.Combine(s_folder, "docs"), "SWG*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_all_rules_is_up_to_date()
    {
        var path = Path.Combine(s_folder, "docs", "README.md");
        if (Environment.GetEnvironmentVariable("SWAGE_UPDATE_TABLES") == "1")
            File.WriteAllText(path, Table());
        Assert.True(File.Exists(path) && File.ReadAllText(path) == Table(), "docs/README.md is out of date: SWAGE_UPDATE_TABLES=1 dotnet test tests/Swage.Analyzers.Tests writes it.");
    }

    private static string Table()
    {
        var text = new StringBuilder("# All rules\n\nMade from the analyzers by `RuleTableTests`. Severities are the defaults; single reports may be milder.\n\n| rule | severity | what | fix |\n|---|---|---|---|\n");
        foreach (var rule in s_rules)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} | {(s_fixed.Contains(rule.Id) ? "yes" : "")} |\n");
        return text.ToString();
    }

    private static IEnumerable<T> Made<T>(Type ofAssembly) =>
        ofAssembly.Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(T).IsAssignableFrom(t)).Select(t => (T)Activator.CreateInstance(t)!);
}
