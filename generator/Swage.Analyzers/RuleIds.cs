namespace Swage.Analyzers;

/// <summary>The IDs of all rules: SWG1xxx for the keys of maps, SWG2xxx for other use of generated clients.</summary>
internal static class RuleIds
{
    public const string MissingKey = "SWG1001";
    public const string OtherCaseKey = "SWG1002";
    public const string UnknownKey = "SWG1003";
    public const string LiteralKey = "SWG1004";
    public const string FamilyKeyForm = "SWG1005";
    public const string FixedAttribute = "SWG1006";
    public const string MissingCompanion = "SWG1007";
    public const string StaleSession = "SWG1008";
    public const string WrongSource = "SWG1009";
    public const string ValueOutsideList = "SWG1010";
    public const string DependentKeyMissing = "SWG1011";
    public const string Timestamp = "SWG1012";
    public const string Alias = "SWG1013";
    public const string HashOfOtherName = "SWG1014";
    public const string MissingHash = "SWG1015";
    public const string RefusedCase = "SWG1016";
    public const string UntestedAnswer = "SWG1017";
    public const string UnknownCase = "SWG1018";
    public const string EmptyMap = "SWG1019";
    public const string LoggedSecret = "SWG1020";
    public const string DuplicateKey = "SWG1021";
    public const string MemberAsKey = "SWG1022";
    public const string SecretForm = "SWG1023";
    public const string SessionAsToken = "SWG1024";
    public const string RequiredMember = "SWG1025";
    public const string NullCollection = "SWG1026";
    public const string RefreshTokenOfRefresh = "SWG1027";
    public const string ReturnedName = "SWG1028";
    public const string HardCodedSecret = "SWG1029";
    public const string MetadataSecret = "SWG1030";
    public const string ModelMismatch = "SWG1031";
    public const string AnonymousAdmin = "SWG1032";
    public const string LegacyCase = "SWG1033";
    public const string ClosedSwitch = "SWG2001";
    public const string CompleteSwitch = "SWGS001";
}
