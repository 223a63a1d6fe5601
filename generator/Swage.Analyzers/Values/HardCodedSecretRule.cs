using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1029: a password, a code or a client secret written into the source (catalogue M42).</summary>
internal sealed class HardCodedSecretRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.HardCodedSecret, "A secret is written into the source", "{0} is a secret: do not write it into the source", "MapKeys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whoever reads the source or the program has it, and it cannot be changed without a release.", HelpLinks.Of(RuleIds.HardCodedSecret));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        foreach (var pair in SiteValues.Of(site))
        {
            if (site.Table.ExposureOf(SiteValues.CaseOf(site), pair.Key) != Exposure.Secret)
                continue;
            var what = pair.Key;
            var literal = Constants.Text(pair.Value) is { Length: > 0 } ? pair.Value : null;
            // Hash(user, clientId, "…"): the client's secret beside what is hashed with it.
            if (literal is null && SiteValues.Resolve(pair.Value) is IInvocationOperation call && SecretArgument(call) is { } argument)
                (literal, what) = (argument.Value, argument.Parameter!.Name);
            if (literal is not null && !Surroundings.ArePretended(literal))
                report(At(literal.Syntax.GetLocation(), null, what));
        }
    }

    private static IArgumentOperation? SecretArgument(IInvocationOperation call) => call.Arguments.FirstOrDefault(static a =>
        a is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { } name } && name.EndsWith("secret", StringComparison.OrdinalIgnoreCase) && Constants.Text(a.Value) is { Length: > 0 });
}
