using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Names;

/// <summary>
/// SWG1028: the answer to a challenge takes the user's name from the parameter USERNAME, which that challenge does not come with (catalogue M46).
/// Only where the case is seen, and seen to be one without: other challenges may carry the name.
/// </summary>
internal sealed class ReturnedNameRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.ReturnedName, "A challenge does not come with USERNAME", "{0} comes without {1}: look for it with TryGetValue, and else take USER_ID_FOR_SRP", "Names", DiagnosticSeverity.Info,
        isEnabledByDefault: true, "Answers seen to this challenge carry the name as USER_ID_FOR_SRP only, so that the look-up throws.", HelpLinks.Of(RuleIds.ReturnedName));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Case is not { Value: CognitoKeys.NewPasswordRequired } one || MapValues.Of(site, CognitoKeys.UserName) is not { } value)
            return;
        if (Origins.Of(value) is not IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }], Instance: { } map } look || Constants.Text(key) != CognitoKeys.UserName)
            return;
        if (Origins.Property(map) is { Property.Name: "ChallengeParameters" } parameters && SymbolEqualityComparer.Default.Equals(parameters.Property.ContainingAssembly, site.Request.Type?.ContainingAssembly) && !IsTested(look))
            report(At(look.Syntax.GetLocation(), null, one.Value, CognitoKeys.UserName));
    }

    // Whoever asks whether the key is there knows.
    private static bool IsTested(IOperation look)
    {
        var root = look;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants().Any(static o => o is IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue", Arguments: [{ Value: var key }, ..] } && Constants.Text(key) == CognitoKeys.UserName);
    }
}
