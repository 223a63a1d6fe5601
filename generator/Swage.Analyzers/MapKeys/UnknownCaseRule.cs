using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1018: a name that is no case but like one, or of another list (catalogue M23, M38). Letter case never counts, and other names go: the lists are open.</summary>
internal sealed class UnknownCaseRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.UnknownCase, "A name is no case", "\"{0}\" is no {1}{2}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A text becomes the open type without a check, so that a slip shows only when the service refuses it.", HelpLinks.Of(RuleIds.UnknownCase));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.CaseValue is not { Length: > 0 } value || site.CaseOperation is not { } operation || site.Case is not null)
            return;
        var names = site.Table.Cases.Select(static c => c.Value).ToList();
        var isOther = Confusions.IsOfAnotherList(value, site.Table);
        var meant = Confusions.Meant(value, names) ?? (isOther ? null : Spelling.Nearest(value, names));
        if (meant is not null || isOther)
            report(At(operation.Syntax.GetLocation(), meant is null ? null : FixData.Of(FixData.Instead, meant), value, site.Property.SelectedBy, meant is null ? "" : $"; did you mean {meant}?"));
    }
}
