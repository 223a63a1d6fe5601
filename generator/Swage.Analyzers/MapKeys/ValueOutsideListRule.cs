using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1010: a value that is none of those its key takes (catalogue M32, M34).</summary>
internal sealed class ValueOutsideListRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.ValueOutsideList, "A value is none of those its key takes", "{0} of {1} takes {2}, not \"{3}\"", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service knows no such choice.", HelpLinks.Of(RuleIds.ValueOutsideList));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { } one)
            return;
        foreach (var values in one.Values)
        {
            if (site.Entry(values.Key) is { } entry && Constants.EnumValue(entry.Value) is { Length: > 0 } value && !values.Values.Contains(value))
                report(At(entry.Value.Syntax.GetLocation(), ValueInstead(value, values.Values), values.Key, one.Value, List(values.Values, "or"), value));
        }
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string?>? ValueInstead(string value, IReadOnlyList<string> values) =>
        (Spelling.Nearest(value, values) ?? Confusions.Meant(value, values)) is { } instead ? FixData.Of(FixData.Instead, instead) : null;
}
