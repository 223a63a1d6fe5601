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
            start.RegisterOperationAction(c => Check(c, facts), OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, CompilationFacts facts)
    {
        if (SiteReader.Read(context.Operation, facts) is not { } site)
            return;
        foreach (var rule in s_rules)
            rule.Check(site, context.ReportDiagnostic);
    }
}
