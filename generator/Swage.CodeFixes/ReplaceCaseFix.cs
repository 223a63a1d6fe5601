using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers;

namespace Swage.CodeFixes;

/// <summary>Puts the case that was meant in the place of one that does not go (SWG1016, SWG1018, SWG1033).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplaceCaseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RefusedCase, RuleIds.UnknownCase, RuleIds.LegacyCase);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || Fix.Data(diagnostic, FixData.Instead) is not { } value || await Fix.Find(context, diagnostic).ConfigureAwait(false) is not { } old)
                continue;
            if (Text(old) is { } literal)
                Fix.Offer(context, diagnostic, $"Use {value}", literal, Fix.Literal(value));
            else if (old is MemberAccessExpressionSyntax access && model.GetTypeInfo(access, context.CancellationToken).Type is { } type && Member(type, value) is { } member)
                Fix.Offer(context, diagnostic, $"Use {value}", access, access.WithName(SyntaxFactory.IdentifierName(member)));
        }
    }

    // "X" and new T("X").
    private static LiteralExpressionSyntax? Text(ExpressionSyntax old) => old switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Text(arguments[0].Expression),
        _ => null,
    };

    /// <summary>The static member of an open enum that stands for a value; null where there is none, or where the type is a plain text.</summary>
    private static string? Member(ITypeSymbol type, string value)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            foreach (var member in nested.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text } && text == value && !type.GetMembers(member.Name).IsEmpty)
                    return member.Name;
            }
        }

        foreach (var member in type.GetMembers(value))
        {
            if (member is IFieldSymbol { IsStatic: true })
                return member.Name;
        }

        return null;
    }
}
