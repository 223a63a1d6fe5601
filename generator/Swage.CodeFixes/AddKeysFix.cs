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

namespace Swage.CodeFixes;

/// <summary>
/// Adds the missing keys where the dictionary is made (SWG1001, SWG1011, SWG1019). A local or parameter whose name fits gives the value; where there
/// is none, an empty text stands there for the author to fill.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddKeysFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingKey, RuleIds.DependentKeyMissing, RuleIds.EmptyMap);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || Fix.Data(diagnostic, FixData.Instead) is not { } keys || Fix.Data(diagnostic, FixData.Creation) is not { } creation)
                continue;
            var span = creation.Split(',');
            var start = int.Parse(span[0], CultureInfo.InvariantCulture);
            var length = int.Parse(span[1], CultureInfo.InvariantCulture);
            if (start + length > root.FullSpan.End || root.FindNode(new TextSpan(start, length), getInnermostNodeForTie: true) is not { } node || Kind(node) is null)
                continue;
            var constants = diagnostic.Properties.TryGetValue(FixData.Constants, out var text) && text is not null ? text.Split('\n') : [];
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add {keys.Replace("\n", ", ")}",
                    cancel => Add(context.Document, root, node, keys.Split('\n'), constants, cancel),
                    diagnostic.Id),
                diagnostic);
        }
    }

    private static async Task<Document> Add(Document document, SyntaxNode root, SyntaxNode node, string[] keys, string[] constants, CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        var names = model is null ? [] : Values.Visible(model, node.SpanStart);
        var old = Kind(node)!.Value.Initializer;
        // Elements are written as those that are there.
        var isIndexed = old is null || old.Expressions.Count == 0 || old.Expressions[0] is AssignmentExpressionSyntax;
        var hasConstants = old is null || old.Expressions.Count == 0 || !old.DescendantNodes().Any(static n => n.IsKind(SyntaxKind.StringLiteralExpression));
        var elements = old?.Expressions ?? SyntaxFactory.SeparatedList<ExpressionSyntax>();
        for (var i = 0; i < keys.Length; i++)
        {
            var key = Fix.Key(keys[i], hasConstants && i < constants.Length ? constants[i] : null);
            var value = Values.Fitting(keys[i], names) is { } name ? SyntaxFactory.IdentifierName(name) : (ExpressionSyntax)Fix.Literal("");
            elements = elements.Add(isIndexed
                ? SyntaxFactory.AssignmentExpression(
                    SyntaxKind.SimpleAssignmentExpression,
                    SyntaxFactory.ImplicitElementAccess(SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(key)))), value)
                : SyntaxFactory.InitializerExpression(SyntaxKind.ComplexElementInitializerExpression, SyntaxFactory.SeparatedList(new[] { key, value })));
        }

        var kind = isIndexed ? SyntaxKind.ObjectInitializerExpression : SyntaxKind.CollectionInitializerExpression;
        var initializer = (old ?? SyntaxFactory.InitializerExpression(kind)).WithExpressions(elements);
        SyntaxNode made = node switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.WithInitializer(initializer),
            AssignmentExpressionSyntax assignment => assignment.WithRight(initializer),
            _ => initializer,
        };
        return document.WithSyntaxRoot(root.ReplaceNode(node, made.WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static (InitializerExpressionSyntax? Initializer, bool IsNew)? Kind(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => (creation.Initializer, true),
        AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } => (initializer, false),
        InitializerExpressionSyntax initializer => (initializer, false),
        _ => null,
    };
}
