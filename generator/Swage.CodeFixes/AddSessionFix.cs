using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using Swage.Analyzers;
using Swage.Analyzers.Sessions;

namespace Swage.CodeFixes;

/// <summary>Passes on the session of the latest answer (SWG1007), where a local holds one; there is no fix where none does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddSessionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingCompanion);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || model is null || Fix.Data(diagnostic, FixData.Instead) is not { } member || Target(root, diagnostic) is not { } target)
                continue;
            if (Answer(model, target, member, Fix.Data(diagnostic, SessionData.FromType)) is not { } answer)
                continue;
            var value = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.IdentifierName(answer), SyntaxFactory.IdentifierName(member));
            var made = target is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation
                ? creation.WithInitializer(initializer.AddExpressions(
                    SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(member), value))).WithAdditionalAnnotations(Formatter.Annotation)
                : (ExpressionSyntax)value;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Pass on {answer}.{member}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(target, made.WithTriviaFrom(target)))), diagnostic.Id),
                diagnostic);
        }
    }

    // The request's initializer, which gets one more member, or the null that stands for it.
    private static ExpressionSyntax? Target(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Fix.Data(diagnostic, FixData.Creation) is not { } creation)
            return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
        var span = creation.Split(',');
        var whole = new TextSpan(int.Parse(span[0], CultureInfo.InvariantCulture), int.Parse(span[1], CultureInfo.InvariantCulture));
        return whole.End <= root.FullSpan.End && root.FindNode(whole, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax { Initializer: { } } request ? request : null;
    }

    /// <summary>The local declared last before a place that holds an answer with the member; null for none.</summary>
    private static string? Answer(SemanticModel model, ExpressionSyntax target, string member, string? fromType)
    {
        ISymbol? latest = null;
        foreach (var symbol in model.LookupSymbols(target.SpanStart))
        {
            if (symbol is not ILocalSymbol { Type: INamedTypeSymbol type } local || local.Locations[0].SourceSpan.End > target.SpanStart)
                continue;
            if (!(fromType is null ? type.Name.EndsWith("Response", StringComparison.Ordinal) : type.Name == fromType) || !IsOfSdk(model, type, target))
                continue;
            if (!type.GetMembers(member).Any(static m => m is IPropertySymbol { Type.SpecialType: SpecialType.System_String }))
                continue;
            if (latest is null || latest.Locations[0].SourceSpan.Start < local.Locations[0].SourceSpan.Start)
                latest = local;
        }

        return latest?.Name;
    }

    private static bool IsOfSdk(SemanticModel model, ITypeSymbol answer, ExpressionSyntax target)
    {
        var request = target.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().Select(c => model.GetTypeInfo(c).Type).FirstOrDefault()
            ?? target.Ancestors().OfType<InvocationExpressionSyntax>().Select(c => model.GetTypeInfo(c).Type).FirstOrDefault();
        return request is not null && SymbolEqualityComparer.Default.Equals(request.ContainingAssembly, answer.ContainingAssembly);
    }
}
