using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1011: a key is missing that another's value requires (catalogue M33).</summary>
internal sealed class DependentKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.DependentKeyMissing, "A map lacks a key that a value requires", "{0} = \"{1}\" needs the key {2}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A choice goes together with what proves it.", HelpLinks.Of(RuleIds.DependentKeyMissing));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (!site.SeesEveryEntry || site.Case is not { } one)
            return;
        foreach (var dependent in one.Dependents)
        {
            if (dependent.IsLenient || site.Entry(dependent.Key) is not { } entry || Constants.EnumValue(entry.Value) != dependent.Value)
                continue;
            var missing = dependent.Keys.Where(k => site.Entry(k) is null && Strangers.Of(site).All(s => s.Instead != k)).ToList();
            if (missing.Count > 0)
                report(At(entry.Value.Syntax.GetLocation(), KeysToAdd(site, missing), dependent.Key, dependent.Value, List(missing)));
        }
    }
}
