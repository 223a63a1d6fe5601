namespace Swage.Analyzers;

/// <summary>The IDs of all rules: SWG1xxx for the keys of maps, SWG2xxx for other use of generated clients.</summary>
internal static class RuleIds
{
    public const string MissingKey = "SWG1001";
    public const string OtherCaseKey = "SWG1002";
    public const string UnknownKey = "SWG1003";
    public const string LiteralKey = "SWG1004";
    public const string ValueOutsideList = "SWG1010";
    public const string DependentKeyMissing = "SWG1011";
    public const string RefusedCase = "SWG1016";
    public const string UnknownCase = "SWG1018";
    public const string EmptyMap = "SWG1019";
    public const string DuplicateKey = "SWG1021";
    public const string MemberAsKey = "SWG1022";
    public const string LegacyCase = "SWG1033";
    public const string ClosedSwitch = "SWG2001";
    public const string CompleteSwitch = "SWGS001";
}
