using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Hierarchies;

/// <summary>
/// SWG2001: a switch over a closed hierarchy (a generated union, or "what the service asks next") leaves cases out. An expression would throw
/// there, so that is a warning; a statement without default passes over them, which may be meant, so that is information.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedSwitchAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ClosedSwitch, "A switch over a closed hierarchy leaves cases out", "This switch over {0} does not handle {1}", "Usage", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The type can be its nested types and nothing else, among them the one for what the model does not know. Handle each, or add a default for the rest.",
        HelpLinks.Of(RuleIds.ClosedSwitch));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(ClosedHierarchy.AttributeName) is not { } attribute)
                return;
            start.RegisterOperationAction(c => CheckExpression(c, (ISwitchExpressionOperation)c.Operation, attribute), OperationKind.SwitchExpression);
            start.RegisterOperationAction(c => CheckStatement(c, (ISwitchOperation)c.Operation, attribute), OperationKind.Switch);
        });
    }

    private static void CheckExpression(OperationAnalysisContext context, ISwitchExpressionOperation operation, INamedTypeSymbol attribute)
    {
        if (ClosedHierarchy.Of(operation.Value.Type, attribute) is { } hierarchy && SwitchReader.Read(operation, hierarchy).Missing is { Count: > 0 } missing)
            context.ReportDiagnostic(Diagnostic.Create(Rule, SwitchReader.Keyword(operation.Syntax), hierarchy.Root.Name, List(missing)));
    }

    private static void CheckStatement(OperationAnalysisContext context, ISwitchOperation operation, INamedTypeSymbol attribute)
    {
        if (ClosedHierarchy.Of(operation.Value.Type, attribute) is not { } hierarchy || SwitchReader.Read(operation, hierarchy).Missing is not { Count: > 0 } missing)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, SwitchReader.Keyword(operation.Syntax), DiagnosticSeverity.Info, additionalLocations: null, properties: null, hierarchy.Root.Name, List(missing)));
    }

    private static string List(IReadOnlyList<INamedTypeSymbol> missing) => string.Join(", ", missing.Select(c => c.Name));
}
