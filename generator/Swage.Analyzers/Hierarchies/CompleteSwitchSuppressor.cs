using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Hierarchies;

/// <summary>
/// Takes CS8509 ("the switch expression is not exhaustive") away from a switch expression that handles every case of a closed hierarchy: the
/// compiler cannot know that there are no others.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_complete = new(RuleIds.CompleteSwitch, "CS8509", "The switch handles every case of a closed hierarchy.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_complete);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ClosedHierarchy.AttributeName) is not { } attribute)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } syntax && IsComplete(context, context.GetSemanticModel(tree), syntax, attribute))
                context.ReportSuppression(Suppression.Create(s_complete, diagnostic));
        }
    }

    private static bool IsComplete(SuppressionAnalysisContext context, SemanticModel model, SwitchExpressionSyntax syntax, INamedTypeSymbol attribute)
    {
        if (model.GetOperation(syntax, context.CancellationToken) is not ISwitchExpressionOperation operation || ClosedHierarchy.Of(operation.Value.Type, attribute) is not { } hierarchy)
            return false;
        var coverage = SwitchReader.Read(operation, hierarchy);
        // Where the value may be null, the compiler is right after all.
        var mayBeNull = model.GetTypeInfo(syntax.GoverningExpression, context.CancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;
        return coverage.Missing.Count == 0 && (coverage.CoversNull || !mayBeNull);
    }
}
