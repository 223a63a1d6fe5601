using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Tests.Worlds;
using Xunit.Abstractions;

namespace Swage.Analyzers.Tests;

/// <summary>What the rules of maps cost the compiler.</summary>
public class PerformanceTests(ITestOutputHelper output)
{
    /// <summary>
    /// The target is 1 ms for 1,000 lines. What is taken is each site's best time of several rounds over fresh compilations, so that whatever else the
    /// machine does is left out; the limit
    /// leaves room for slower machines and for builds that are not optimized.
    /// </summary>
    [Theory]
    [InlineData("aws4")]
    [InlineData("swage")]
    public void A_file_of_5000_lines_full_of_maps_costs_little(string name)
    {
        var world = World.Find(name);
        var tree = CSharpSyntaxTree.ParseText(Text(world));
        var lines = tree.GetText().Lines.Count;
        var best = new List<long>();
        var reports = 0;
        for (var round = 0; round < 30; round++)
        {
            var compilation = world.Compile([tree]);
            Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
            var model = compilation.GetSemanticModel(tree);
            var operations = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().SelectMany(m => model.GetOperation(m)!.Descendants())
                .Where(o => o is IObjectCreationOperation or IInvocationOperation or IWithOperation).ToList();
            var facts = CompilationFacts.Of(compilation)!;
            for (var i = 0; i < operations.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                MapKeysAnalyzer.Check(operations[i], facts, _ => reports++);
                var time = Stopwatch.GetTimestamp() - start;
                if (i == best.Count)
                    best.Add(time);
                best[i] = Math.Min(best[i], time);
            }
        }

        var total = best.Sum() * 1000.0 / Stopwatch.Frequency;
        output.WriteLine($"{total:F2} ms for {lines} lines, {total * 1000 / lines:F2} ms for 1,000; {best.Count} operations, {reports / 30} reports");
        Assert.True(total * 1000 / lines < 4, $"{total} ms");
    }

    [Fact]
    public async Task A_compilation_without_the_types_registers_nothing()
    {
        var tree = CSharpSyntaxTree.ParseText("internal sealed class Sample { public object Make() => new System.Collections.Generic.Dictionary<string, string> { [\"USERNAME\"] = \"u\" }; }");
        var compilation = CSharpCompilation.Create("None", [tree], Basic.Reference.Assemblies.Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers([new MapKeysAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, false, true));

        var info = (await compilation.GetAnalysisResultAsync(default)).AnalyzerTelemetryInfo.Single().Value;

        Assert.Equal(0, info.OperationActionsCount);
    }

    private static string Text(World world)
    {
        var text = new StringBuilder("using System.Collections.Generic;\nusing System.Threading.Tasks;\n").Append(world.Usings).Append("internal sealed class Sample\n{\n");
        for (var i = 0; i < 500; i++)
        {
            text.Append(world.Spell($$"""
                    public async Task Run{{i}}({{world.Client}} client, string user, string code, string poolId, string clientId, string session)
                    {
                        var map = new Dictionary<string, string> { ["USERNAME"] = user };
                        map["SMS_MFA_CODE"] = code;
                        await client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest
                        {
                            $R, ChallengeName = ChallengeNameType.%SMS_MFA%, Session = session, ChallengeResponses = map,
                        });
                    }


                """));
        }

        return text.Append("}\n").ToString();
    }
}
