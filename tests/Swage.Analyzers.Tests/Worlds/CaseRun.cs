using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Swage.Analyzers.Tests.Worlds;

/// <summary>All cases of a world, compiled together and looked at by every analyzer at once: a compilation for each would take minutes.</summary>
internal sealed class CaseRun
{
    private static readonly Dictionary<string, Lazy<Task<CaseRun>>> s_runs = World.All.ToDictionary(w => w.Name, w => new Lazy<Task<CaseRun>>(() => Make(w)));

    private readonly Dictionary<Case, CaseResult> _results = [];

    /// <summary>Every analyzer of the assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(RuleIds).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static async Task<CaseResult> Of(string world, string file, string name)
    {
        var run = await s_runs[world].Value;
        return run._results.Single(r => r.Key.File == file && r.Key.Name == name).Value;
    }

    /// <summary>What all analyzers report, and what the compiler finds wrong.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), Rethrow, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        return await compilation.WithAnalyzers(Analyzers, options).GetAllDiagnosticsAsync();
    }

    private static async Task<CaseRun> Make(World world)
    {
        var run = new CaseRun();
        var trees = new Dictionary<SyntaxTree, CaseResult>();
        var number = 0;
        foreach (var one in Case.All.Where(c => c.Worlds.Contains(world.Name)))
        {
            number++;
            var (source, marks) = one.Unmark(one.Source(world, number));
            var tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14), path: $"Case{number}.cs");
            trees.Add(tree, run._results[one] = new CaseResult(one, source, marks));
        }

        foreach (var diagnostic in await Analyze(world.Compile(trees.Keys)))
        {
            if (diagnostic.Location.SourceTree is { } tree && (diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("SWG", StringComparison.Ordinal)))
                trees[tree].Diagnostics.Add(diagnostic);
        }

        return run;
    }

    private static void Rethrow(Exception problem, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) => throw new InvalidOperationException($"{analyzer} threw.", problem);
}

/// <summary>What is said of one case in one world.</summary>
internal sealed record CaseResult(Case Case, string Source, IReadOnlyList<(string Id, Microsoft.CodeAnalysis.Text.TextSpan Span)> Marks)
{
    public List<Diagnostic> Diagnostics { get; } = [];
}
