using Microsoft.CodeAnalysis;
using Swage.Analyzers.MapKeys;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>SWG1031: a literal that the model does not allow (catalogue M43).</summary>
internal sealed class ModelMismatchRule : MapRule
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.ModelMismatch, "A literal cannot match the model", "{0} does not fit the model: {1}", "MapKeys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service refuses the call before it looks any further.", HelpLinks.Of(RuleIds.ModelMismatch));

    // The AWS SDK's types say nothing of these; generated ones check themselves.
    private static readonly (string Member, string? Pattern, int Min, int Max)[] s_members =
    [
        ("Session", null, 20, 2048),
        ("UserPoolId", @"^[\w-]+_[0-9a-zA-Z]+$", 1, 55),
        ("ClientId", @"^[\w+]+$", 1, 128),
    ];

    public override DiagnosticDescriptor Descriptor => s_rule;

    public override void Check(MapSite site, Action<Diagnostic> report)
    {
        foreach (var pair in SiteValues.Of(site))
        {
            // Timestamps have a rule of their own, which knows more.
            if (site.Table.Key(pair.Key) is not { IsFamily: false } key || key.Format?.StartsWith("ddd", StringComparison.Ordinal) == true || SiteValues.CaseOf(site) is { } one && !one.Names(key.Key))
                continue;
            Check(pair.Key, pair.Value, key.Pattern, key.Min ?? 0, key.Max ?? int.MaxValue, report);
        }

        if (!site.Property.IsAwsSdk)
            return;
        foreach (var (member, pattern, min, max) in s_members)
        {
            if (site.Members.TryGetValue(member, out var value))
                Check(member, value, pattern, min, max, report);
        }
    }

    // An empty text is a place that somebody has yet to fill.
    private void Check(string name, IOperation value, string? pattern, int min, int max, Action<Diagnostic> report)
    {
        if (Constants.Text(value) is not { Length: > 0 } text)
            return;
        var length = text.Length - text.Count(char.IsLowSurrogate);
        var problem = length < min ? min == max ? $"its length is {min}" : $"it has {min} characters or more"
            : length > max ? min == max ? $"its length is {max}" : $"it has {max} characters or fewer"
            : pattern is not null && Patterns.Fits(pattern, text) == false ? $"it matches {pattern}"
            : null;
        if (problem is not null && !Surroundings.ArePretended(value))
            report(At(value.Syntax.GetLocation(), null, name, problem));
    }
}
