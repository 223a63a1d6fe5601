using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers;

namespace Swage.CodeFixes;

/// <summary>Puts the constant in a literal's place (SWG1004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseConstantFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LiteralKey);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Fix.Data(diagnostic, FixData.Constants) is { } constant && await Fix.Find(context, diagnostic).ConfigureAwait(false) is LiteralExpressionSyntax literal)
                Fix.Offer(context, diagnostic, "Use the constant", literal, Fix.Key(literal.Token.ValueText, constant));
        }
    }
}
