using Microsoft.CodeAnalysis;
using Swage.Smithy;
using Swage.Tests;
using Swage.Tests.Generation;
using Swage.Tests.Mutation;
using Xunit.Abstractions;

namespace Swage.Generator.Tests.Mutation;

/// <summary>
/// Ten thousand broken models in each form, through the whole generator as the compiler runs it: it always ends, throws nothing, never has to report a failure
/// of its own, and what it prints is C# by its grammar. Of what it prints without an error, every thirtieth is compiled too, without a warning.
/// </summary>
public class GeneratorMutationTests(ITestOutputHelper output)
{
    private const string Client = "namespace Sample;\n/// <summary>The client.</summary>\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;\n";

    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Golden", "Cases");

    [Fact]
    public void Broken_IDL_generates_or_is_refused() => Run("a.smithy", new Mutator(IdlTexts(), ModelPieces.Idl, ('\n', " "), 20261124));

    [Fact]
    public void Broken_JSON_models_generate_or_are_refused() =>
        Run("a.json", new Mutator([.. IdlTexts().Select(t => AstText.Write(ModelLoader.Load([new ModelSource("a.smithy", t)]).Model, "sample"))], ModelPieces.Json, ('{', ", "), 20261125));

    private static string[] IdlTexts() => [.. Directory.GetFiles(s_folder, "*.smithy").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private void Run(string path, Mutator mutator)
    {
        var first = new ModelText(path, "");
        var compilation = GeneratorHost.Compile([Client]);
        var driver = GeneratorHost.Driver([first]).RunGenerators(compilation);
        int generated = 0, sound = 0;
        var sample = new List<(string Text, Compilation Compilation)>();
        new MutationRun("generator, " + path, fixedBytes: 4 * 1024 * 1024, bytesPerCharacter: 1000).Run(output, mutator.Next, text =>
        {
            var run = driver.ReplaceAdditionalText(first, new ModelText(path, text)).RunGenerators(compilation).GetRunResult();
            var result = run.Results.Single();
            if (result.Exception is { } thrown)
                throw thrown;
            if (result.Diagnostics.FirstOrDefault(d => d.Id == "SWG0099") is { } own)
                Assert.Fail(own.GetMessage());
            foreach (var source in result.GeneratedSources)
                Assert.Empty(source.SyntaxTree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{source.HintName}: {d}"));
            if (result.GeneratedSources.Length > 0)
                generated++;
            else
                Assert.Contains(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
            if (result.GeneratedSources.Length > 0 && !result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) && ++sound % 30 == 0)
                sample.Add((text, compilation.AddSyntaxTrees(run.GeneratedTrees)));
        });
        // Outside the run, whose bound on memory is not the compiler's.
        Assert.All(sample, s => Assert.Empty(s.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => $"{d} for {MutationRun.Show(s.Text)}")));
        output.WriteLine($"{generated} of them generated a client, {sound} without an error; {sample.Count} of those are compiled");
        Assert.True(generated > MutationRun.Count / 20, $"Only {generated} of {MutationRun.Count} generated anything: the mutations are too harsh.");
    }
}
