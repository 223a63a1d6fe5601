using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Names;

/// <summary>
/// SWG1013: the answer to a challenge names the user by an alias, with a secret hash beside it. By itself an alias goes (catalogue N10): it is the hash
/// that has to be of the name in the pool.
/// </summary>
internal sealed class AliasRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.Alias, "A challenge is answered under an alias", "USERNAME seems to be an email address or phone number: with SECRET_HASH, {0} wants the name that the challenge came with", "Names",
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Once a sign-in has begun, the service goes by the name in the pool, which it returns as USERNAME or USER_ID_FOR_SRP, and the hash has to be of that.", HelpLinks.Of(RuleIds.Alias));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { } one || one.Companions.All(static c => c.Need == CompanionNeed.Optional) || MapValues.Of(site, CognitoKeys.SecretHash) is not { } hash || Origins.IsNull(hash))
            return;
        if (MapValues.Of(site, CognitoKeys.UserName) is { } name && UserNames.IsAlias(name))
            report(At(name.Syntax.GetLocation(), null, one.Value));
    }
}
