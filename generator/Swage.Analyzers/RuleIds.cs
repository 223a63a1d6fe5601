namespace Swage.Analyzers;

/// <summary>The IDs of all rules: SWG1xxx for the keys of maps, SWG2xxx for other use of generated clients.</summary>
internal static class RuleIds
{
    public const string MissingKey = "SWG1001";
    public const string ClosedSwitch = "SWG2001";
    public const string CompleteSwitch = "SWGS001";
}
