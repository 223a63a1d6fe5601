using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Swage.Analyzers;

namespace Swage.CodeFixes;

/// <summary>Puts the right key in a wrong one's place (SWG1002, SWG1003, SWG1005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplaceKeyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OtherCaseKey, RuleIds.UnknownKey, RuleIds.FamilyKeyForm);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Fix.Data(diagnostic, FixData.Instead) is { } key && await Fix.Find(context, diagnostic).ConfigureAwait(false) is { } old)
                Fix.Offer(context, diagnostic, $"Use the key {key}", old, Fix.Key(key, Fix.Data(diagnostic, FixData.Constants)));
        }
    }
}
