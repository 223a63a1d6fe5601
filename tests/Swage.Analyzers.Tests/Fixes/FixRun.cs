using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Analyzers.Tests.Worlds;
using Swage.CodeFixes;
// Swage has a Document, too, which is nearer here.
using SourceDocument = Microsoft.CodeAnalysis.Document;

namespace Swage.Analyzers.Tests.Fixes;

/// <summary>A project of cases, to which fixes are applied as an editor would.</summary>
internal sealed class FixRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public FixRun(World world, IEnumerable<string> sources)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _project, VersionStamp.Default, "Cases", "Cases", LanguageNames.CSharp, compilationOptions: options,
            parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14), metadataReferences: world.References));
        var number = 0;
        foreach (var source in sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), $"Case{++number}.cs", source, filePath: $"Case{number}.cs");
        Project = solution.GetProject(_project)!;
    }

    /// <summary>Every fix of the assembly.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(AddKeysFix).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    public Project Project { get; private set; }

    public async Task<ImmutableArray<Diagnostic>> Reports() => await CaseRun.Analyze((await Project.GetCompilationAsync())!);

    /// <summary>The document after the first fix that is offered for a report; null where none is.</summary>
    public async Task<SourceDocument?> Apply(Diagnostic diagnostic)
    {
        var document = Project.GetDocument(diagnostic.Location.SourceTree)!;
        foreach (var fix in Fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            CodeAction? offered = null;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, default));
            if (offered is not null)
                return (await Changed(offered)).GetDocument(document.Id);
        }

        return null;
    }

    /// <summary>Applies the fix of a rule to the whole project.</summary>
    public async Task ApplyToAll(string rule)
    {
        var fix = Fixes.Single(f => f.FixableDiagnosticIds.Contains(rule));
        var context = new FixAllContext(
            Project, fix, FixAllScope.Project, rule, [rule], new Provider([.. (await Reports()).Where(d => d.Id == rule)]), default);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        Project = (await Changed(action)).GetProject(_project)!;
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<Solution> Changed(CodeAction action) => (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Provider(ImmutableArray<Diagnostic> reports) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(reports);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(SourceDocument document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return reports.Where(r => r.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
