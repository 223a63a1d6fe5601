using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1012: a timestamp in another form than the service signs, or read from the clock a second time (catalogue M05, M35).</summary>
internal sealed class TimestampRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.Timestamp, "A timestamp is in the wrong form", "{0}: {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service computes the signature over its own form of the time, in English and UTC; any other is refused, or taken for a wrong password.", HelpLinks.Of(RuleIds.Timestamp));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        var values = SiteValues.Of(site);
        foreach (var pair in values)
        {
            var (key, value) = (pair.Key, pair.Value);
            if (site.Table.Key(key) is not { Format: { } format } facts || !format.StartsWith("ddd MMM d HH:mm:ss UTC yyyy", StringComparison.Ordinal)
                || SiteValues.CaseOf(site) is { } one && !one.Names(key))
            {
                continue;
            }

            if (TimestampReader.Problem(value, facts.Pattern) is { } problem)
                report(At(value.Syntax.GetLocation(), TimestampReader.IsLocalElsewhere(value) ? null : FixData.Of(FixData.Instead, TimestampFormat.Canonical), key, problem));
            else if (values.Any(other => other.Key != key && HasOtherClock(value, other.Value)))
                report(At(value.Syntax.GetLocation(), null, key, "the signature is made with another reading of the clock: compute the text once"));
        }
    }

    // Both read the clock, and nowhere the same reading.
    private static bool HasOtherClock(IOperation value, IOperation other)
    {
        var others = TimestampReader.Clocks(other);
        return others.Count > 0 && TimestampReader.Clocks(value) is { Count: > 0 } own && !own.Any(others.Contains);
    }
}
