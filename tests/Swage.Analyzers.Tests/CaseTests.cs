using Swage.Analyzers.Tests.Worlds;

namespace Swage.Analyzers.Tests;

/// <summary>The corpus in <c>Cases</c>: what is marked is reported, and nothing else is.</summary>
public class CaseTests
{
    public static TheoryData<string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var one in Case.All)
            {
                foreach (var world in one.Worlds)
                    data.Add(one.File, one.Name, world);
            }

            return data;
        }
    }

    /// <summary>In a rule's file its own reports count, and those of the rules that marks name; in a correct program every report does but
    /// SWG1004, which finds nothing wrong.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Marked_places_and_no_others_are_reported(string file, string name, string world)
    {
        var result = await CaseRun.Of(world, file, name);
        var errors = result.Diagnostics.Where(d => !d.Id.StartsWith("SWG", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, $"The case does not compile: {string.Join("; ", errors)}\n{result.Source}");
        var counted = result.Marks.Select(m => m.Id).Append(result.Case.Rule).ToHashSet();
        Assert.Equal(
            result.Marks.Select(m => Show(result, m.Id, m.Span)).Order(StringComparer.Ordinal),
            result.Diagnostics.Where(d => result.Case.Rule is null ? d.Id != RuleIds.LiteralKey : counted.Contains(d.Id)).Select(d => Show(result, d.Id, d.Location.SourceSpan)).Order(StringComparer.Ordinal));
    }

    private static string Show(CaseResult result, string id, Microsoft.CodeAnalysis.Text.TextSpan span) => $"{id} at {span.Start}: {result.Source.Substring(span.Start, span.Length)}";
}
