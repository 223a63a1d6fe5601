using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1005: a key of a family in the wrong form, as <c>email</c> for <c>userAttributes.email</c> (catalogue M02).</summary>
internal sealed class FamilyKeyFormRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.FamilyKeyForm, "A key of a family is in the wrong form", "{0} does not read \"{1}\": {2}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Only keys with the family's exact prefix are read; the service then says that the attribute is missing.", HelpLinks.Of(RuleIds.FamilyKeyForm));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (SiteValues.CaseOf(site) is not { IsOpen: false } one)
            return;
        foreach (var prefix in one.Families)
        {
            foreach (var entry in site.Entries)
            {
                if (entry.Key is not { } key || one.Takes(key) || !AttributeKeys.IsMisformed(key, prefix, out var meant))
                    continue;
                report(At(
                    entry.KeyOperation.Syntax.GetLocation(), meant is null ? null : KeyInstead(site, meant), one.Value, key,
                    meant is null ? $"each has a key of its own, {prefix}<name>" : $"write \"{meant}\" with the plain value"));
            }

            CheckTyped(site, prefix, report);
        }
    }

    // The typed answer puts the prefix before each name itself.
    private void CheckTyped(MapSite site, string prefix, Action<Diagnostic> report)
    {
        foreach (var (property, value) in SiteValues.TypedMembers(site))
        {
            if (property + "." != char.ToUpperInvariant(prefix[0]) + prefix.Substring(1))
                continue;
            foreach (var entry in SiteValues.EntriesOf(site, value))
            {
                if (entry.Key is not { } key || key.Length == prefix.Length || !key.StartsWith(prefix, StringComparison.Ordinal))
                    continue;
                var name = key.Substring(prefix.Length);
                report(At(
                    entry.KeyOperation.Syntax.GetLocation(), FixData.Of(FixData.Instead, name), SiteValues.CaseOf(site)!.Value, prefix + key,
                    $"{property} puts the prefix before \"{name}\" itself"));
            }
        }
    }
}
