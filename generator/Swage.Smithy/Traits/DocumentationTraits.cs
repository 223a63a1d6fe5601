namespace Swage.Smithy;

/// <summary>The <c>deprecated</c> trait.</summary>
/// <param name="Message">Why, or what to use instead; null where it is not said.</param>
/// <param name="Since">The date or version; null where it is not said.</param>
public sealed record DeprecatedTrait(string? Message, string? Since);

/// <summary>Readers of the traits for people and tools (Smithy spec, "Documentation traits").</summary>
public static class DocumentationTraits
{
    /// <summary>The shape's own documentation in CommonMark, HTML among it, or null.</summary>
    public static string? GetDocumentation(this Shape shape) => shape.Traits[PreludeTraits.Documentation].AsString();

    /// <summary>The member's documentation or else its target's, or null. The prelude's own words are no documentation of a member.</summary>
    public static string? GetDocumentation(this SemanticModel model, MemberShape member) =>
        member.GetDocumentation() ?? (member.Target.Namespace == "smithy.api" ? null : model.Find(member.Target)?.GetDocumentation());

    /// <summary>Links by name, in order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> GetExternalDocumentation(this Shape shape) =>
        shape.Traits[PreludeTraits.ExternalDocumentation].AsStringMap() ?? [];

    /// <summary>Why and since when the shape is not for new use; null where it is.</summary>
    public static DeprecatedTrait? GetDeprecated(this Shape shape) =>
        shape.Traits[PreludeTraits.Deprecated] is { } value ? new DeprecatedTrait(value.Get("message").AsString(), value.Get("since").AsString()) : null;

    /// <summary>The version or date the shape appeared, or null.</summary>
    public static string? GetSince(this Shape shape) => shape.Traits[PreludeTraits.Since].AsString();

    /// <summary>The name people use, or null.</summary>
    public static string? GetTitle(this Shape shape) => shape.Traits[PreludeTraits.Title].AsString();

    /// <summary>Labels for tools.</summary>
    public static IReadOnlyList<string> GetTags(this Shape shape) => shape.Traits[PreludeTraits.Tags].AsStrings() ?? [];

    /// <summary>Whether the shape may still change.</summary>
    public static bool IsUnstable(this Shape shape) => shape.Traits.Has(PreludeTraits.Unstable);

    /// <summary>Whether the shape is not for customers.</summary>
    public static bool IsInternal(this Shape shape) => shape.Traits.Has(PreludeTraits.Internal);

    /// <summary>The event IDs not to raise for the shape; an ID stands for those below it too.</summary>
    public static IReadOnlyList<string> GetSuppressions(this Shape shape) => shape.Traits[PreludeTraits.Suppress].AsStrings() ?? [];
}
