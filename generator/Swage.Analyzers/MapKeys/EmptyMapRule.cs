using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1019: the map is empty, or not set at all, though every case requires something.</summary>
internal sealed class EmptyMapRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.EmptyMap, "A map is empty", "{0} is empty: {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Every case requires at least one key; the service refuses the call.", HelpLinks.Of(RuleIds.EmptyMap));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (!site.SeesEveryEntry || site.TypedAnswer is not null || site.Entries.Count > 0 || (site.Map is null && !site.SeesEveryMember))
            return;
        // A case the table does not know may take nothing.
        if (site.CaseValue is not null && site.Case is null)
            return;
        var required = site.Case?.Required ?? (site.Table.Cases.All(static c => c.Required.Count > 0) ? [] : null);
        if (required is null || (site.Case is not null && required.Count == 0))
            return;
        report(At(
            site.Place, site.Case is null ? null : KeysToAdd(site, required), site.Property.Name,
            site.Case is { } one ? $"{one.Value} needs {List(one.Required)}" : $"every {site.Property.SelectedBy} needs keys"));
    }
}
