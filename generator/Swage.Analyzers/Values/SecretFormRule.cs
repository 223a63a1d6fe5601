using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1023: the value of a key in a form that the service cannot make use of (catalogue M19, M20, M30, M37, M45).</summary>
internal sealed class SecretFormRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.SecretForm, "A value is in the wrong form", "{0}: {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service cannot verify it, and says that name or password are wrong.", HelpLinks.Of(RuleIds.SecretForm));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        foreach (var pair in SiteValues.Of(site))
        {
            if (site.Table.Key(pair.Key) is not { IsFamily: false } key || SiteValues.CaseOf(site) is { } one && !one.Names(key.Key))
                continue;
            if (ValueForms.Problem(key, pair.Value, out var isCertain) is not { } problem)
                continue;
            var severity = isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
            report(Diagnostic.Create(s_rule, pair.Value.Syntax.GetLocation(), severity, null, null, key.Key, problem));
        }
    }
}
