using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Secrets;

/// <summary>SWG1024: a session given as access token, or both given, where a factor is set up (catalogue M16).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SessionAsTokenAnalyzer : DiagnosticAnalyzer
{
    private const string AccessToken = "AccessToken";
    private const string Session = "Session";

    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.SessionAsToken, "A session is given as access token, or beside one", "{0} takes either Session, during sign-in, or AccessToken, once signed in: {1}", "Secrets",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, "A session is no access token, and of the two only one can be meant.", HelpLinks.Of(RuleIds.SessionAsToken));

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
                start.RegisterOperationAction(c => Check(c, facts), OperationKind.SimpleAssignment);
        });
    }

    // Each time an access token is set: what it is, and what else the request is seen to get.
    private static void Check(OperationAnalysisContext context, CompilationFacts facts)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: { Name: AccessToken, ContainingType: var request }, Instance: { } instance } || !IsSetup(request, facts))
            return;
        if (IsSession(assignment.Value, request))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, assignment.Value.Syntax.GetLocation(), request.Name, "this is a session"));
        }
        else if (IsSet(assignment.Value) && Other(assignment, instance) is { } session && IsSet(session))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, assignment.Value.Syntax.GetLocation(), request.Name, "leave out the other"));
        }
    }

    /// <summary>Whether a type is one of the two requests that take either, in a library that has answers to sign-ins.</summary>
    private static bool IsSetup(INamedTypeSymbol type, CompilationFacts facts) =>
        type.Name is "AssociateSoftwareTokenRequest" or "VerifySoftwareTokenRequest"
        && type.ContainingNamespace.GetTypeMembers().Any(t => t.Name.EndsWith("RespondToAuthChallengeResponse", StringComparison.Ordinal) && facts.ReadMap(t) is not null);

    private static bool IsSession(IOperation value, INamedTypeSymbol request) =>
        Origins.Property(value) is { Property: { Name: Session } property } && SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, request.ContainingAssembly);

    // A parameter or local that may be null may be the one that is not meant.
    private static bool IsSet(IOperation value)
    {
        if (Origins.IsNull(value))
            return false;
        return Origins.Of(value) switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter.NullableAnnotation == NullableAnnotation.NotAnnotated,
            ILocalReferenceOperation or IConditionalOperation or IConditionalAccessOperation or ICoalesceOperation => false,
            _ => true,
        };
    }

    // The session set in the same initializer, or, of the same local, in the same block.
    private static IOperation? Other(ISimpleAssignmentOperation assignment, IOperation instance)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
            return initializer.Initializers.Select(ValueOfSession).FirstOrDefault(static v => v is not null) ?? OfLocal(initializer.Parent);
        return instance is ILocalReferenceOperation reference && IsUnconditional(assignment) ? OfLocal(LocalIndex.Of(reference).InitialValue(reference.Local), reference) : null;
    }

    private static IOperation? OfLocal(IOperation? creation) =>
        creation is not null && Flow.Outermost(creation).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? LaterSession(LocalIndex.Of(creation).References(declarator.Symbol), creation)
            : null;

    private static IOperation? OfLocal(IOperation? creation, ILocalReferenceOperation reference)
    {
        if (creation is null || Constants.Unwrap(creation) is not IObjectCreationOperation made)
            return null;
        return made.Initializer?.Initializers.Select(ValueOfSession).FirstOrDefault(static v => v is not null) ?? LaterSession(LocalIndex.Of(reference).References(reference.Local), made);
    }

    private static IOperation? LaterSession(IReadOnlyList<ILocalReferenceOperation> references, IOperation creation)
    {
        var block = Block(creation);
        foreach (var reference in references)
        {
            // Branches of a condition may each set their own.
            if (reference.Parent?.Parent is ISimpleAssignmentOperation assignment && IsUnconditional(assignment) && ReferenceEquals(Block(assignment), block) && ValueOfSession(assignment) is { } value)
                return value;
        }

        return null;
    }

    private static IOperation? ValueOfSession(IOperation operation) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: Session }, Value: var value } ? value : null;

    private static bool IsUnconditional(IOperation assignment) => assignment.Parent is IExpressionStatementOperation { Parent: IBlockOperation };

    private static IOperation? Block(IOperation operation)
    {
        IOperation? around = operation;
        while (around is not (null or IBlockOperation))
            around = around.Parent;
        return around;
    }
}
