using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1022: a member of the request put into the map (catalogue M36).</summary>
internal sealed class MemberAsKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.MemberAsKey, "A member of the request stands in the map", "{0} is a member of {1}, not a key of {2}: set the property", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service looks for it beside the map, and reports it as missing.", HelpLinks.Of(RuleIds.MemberAsKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { IsOpen: false } one)
            return;
        foreach (var entry in site.Entries)
        {
            if (entry.Key is not { } key || one.Takes(key) || !Strangers.IsMember(site, key))
                continue;
            var member = site.Property.Companions.First(c => Spelling.AreAlike(c, key));
            report(At(entry.KeyOperation.Syntax.GetLocation(), null, member, site.Request.Type?.Name, site.Property.Name));
        }
    }
}
