using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Swage.Analyzers.Tests.Harness;

/// <summary>
/// Runs analyzers over C# in which <c>[|…|]</c> marks what is reported, and nothing else may be. Sources must compile: a case with a slip in it
/// would pass for the wrong reason.
/// </summary>
internal static class Analysis
{
    /// <summary>Runs the analyzers and checks that the reports of one rule stand where the marks are; returns their messages.</summary>
    public static async Task<IReadOnlyList<string>> Check(string marked, string id, params DiagnosticAnalyzer[] analyzers)
    {
        var (source, spans) = Unmark(marked);
        var reports = (await Run(source, analyzers)).Where(d => d.Id == id && !d.IsSuppressed).OrderBy(d => d.Location.SourceSpan.Start).ToList();
        Assert.Equal(spans, reports.Select(r => r.Location.SourceSpan));
        return [.. reports.Select(r => r.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>All diagnostics of compiler and analyzers, the suppressed ones too.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Run(string source, params DiagnosticAnalyzer[] analyzers)
    {
        var tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14), path: "Case.cs");
        var compilation = CSharpCompilation.Create(
            "Case", [tree], [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ServiceException).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"The case does not compile: {string.Join("; ", errors)}");
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), Rethrow, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return await compilation.WithAnalyzers([.. analyzers], options).GetAllDiagnosticsAsync();
    }

    private static (string Source, IReadOnlyList<TextSpan> Spans) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var rest = marked.AsSpan();
        while (rest.IndexOf("[|", StringComparison.Ordinal) is var start and >= 0)
        {
            text.Append(rest[..start]);
            rest = rest[(start + 2)..];
            var length = rest.IndexOf("|]", StringComparison.Ordinal);
            spans.Add(new TextSpan(text.Length, length));
            text.Append(rest[..length]);
            rest = rest[(length + 2)..];
        }

        return (text.Append(rest).ToString(), spans);
    }

    private static void Rethrow(Exception problem, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) => throw new InvalidOperationException($"{analyzer} threw.", problem);
}
