using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Tests.Worlds;
using Xunit.Abstractions;

namespace Swage.Analyzers.Tests;

/// <summary>What the rules of maps cost the compiler.</summary>
public class PerformanceTests(ITestOutputHelper output)
{
    /// <summary>The target is 1 ms for 1,000 lines; the limit here leaves room for a machine that does other things as well.</summary>
    [Theory]
    [InlineData("aws4")]
    [InlineData("swage")]
    public async Task A_file_of_5000_lines_full_of_maps_costs_little(string name)
    {
        var world = World.Find(name);
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

        var tree = CSharpSyntaxTree.ParseText(text.Append("}\n").ToString());
        var lines = tree.GetText().Lines.Count;
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var compilation = world.Compile([tree]).WithAnalyzers([new MapKeysAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, false, true));
            Assert.DoesNotContain(compilation.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
            var result = await compilation.GetAnalysisResultAsync(default);
            var time = result.AnalyzerTelemetryInfo.Single().Value.ExecutionTime;
            best = time < best ? time : best;
        }

        output.WriteLine($"{best.TotalMilliseconds:F1} ms for {lines} lines, {best.TotalMilliseconds * 1000 / lines:F2} ms for 1,000");
        Assert.True(best.TotalMilliseconds * 1000 / lines < 5, $"{best.TotalMilliseconds} ms");
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
}
