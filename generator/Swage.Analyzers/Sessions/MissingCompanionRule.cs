using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers.Facts;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Sessions;

/// <summary>SWG1007: a member that goes along with the map is not set, as the Session of an answer (catalogue M06).</summary>
internal sealed class MissingCompanionRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.MissingCompanion, "A request lacks the member that goes along with its map", "{0} needs {1}: pass on the one of {2}", "Sessions", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service ties the steps of a sign-in together by it, and refuses the call: a required parameter is missing.", HelpLinks.Of(RuleIds.MissingCompanion));

    // Nobody has shown the service refuse these without a session; that it does is inferred from the others. The overlay says so in words alone.
    private static readonly HashSet<string> s_inferred = new(StringComparer.Ordinal)
    {
        "EMAIL_OTP", "SELECT_MFA_TYPE", "SELECT_CHALLENGE", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP",
    };

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (!site.SeesEveryMember || site.Case is not { } one)
            return;
        foreach (var companion in one.Companions)
        {
            if (companion.Need != CompanionNeed.Required)
                continue;
            var isSet = site.Members.TryGetValue(companion.Member, out var value);
            if (isSet && !Origins.IsNull(value!))
                continue;
            var severity = s_inferred.Contains(one.Value) && site.Property.SelectedBy == "ChallengeName" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
            var place = isSet ? value!.Syntax.GetLocation() : Name(site.Request.Syntax);
            var from = companion.FromType ?? "the latest answer";
            report(Diagnostic.Create(s_rule, place, severity, null, Data(site, companion, isSet), one.Value, companion.Member, from));
        }
    }

    // The fix needs to know what to set, and from which type of answer.
    private static System.Collections.Immutable.ImmutableDictionary<string, string?> Data(MapSite site, CompanionFacts companion, bool isSet)
    {
        var data = FixData.Of(FixData.Instead, companion.Member).Add(SessionData.FromType, companion.FromType ?? "");
        return isSet ? data : data.Add(FixData.Creation, FormattableString.Invariant($"{site.Request.Syntax.Span.Start},{site.Request.Syntax.Span.Length}"));
    }

    private static Location Name(SyntaxNode request) => request switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => request.GetLocation(),
    };
}
