using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Names;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Answers;

/// <summary>SWG1027: the refresh token taken out of the answer to a refresh, which brings none (catalogue M44).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefreshTokenOfRefreshAnalyzer : DiagnosticAnalyzer
{
    private const string RefreshToken = "RefreshToken";

    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.RefreshTokenOfRefresh, "A refresh brings no refresh token", "The answer to {0} has no RefreshToken: keep the one that was sent", "Answers", DiagnosticSeverity.Info,
        isEnabledByDefault: true, "A refresh brings new access and ID tokens only; stored in place of the old refresh token, null ends the session.", HelpLinks.Of(RuleIds.RefreshTokenOfRefresh));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationFacts.Of(start.Compilation) is { } facts)
                start.RegisterOperationAction(c => Check(c, facts), OperationKind.PropertyReference);
        });
    }

    private static void Check(OperationAnalysisContext context, CompilationFacts facts)
    {
        var token = (IPropertyReferenceOperation)context.Operation;
        if (token.Property.Name != RefreshToken || Result(token) is not { Instance: { } answer } result || facts.ReadMap(result.Property.ContainingType) is null)
            return;
        if (Origins.Call(answer) is not { } call || Origins.Request(call, facts)?.Case is not { } one || !one.Required.Contains(CognitoKeys.RefreshToken) || IsTested(token))
            return;
        context.ReportDiagnostic(Diagnostic.Create(s_rule, token.Syntax.GetLocation(), one.Value));
    }

    private static IPropertyReferenceOperation? Result(IPropertyReferenceOperation token)
    {
        if (token.Instance is not { } instance)
            return null;
        var owner = Constants.Unwrap(instance) is IConditionalAccessInstanceOperation access ? Origins.Receiver(access) : instance;
        return owner is not null && Origins.Property(owner) is { Property.Name: CognitoKeys.AuthenticationResult } result ? result : null;
    }

    // One test of the token in the body, in any form, and whoever wrote it knows.
    private static bool IsTested(IPropertyReferenceOperation token)
    {
        IOperation root = token;
        while (root.Parent is { } parent)
            root = parent;
        foreach (var operation in root.Descendants())
        {
            if (operation is not IPropertyReferenceOperation { Property: { Name: RefreshToken } property } other || !SymbolEqualityComparer.Default.Equals(property, token.Property))
                continue;
            var outer = Flow.Outermost(other);
            while (outer.Parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, outer))
                outer = Flow.Outermost(access);
            if (outer.Parent is ICoalesceOperation or IBinaryOperation or IIsPatternOperation or IPropertySubpatternOperation or ICoalesceAssignmentOperation
                or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Null" } }
                || IsTestedLocal(outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTestedLocal(IOperation value)
    {
        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
            return false;
        foreach (var reference in LocalIndex.Of(value).References(declarator.Symbol))
        {
            if (Flow.Outermost(reference).Parent is ICoalesceOperation or IBinaryOperation or IIsPatternOperation or ICoalesceAssignmentOperation
                or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } })
            {
                return true;
            }
        }

        return false;
    }
}
