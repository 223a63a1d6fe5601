using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Aws;

/// <summary>SWG1026: adding to a collection that the AWS SDK, from version 4 on, leaves null (catalogue M25).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullCollectionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.NullCollection, "A collection is null until it is assigned", "{0} is null in version 4 of the AWS SDK until it is assigned", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Version 3 made an empty one. Version 4 does only where AWSConfigs.InitializeCollections says so; otherwise this throws.", HelpLinks.Of(RuleIds.NullCollection));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AwsSdk.MarkerType) is not { ContainingAssembly: { Name: AwsSdk.Assembly, Identity.Version.Major: >= 4 } })
                return;
            var compilation = start.Compilation;
            // Looked for only once something is found.
            var areMade = new Lazy<bool>(() => MentionsSetting(compilation));
            start.RegisterOperationAction(c => Check(c, (IPropertyReferenceOperation)c.Operation, areMade), OperationKind.PropertyReference);
        });
    }

    private static bool MentionsSetting(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.ToString().IndexOf("InitializeCollections", StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static void Check(OperationAnalysisContext context, IPropertyReferenceOperation use, Lazy<bool> areMade)
    {
        if (use.Property is not { IsIndexer: false, Type.Name: "Dictionary" or "List", ContainingType: var owner } property || !AwsTypes.IsModel(owner))
            return;
        if ((use.Parent is IMemberInitializerOperation nested ? IsOfNew(nested) : IsAddition(use) && IsOfFreshLocal(use)) && !areMade.Value)
            context.ReportDiagnostic(Diagnostic.Create(s_rule, use.Syntax.GetLocation(), property.Name));
    }

    // new Request { Map = { … } }; an empty pair of braces adds nothing.
    private static bool IsOfNew(IMemberInitializerOperation nested) =>
        nested.Initializer.Initializers.Length > 0 && nested.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Arguments.IsEmpty: true } };

    private static bool IsAddition(IPropertyReferenceOperation use) => use.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "AddRange" or "Insert" } call => ReferenceEquals(call.Instance, use),
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => ReferenceEquals(indexer.Instance, use),
        _ => false,
    };

    private static bool IsOfFreshLocal(IPropertyReferenceOperation use)
    {
        if (use.Instance is not ILocalReferenceOperation { Local: var local } here)
            return false;
        var index = LocalIndex.Of(here);
        if (LocalIndex.OnlyValue(here) is not { } value || Constants.Unwrap(value) is not IObjectCreationOperation { Arguments.IsEmpty: true } creation || Assigns(creation, use.Property))
            return false;
        foreach (var reference in index.References(local))
        {
            if (ReferenceEquals(reference, here))
                continue;
            var member = reference.Parent as IPropertyReferenceOperation;
            // Assigned somewhere, or handed on before: it may have been made.
            if (member?.Parent is IAssignmentOperation { Target: var target } && ReferenceEquals(target, member) && member.Property.Name == use.Property.Name)
                return false;
            if (reference.Syntax.SpanStart < here.Syntax.SpanStart && (member is null || (member.Property.Name == use.Property.Name && IsAddition(member))))
                return false;
        }

        return !Flow.IsCaptured(here, creation);
    }

    private static bool Assigns(IObjectCreationOperation creation, IPropertySymbol property)
    {
        foreach (var part in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            var member = part switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => target,
                IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation nested } => nested,
                _ => null,
            };
            if (member?.Property.Name == property.Name)
                return true;
        }

        return false;
    }
}
