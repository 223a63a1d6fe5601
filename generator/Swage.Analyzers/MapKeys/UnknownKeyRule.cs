using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1003: a key that no case takes, like one that does (catalogue M21, M23, M31).</summary>
internal sealed class UnknownKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.UnknownKey, "A map holds a key that nobody reads", "\"{0}\" is no key of {1}{2}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Keys are matched exactly as written, letter case included; the service then reports the right key as missing.", HelpLinks.Of(RuleIds.UnknownKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        foreach (var stranger in Strangers.Of(site))
        {
            if (stranger.IsKnown || site.Case is not { } one)
                continue;
            report(At(
                stranger.Entry.KeyOperation.Syntax.GetLocation(), stranger.Instead is { } key ? KeyInstead(site, key) : null,
                stranger.Entry.Key, one.Value, stranger.Instead is { } instead ? $"; did you mean \"{instead}\"?" : ", which takes no others"));
        }
    }
}
