using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Aws;

/// <summary>SWG1032: an operation for administrators on a client that signs nothing (catalogue M17).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnonymousAdminAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.AnonymousAdmin, "An admin operation has anonymous credentials", "{0} needs credentials of IAM: this client is anonymous", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Admin operations are signed; the service refuses an unsigned one.", HelpLinks.Of(RuleIds.AnonymousAdmin));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AwsSdk.MarkerType) is not null
                && start.Compilation.GetTypeByMetadataName("Amazon.Runtime.AnonymousAWSCredentials") is { } anonymous)
            {
                start.RegisterOperationAction(c => Check(c, (IInvocationOperation)c.Operation, anonymous), OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, INamedTypeSymbol anonymous)
    {
        var method = call.TargetMethod;
        if (!method.Name.StartsWith("Admin", StringComparison.Ordinal) || method.ContainingAssembly?.Name != AwsSdk.Assembly || call.Instance is not { } client)
            return;
        if (Source(client, context.CancellationToken) is IObjectCreationOperation creation
            && creation.Arguments.Any(a => a.ArgumentKind == ArgumentKind.Explicit && Source(a.Value, context.CancellationToken) is { Type: { } type } && SymbolEqualityComparer.Default.Equals(type, anonymous)))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, call.Syntax.GetLocation(), method.Name));
        }
    }

    // What a local or a field gets, where it gets one value and no other.
    private static IOperation? Source(IOperation value, CancellationToken cancel)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            value = Constants.Unwrap(value);
            var next = value switch
            {
                ILocalReferenceOperation reference => LocalIndex.OnlyValue(reference),
                IFieldReferenceOperation reference => OfField(reference, cancel),
                _ => null,
            };
            if (next is null)
                return value;
            value = next;
        }

        return value;
    }

    private static IOperation? OfField(IFieldReferenceOperation reference, CancellationToken cancel)
    {
        var field = reference.Field;
        if ((field.DeclaredAccessibility != Accessibility.Private && !field.IsReadOnly) || field.ContainingType.DeclaringSyntaxReferences is not [{ } declaration]
            || field.DeclaringSyntaxReferences is not [{ } own] || own.SyntaxTree != reference.Syntax.SyntaxTree || reference.SemanticModel is not { } model)
        {
            return null;
        }

        var only = (own.GetSyntax(cancel) as VariableDeclaratorSyntax)?.Initializer?.Value;
        foreach (var node in declaration.GetSyntax(cancel).DescendantNodes())
        {
            if (node is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument && IsNamed(argument.Expression, field.Name))
                return null;
            if (node is not AssignmentExpressionSyntax assignment || !IsNamed(assignment.Left, field.Name))
                continue;
            if (only is not null || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                return null;
            only = assignment.Right;
        }

        return only is null ? null : model.GetOperation(only, cancel);
    }

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText == name,
        _ => false,
    };
}
