using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1021: a key twice in one initializer, or added though it is there (catalogue M29).</summary>
internal sealed class DuplicateKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.DuplicateKey, "A key occurs twice", "The key {0} occurs twice: {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Add throws; of two indexers the last wins.", HelpLinks.Of(RuleIds.DuplicateKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        for (var i = 1; i < site.Entries.Count; i++)
        {
            var entry = site.Entries[i];
            if (entry.Key is null || !entry.IsAlways)
                continue;
            for (var j = 0; j < i; j++)
            {
                var earlier = site.Entries[j];
                if (earlier.Key != entry.Key || !earlier.IsAlways || !(entry.IsAdded || (entry.IsInitial && ReferenceEquals(entry.Whole.Parent, earlier.Whole.Parent))))
                    continue;
                report(At(entry.KeyOperation.Syntax.GetLocation(), null, entry.Key, entry.IsAdded ? "Add throws" : "the last one wins"));
                break;
            }
        }
    }
}
