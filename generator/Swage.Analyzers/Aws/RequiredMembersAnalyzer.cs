using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Aws;

/// <summary>
/// SWG1025: a request of the AWS SDK, or a part of one, is made without a member that the service requires (catalogue M24, M39). Generated types
/// need no such advice: the compiler gives it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredMembersAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.RequiredMember, "A required member is left out", "{0} needs {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The SDK sends the request without it, and the service refuses.", HelpLinks.Of(RuleIds.RequiredMember));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AwsSdk.MarkerType) is not null)
                start.RegisterOperationAction(static c => Check(c, (IObjectCreationOperation)c.Operation), OperationKind.ObjectCreation);
        });
    }

    private static void Check(OperationAnalysisContext context, IObjectCreationOperation creation)
    {
        if (!creation.Arguments.IsEmpty || !AwsTypes.IsModel(creation.Type) || creation.Type is not { } type)
            return;
        List<string>? missing = null;
        var set = InInitializer(creation);
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol property && !set.Contains(property.Name) && AwsTypes.IsMarked(property, "Required"))
                (missing ??= []).Add(property.Name);
        }

        if (missing is null || !IsFinished(creation))
            return;
        missing.RemoveAll(m => IsAssigned(creation, m));
        if (missing.Count > 0)
            context.ReportDiagnostic(Diagnostic.Create(s_rule, AwsTypes.NameOf(creation.Syntax), type.Name, string.Join(", ", missing)));
    }

    private static HashSet<string> InInitializer(IObjectCreationOperation creation)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target })
                set.Add(target.Property.Name);
            else if (part is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation nested })
                set.Add(nested.Property.Name);
        }

        return set;
    }

    // Whether all that is done with it is seen: it is sent, or it becomes part of another.
    private static bool IsFinished(IOperation creation)
    {
        if (IsFinal(creation))
            return true;
        if (Flow.Outermost(creation).Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
            return false;
        var isFinished = false;
        foreach (var reference in LocalIndex.Of(creation).References(local))
        {
            if (IsFinal(reference))
                isFinished = true;
            else if (reference.Parent is not IPropertyReferenceOperation)
                return false;
        }

        return isFinished;
    }

    private static bool IsFinal(IOperation value) => Calls.IsSent(value) || Flow.Outermost(value).Parent switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var owner } target } assignment =>
            AwsTypes.IsModel(owner) && !ReferenceEquals(target, value) && assignment.Value.Syntax.Span.Contains(value.Syntax.Span),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "List" }, Parent: IObjectOrCollectionInitializerOperation } } => true,
        _ => false,
    };

    // By any statement of the body, on anything of the type: whichever it is, it may be this one.
    private static bool IsAssigned(IOperation creation, string member)
    {
        var root = creation;
        while (root.Parent is { } parent)
            root = parent;
        foreach (var operation in root.Descendants())
        {
            if (operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } target } && instance is not IInstanceReferenceOperation
                && target.Property.Name == member && SymbolEqualityComparer.Default.Equals(target.Property.ContainingType, creation.Type))
            {
                return true;
            }
        }

        return false;
    }
}
