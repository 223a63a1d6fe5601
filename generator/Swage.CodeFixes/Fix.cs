using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Swage.CodeFixes;

/// <summary>What all fixes share.</summary>
internal static class Fix
{
    /// <summary>Data of a report; null where it is not there or empty.</summary>
    public static string? Data(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) && value is { Length: > 0 } ? value : null;

    /// <summary>The expression a report stands at.</summary>
    public static async Task<ExpressionSyntax?> Find(CodeFixContext context, Diagnostic diagnostic)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
    }

    /// <summary>Offers to put one expression in another's place.</summary>
    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, ExpressionSyntax old, ExpressionSyntax made) => context.RegisterCodeFix(
        CodeAction.Create(
            title,
            async cancel =>
            {
                var root = await context.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
                return context.Document.WithSyntaxRoot(root!.ReplaceNode(old, made.WithTriviaFrom(old)));
            },
            diagnostic.Id),
        diagnostic);

    /// <summary>A key as code: its constant, named as briefly as the place allows, or else a literal.</summary>
    public static ExpressionSyntax Key(string key, string? constant) => constant is { Length: > 0 }
        ? SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
        : Literal(key);

    /// <summary>A text as code.</summary>
    public static LiteralExpressionSyntax Literal(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
