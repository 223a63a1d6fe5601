using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Pipeline;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Harness;

/// <summary>
/// One run of the generator. Every run here is made twice: the second, over an equal compilation, must find every step cached, and no step may
/// hold a symbol, a compilation, a syntax node or a location. So each test of the generator is an incremental test too.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Compilation = compilation;
        Output = output;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; private set; }

    public CSharpCompilation Compilation { get; }

    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Generated text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public static GeneratorRun Of(string source, params IEnumerable<ModelText> models) => Of([source], models);

    public static GeneratorRun Of(IEnumerable<string> sources, IEnumerable<ModelText> models, CSharpParseOptions? parse = null, bool documentation = true, IEnumerable<MetadataReference>? references = null)
    {
        var compilation = GeneratorHost.Compile(sources, parse, references);
        var driver = GeneratorHost.Driver(models, documentation, parse).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var run = new GeneratorRun(driver, compilation, output, diagnostics);
        run.AssertCached();
        return run;
    }

    /// <summary>Asserts that generated code and sources compile without a single warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        AssertNoFindings(Output.GetDiagnostics());
        return this;
    }

    /// <summary>The same, and makes the assembly: some limits, as of the length of names, show only there.</summary>
    public GeneratorRun AssertEmits()
    {
        AssertNoFindings(Output.Emit(Stream.Null).Diagnostics);
        return this;
    }

    private void AssertNoFindings(IEnumerable<Diagnostic> compiler)
    {
        var findings = Diagnostics.Concat(compiler).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(findings.Count == 0, $"{findings.Count} findings:\n{string.Join("\n", findings.Take(20).Select(Describe))}");
    }

    // With the line it is about: the text of generated files is in memory only.
    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return line is null ? diagnostic.ToString() : $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {line[..Math.Min(line.Length, 300)]}";
    }

    /// <summary>Runs again after an edit and returns the reasons of each tracked step.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<IncrementalStepRunReason>> RunAgain(Func<CSharpCompilation, CSharpCompilation>? edit = null, Func<GeneratorDriver, GeneratorDriver>? change = null)
    {
        var compilation = edit is null ? Compilation.Clone() : edit(Compilation);
        Driver = (change is null ? Driver : change(Driver)).RunGenerators(compilation);
        return Result.TrackedSteps.ToDictionary(s => s.Key, s => s.Value.SelectMany(r => r.Outputs).Select(o => o.Reason).ToImmutableArray());
    }

    private void AssertCached()
    {
        foreach (var step in Result.TrackedSteps.Where(s => StepNames.All.Contains(s.Key)).SelectMany(s => s.Value))
            StepWalker.AssertHoldsNoCompilerObjects(step);
        var reasons = RunAgain();
        foreach (var (step, outputs) in reasons.Where(r => StepNames.All.Contains(r.Key)))
            Assert.True(outputs.All(o => o is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged), $"Step {step} ran again: {string.Join(", ", outputs)}.");
        foreach (var (step, runs) in Result.TrackedOutputSteps)
            Assert.True(runs.SelectMany(r => r.Outputs).All(o => o.Reason == IncrementalStepRunReason.Cached), $"Output {step} ran again.");
    }
}
