using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers;

namespace Swage.CodeFixes;

/// <summary>Puts the value that was meant in the place of one that does not go (SWG1010), where it is written out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplaceValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ValueOutsideList);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Fix.Data(diagnostic, FixData.Instead) is { } value && await Fix.Find(context, diagnostic).ConfigureAwait(false) is LiteralExpressionSyntax literal)
                Fix.Offer(context, diagnostic, $"Use \"{value}\"", literal, Fix.Literal(value));
        }
    }
}
