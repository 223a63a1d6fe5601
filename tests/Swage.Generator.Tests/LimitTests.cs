using Microsoft.CodeAnalysis;
using Swage.Generator.Naming;
using Swage.Generator.Patterns;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests;

/// <summary>The limits of generation that <c>generator/README.md</c> states: what reaches one passes, what is one more is refused with words or goes the slow way.</summary>
public class LimitTests
{
    [Fact]
    public void Lists_in_lists_nest_63_levels()
    {
        // The member that holds the first list is one level, and the innermost string's another.
        Assert.DoesNotContain(Run(63), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains(Run(64), d => d.Id == "SWG0020" && d.GetMessage().Contains("holds itself", StringComparison.Ordinal));

        static IReadOnlyList<Diagnostic> Run(int depth)
        {
            var lists = string.Concat(Enumerable.Range(1, depth).Select(i => $"list L{i} {{ member: {(i == depth ? "String" : $"L{i + 1}")} }}\n"));
            var model = $"$version: \"2\"\nnamespace sample\nuse aws.protocols#awsJson1_0\n@awsJson1_0\nservice Sample {{ version: \"1\", operations: [Do] }}\noperation Do {{ input := {{ lists: L1 }} }}\n{lists}";
            var compilation = GeneratorHost.Compile(["namespace Sample;\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;\n"]);
            return GeneratorHost.Driver([new ModelText("a.smithy", model)]).RunGenerators(compilation).GetRunResult().Diagnostics;
        }
    }

    [Fact]
    public void Patterns_nest_100_levels()
    {
        // The whole pattern is a level.
        Assert.NotEqual(PatternKind.NotCheckable, PatternCompiler.Compile(Nest(99)).Kind);
        var deeper = PatternCompiler.Compile(Nest(100));
        Assert.Equal(PatternKind.NotCheckable, deeper.Kind);
        Assert.Contains("nested too deep", deeper.Problem, StringComparison.Ordinal);

        static string Nest(int groups) => string.Concat(Enumerable.Repeat("(?:", groups)) + "a" + new string(')', groups);
    }

    [Fact]
    public void File_names_have_80_characters()
    {
        var longest = new string('a', 80 - "Sample.".Length);
        Assert.Equal($"Sample.{longest}.g.cs", HintNames.For("Sample", longest));
        Assert.Matches("^Sample\\.a{30}-[0-9a-f]+\\.g\\.cs$", HintNames.For("Sample", longest + "a"));
    }
}
