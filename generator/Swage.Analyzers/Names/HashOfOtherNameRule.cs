using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Names;

/// <summary>SWG1014: the secret hash is of another name than the one it goes with (catalogue M07), or, in a refresh, of an alias (M04).</summary>
internal sealed class HashOfOtherNameRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.HashOfOtherName, "SECRET_HASH is of another name", "SECRET_HASH is computed from {0}: {1}", "Names", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service computes the hash of the name it is sent with, in a refresh of the name inside the token, and refuses any other.", HelpLinks.Of(RuleIds.HashOfOtherName));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { } one || MapValues.Of(site, CognitoKeys.SecretHash) is not { } hash)
            return;
        var hashed = UserNames.Sources(hash);
        if (MapValues.Of(site, CognitoKeys.UserName) is { } name)
        {
            var named = UserNames.Sources(name);
            if (named.Count == 0 || hashed.Count == 0 || hashed.Any(h => named.Any(h.Touches)) || !hashed.Any(UserNames.IsUser))
                return;
            report(At(hash.Syntax.GetLocation(), null, hashed.First(UserNames.IsUser).Name, "take the value of USERNAME"));
        }
        else if (one.Required.Contains(CognitoKeys.RefreshToken) && hashed.Any(UserNames.IsAlias) && !hashed.Any(static h => UserNames.IsUser(h) && !UserNames.IsAlias(h)))
        {
            report(Diagnostic.Create(
                s_rule, hash.Syntax.GetLocation(), DiagnosticSeverity.Info, null, null, hashed.First(UserNames.IsAlias).Name,
                "a refresh wants the user name inside the token, not an email address or phone number"));
        }
    }
}
