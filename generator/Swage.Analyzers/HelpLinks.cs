namespace Swage.Analyzers;

/// <summary>The pages that explain the rules, one each in <c>docs</c>.</summary>
internal static class HelpLinks
{
    /// <summary>The page of a rule, relative to the repository's root: where the repository is published is for the package to say.</summary>
    public static string Of(string id) => "generator/Swage.Analyzers/docs/" + id + ".md";
}
