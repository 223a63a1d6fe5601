namespace Swage.Analyzers.Facts;

/// <summary>Who may see a key's value, as <c>Swage.Maps.MapKeyExposure</c> has it.</summary>
internal enum Exposure
{
    Public,
    Identifying,
    Secret,
}

/// <summary>What is known of a key, or of a family of keys.</summary>
/// <param name="Key">The key; of a family the prefix.</param>
/// <param name="Constant">The constant that holds it, as <c>ChallengeKeys.SmsMfaCode</c>, or null where there is none.</param>
internal sealed record KeyFacts(string Key, string? Constant, bool IsFamily, Exposure Exposure, string? Format, string? Pattern, int? Min, int? Max);
