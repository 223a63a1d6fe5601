using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1002: a key of another case stands where the case's own is missing (catalogue M15, M22), or the typed answer is another case's.</summary>
internal sealed class OtherCaseKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.OtherCaseKey, "A map holds a key of another case", "{0} takes {1}: {2} belongs to {3}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service does not look at the key, and refuses the call for the one that is missing.", HelpLinks.Of(RuleIds.OtherCaseKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.TypedAnswer is { } typed)
        {
            if (site.CaseValue is not null && site.Case is { } other && other != typed)
                report(At(site.Place, null, other.Value, "other keys", Text(site), typed.Value));
            return;
        }

        foreach (var stranger in Strangers.Of(site))
        {
            if (!stranger.IsKnown || site.Case is not { } one)
                continue;
            var key = stranger.Entry.Key!;
            var takes = stranger.Instead ?? List(Strangers.Missing(site, one).Where(k => !site.Table.IsGeneral(k)));
            report(At(
                stranger.Entry.KeyOperation.Syntax.GetLocation(), stranger.Instead is { } instead ? KeyInstead(site, instead) : null,
                one.Value, takes.Length > 0 ? takes : "other keys", key, List(site.Table.Owners(key).Select(static c => c.Value))));
        }
    }

    private static string Text(MapSite site) => Constants.Unwrap(site.Map!).Type?.Name ?? site.Property.Name;
}
