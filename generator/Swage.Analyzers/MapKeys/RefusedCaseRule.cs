using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1016: a case that the request's operation does not take (catalogue M10, M26).</summary>
internal sealed class RefusedCaseRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.RefusedCase, "The operation refuses the case", "{0} does not take {1}{2}", "MapKeys", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Each operation takes some cases only; the service refuses the others whatever the map holds.", HelpLinks.Of(RuleIds.RefusedCase));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { } one || !site.Property.RefusedCases.Contains(one.Value))
            return;
        var instead = Replacement(site, one);
        var place = site.CaseOperation?.Syntax.GetLocation() ?? site.Place;
        report(At(place, instead is null ? null : CaseInstead(instead), site.Property.Operation ?? "The operation", one.Value, instead is null ? "" : "; use " + instead.Value));
    }

    // The case that asks for the same keys is what was meant; one that has had its day has no such twin unless the model names it.
    private static CaseFacts? Replacement(MapSite site, CaseFacts one)
    {
        if (one.LegacyReason is not null && one.Replacement is null)
            return null;
        if (site.Table.Case(one.Replacement) is { } named && Accepts(site, named))
            return named;
        return site.Table.Cases.FirstOrDefault(c => c != one && c.LegacyReason is null && Accepts(site, c) && c.Required.Count == one.Required.Count && c.Required.All(k => one.Required.Contains(k)));
    }

    private static bool Accepts(MapSite site, CaseFacts one) => !site.Property.RefusedCases.Contains(one.Value);
}
