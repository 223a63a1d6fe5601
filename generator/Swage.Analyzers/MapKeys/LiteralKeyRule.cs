using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>SWG1004: a key written as a literal where generated code has a constant.</summary>
internal sealed class LiteralKeyRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.LiteralKey, "A key is written out though there is a constant", "{0} holds \"{1}\"", "MapKeys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A constant cannot be misspelt, and tells what the key is for.", HelpLinks.Of(RuleIds.LiteralKey));

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        if (site.Table.FullName is null)
            return;
        foreach (var entry in site.Entries)
        {
            if (entry.Key is { } key && entry.KeyOperation is ILiteralOperation && (site.Case?.Takes(key) ?? true) && ConstantOf(site, key) is { } constant)
                report(At(entry.KeyOperation.Syntax.GetLocation(), FixData.Of(FixData.Constants, constant), site.Table.Key(key)!.Constant, key));
        }
    }
}
