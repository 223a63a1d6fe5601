using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>Reads each request that fills a map with known keys once, and shows it to every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed partial class MapKeysAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = s_rules.Select(r => r.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationFacts.Of(start.Compilation) is not { } facts)
                return;
            start.RegisterOperationAction(c => Check(c.Operation, facts, c.ReportDiagnostic), OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        });
    }

    /// <summary>Looks at a request that is made, or at something that looks like one.</summary>
    internal static void Check(IOperation operation, CompilationFacts facts, Action<Diagnostic> report)
    {
        if (SiteReader.Read(operation, facts) is not { } site)
            return;
        foreach (var rule in s_rules)
            rule.Check(site, report);
    }
}
