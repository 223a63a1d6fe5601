using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1030: a secret in ClientMetadata (catalogue M40). By names alone, so information only.</summary>
internal sealed class MetadataSecretRule : MapRule
{
    private const string Member = "ClientMetadata";

    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.MetadataSecret, "A secret goes into metadata", "{0} looks like a secret: " + Member + " is neither checked nor kept secret", "MapKeys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The service hands it to Lambda triggers as it is, and neither validates nor encrypts it.", HelpLinks.Of(RuleIds.MetadataSecret));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (!site.Members.TryGetValue(Member, out var map))
            return;
        foreach (var entry in SiteValues.EntriesOf(site, map))
        {
            var name = entry.Key is { } key && IsSecret(key) ? key : SiteValues.NameOf(entry.Value) is { } value && IsSecret(value) ? value : null;
            if (name is not null && Constants.Text(entry.Value) is not "")
                report(At(entry.Value.Syntax.GetLocation(), null, name));
        }
    }

    // A token of a captcha or of a device is made to be handed on, and a name of a thing's kind, count or time is not the thing.
    private static bool IsSecret(string name)
    {
        var words = Words(name);
        return words.Any(static w => w is "password" or "passwd" or "pwd" or "secret" or "token" or "credential" or "credentials" or "apikey")
            && !words.Any(static w => w is "captcha" or "recaptcha" or "hcaptcha" or "turnstile" or "csrf" or "xsrf" or "push" or "device" or "type" or "kind" or "count" or "expires" or "expiry"
                or "length" or "age" or "changed" or "reset" or "policy" or "hint" or "has" or "is" or "id" or "version" or "set");
    }

    private static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]) && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                continue;
            words.Add(text.Substring(start, i - start).Trim('_', '-', '.', ' ', ':').ToLowerInvariant());
            start = i;
        }

        return words;
    }
}
