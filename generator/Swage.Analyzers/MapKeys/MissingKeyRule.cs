using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1001: the map lacks a key that its case requires (catalogue M11, M14, M28, M37).</summary>
internal sealed class MissingKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.MissingKey, "A map lacks a key that its case requires", "{0} needs the key {1} in {2}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service refuses the call: a required parameter is missing.", HelpLinks.Of(RuleIds.MissingKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (!site.SeesEveryEntry || site.TypedAnswer is not null || site.Case is not { } one || site.Entries.Count == 0)
            return;
        List<string>? missing = null;
        foreach (var key in one.Required)
        {
            if (site.Entry(key) is null)
                (missing ??= []).Add(key);
        }

        if (missing is null)
            return;
        // A key in the place of a missing one is reported itself.
        foreach (var stranger in Strangers.Of(site))
            missing.RemoveAll(k => k == stranger.Instead);
        if (missing.Count > 0)
            report(At(site.Place, KeysToAdd(site, missing), one.Value, List(missing), site.Property.Name));
    }
}
