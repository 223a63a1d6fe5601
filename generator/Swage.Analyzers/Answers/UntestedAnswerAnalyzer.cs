using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Names;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Answers;

/// <summary>
/// SWG1017: tokens taken out of an answer that may be a challenge (catalogue M08). Any test in the same body, of any form, is enough (N27). Where the
/// member is annotated as nullable and the compiler warns, as with generated clients, there is nothing to add.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntestedAnswerAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.UntestedAnswer, "Tokens are taken out of an answer that may be a challenge", "AuthenticationResult is null when the answer is a challenge: look at ChallengeName first", "Answers",
        DiagnosticSeverity.Info, isEnabledByDefault: true, "A sign-in that needs one more step brings a challenge and no tokens.", HelpLinks.Of(RuleIds.UntestedAnswer));

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
                start.RegisterOperationBlockStartAction(block => Look(block, facts));
        });
    }

    private static void Look(OperationBlockStartAnalysisContext block, CompilationFacts facts)
    {
        var uses = new ConcurrentQueue<IPropertyReferenceOperation>();
        var isTested = 0;
        block.RegisterOperationAction(
            c =>
            {
                var property = (IPropertyReferenceOperation)c.Operation;
                switch (property.Property.Name)
                {
                    case CognitoKeys.AuthenticationResult when facts.ReadMap(property.Property.ContainingType) is not null:
                        if (Dereferences(property).ToList() is { Count: > 0 } places)
                            places.ForEach(uses.Enqueue);
                        else
                            Interlocked.Exchange(ref isTested, 1);
                        break;
                    case "ChallengeName" or "HttpStatusCode" when facts.ReadMap(property.Instance?.Type ?? property.Property.ContainingType) is not null || property.Property.Name == "HttpStatusCode":
                    case "Session" when facts.ReadMap(property.Property.ContainingType) is not null && IsTest(property):
                        Interlocked.Exchange(ref isTested, 1);
                        break;
                }
            },
            OperationKind.PropertyReference);
        block.RegisterOperationBlockEndAction(end =>
        {
            if (Volatile.Read(ref isTested) != 0)
                return;
            foreach (var use in uses)
            {
                if (IsUnchecked(use, facts))
                    end.ReportDiagnostic(Diagnostic.Create(s_rule, use.Syntax.GetLocation()));
            }
        });
    }

    /// <summary>The uses of a result that need it not to be null; none where anything else is done with it, which may be a test.</summary>
    private static IEnumerable<IPropertyReferenceOperation> Dereferences(IPropertyReferenceOperation result)
    {
        var outer = Flow.Outermost(result);
        if (IsDereference(outer))
        {
            yield return result;
            yield break;
        }

        // A local that holds it, as long as no use of that is a test.
        if (outer.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
            yield break;
        var references = LocalIndex.Of(result).References(declarator.Symbol);
        if (references.Count > 0 && references.All(static r => IsDereference(Flow.Outermost(r))))
            yield return result;
    }

    private static bool IsDereference(IOperation value) => value.Parent switch
    {
        IPropertyReferenceOperation member => ReferenceEquals(member.Instance, value),
        IInvocationOperation call => ReferenceEquals(call.Instance, value),
        _ => false,
    };

    private static bool IsTest(IOperation value) =>
        Flow.Outermost(value).Parent is IBinaryOperation or IIsPatternOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } };

    private static bool IsUnchecked(IPropertyReferenceOperation use, CompilationFacts facts)
    {
        if (use.Instance is not { } answer || Origins.Call(answer) is not { } call || !IsClients(call, use) || IsLeftToCompiler(use) || IsCaught(use) || IsForgiven(use) || IsHandedOn(answer))
            return false;
        // A refresh asks nothing.
        return Origins.Request(call, facts)?.Case?.Required.Contains(CognitoKeys.RefreshToken) != true;
    }

    private static bool IsClients(IInvocationOperation call, IPropertyReferenceOperation use) =>
        SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingAssembly, use.Property.ContainingAssembly);

    private static bool IsLeftToCompiler(IPropertyReferenceOperation use) =>
        use.Property.NullableAnnotation == NullableAnnotation.Annotated
        && use.SemanticModel?.GetNullableContext(use.Syntax.SpanStart).HasFlag(NullableContext.WarningsEnabled) == true;

    // result! says that somebody has thought about it.
    private static bool IsForgiven(IOperation use) => use.Syntax.Parent is { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SuppressNullableWarningExpression };

    private static bool IsCaught(IOperation use)
    {
        IOperation inner = use;
        for (var around = use.Parent; around is not null; inner = around, around = around.Parent)
        {
            if (around is ITryOperation attempt && ReferenceEquals(attempt.Body, inner)
                && attempt.Catches.Any(static c => c.ExceptionType is null or { Name: "Exception" or "SystemException" or "NullReferenceException" or "Object" }))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever gets the answer may test it.
    private static bool IsHandedOn(IOperation answer)
    {
        if (Constants.Unwrap(answer) is not ILocalReferenceOperation reference)
            return false;
        foreach (var other in LocalIndex.Of(reference).References(reference.Local))
        {
            if (!IsDereference(Flow.Outermost(other)))
                return true;
        }

        return false;
    }
}
