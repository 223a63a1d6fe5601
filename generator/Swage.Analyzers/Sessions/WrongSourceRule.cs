using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Sessions;

/// <summary>
/// SWG1009: an answer that stands for another operation's success, as MFA_SETUP does, with that operation's code in the map, or with the Session of
/// another answer (catalogue M12).
/// </summary>
internal sealed class WrongSourceRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.WrongSource, "A setup is answered with a code, or with the challenge's own session", "{0} takes {1}: call {2} first and pass on the {3} it returns", "Sessions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The answer tells the service that another operation has succeeded. Its session is the proof; the challenge's own is none.", HelpLinks.Of(RuleIds.WrongSource));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { } one)
            return;
        foreach (var companion in one.Companions)
        {
            if (companion.FromType is not { } type)
                continue;
            var operation = type.EndsWith("Response", StringComparison.Ordinal) ? type.Substring(0, type.Length - "Response".Length) : type;
            foreach (var entry in site.Entries)
            {
                if (entry.Key is { } key && key.EndsWith("_CODE", StringComparison.Ordinal) && !one.Takes(key) && site.Table.Knows(key))
                    report(At(entry.KeyOperation.Syntax.GetLocation(), null, one.Value, "no code", operation, companion.Member));
            }

            if (site.Members.TryGetValue(companion.Member, out var value) && IsForeign(site, value, companion.Member, type) && IsPlain(site, one))
                report(At(value.Syntax.GetLocation(), null, one.Value, $"the {companion.Member} of {operation} only", operation, companion.Member));
        }
    }

    // A member of that name of some other answer of the same library.
    private static bool IsForeign(MapSite site, IOperation value, string member, string type) =>
        Origins.Property(value) is { Property: { IsStatic: false } property } && property.Name == member && property.ContainingType.Name != type
        && SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, site.Request.Type?.ContainingAssembly)
        && !property.ContainingType.Name.EndsWith("Request", StringComparison.Ordinal);

    // With EMAIL the answer sets the factor up itself, and goes on with the challenge's session (N16).
    private static bool IsPlain(MapSite site, CaseFacts one) => MapValues.AreAllSeen(site) && !MapValues.HasAny(site, one.Optional);
}
