using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1033: a case that nothing new should use (catalogue M26, N17).</summary>
internal sealed class LegacyCaseRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.LegacyCase, "A case has had its day", "{0}: {1}", "MapKeys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The service still takes it, or may; there is a better way.", HelpLinks.Of(RuleIds.LegacyCase));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { LegacyReason: { } reason } one || site.Property.RefusedCases.Contains(one.Value))
            return;
        var instead = site.Table.Case(one.Replacement) is { } other && !site.Property.RefusedCases.Contains(other.Value) ? other : null;
        report(At(site.CaseOperation?.Syntax.GetLocation() ?? site.Place, instead is null ? null : CaseInstead(instead), one.Value, reason));
    }
}
