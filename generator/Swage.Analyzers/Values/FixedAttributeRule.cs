using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1006: an attribute that an answer cannot set (catalogue M13).</summary>
internal sealed class FixedAttributeRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.FixedAttribute, "An attribute cannot be set in an answer", "{1} cannot set \"{0}\"", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Only an administrator or a verification sets it; the service refuses the answer.", HelpLinks.Of(RuleIds.FixedAttribute));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (SiteValues.CaseOf(site) is not { } one || !one.Families.Contains(AttributeKeys.UserAttributes))
            return;
        foreach (var entry in site.Entries)
        {
            if (entry.Key is { } key && key.StartsWith(AttributeKeys.UserAttributes, StringComparison.Ordinal) && IsFixed(key.Substring(AttributeKeys.UserAttributes.Length)))
                report(At(entry.KeyOperation.Syntax.GetLocation(), null, key, one.Value));
        }

        foreach (var (property, value) in SiteValues.TypedMembers(site))
        {
            if (property != "UserAttributes")
                continue;
            foreach (var entry in SiteValues.EntriesOf(site, value))
            {
                if (entry.Key is { } key && IsFixed(key))
                    report(At(entry.KeyOperation.Syntax.GetLocation(), null, key, one.Value));
            }
        }
    }

    private static bool IsFixed(string name) => name is "email_verified" or "phone_number_verified" or "sub";
}
