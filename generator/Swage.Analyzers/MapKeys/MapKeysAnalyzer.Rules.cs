using System.Collections.Immutable;
using Swage.Analyzers.Names;
using Swage.Analyzers.Sessions;
using Swage.Analyzers.Values;

namespace Swage.Analyzers.MapKeys;

public sealed partial class MapKeysAnalyzer
{
    // One line each, in the order of the names, so that rules can be added side by side.
    private static readonly ImmutableArray<MapRule> s_rules = ImmutableArray.Create<MapRule>(
        new AliasRule(),
        new DependentKeyRule(),
        new DuplicateKeyRule(),
        new EmptyMapRule(),
        new FamilyKeyFormRule(),
        new FixedAttributeRule(),
        new HardCodedSecretRule(),
        new HashOfOtherNameRule(),
        new LegacyCaseRule(),
        new LiteralKeyRule(),
        new MemberAsKeyRule(),
        new MetadataSecretRule(),
        new MissingCompanionRule(),
        new MissingKeyRule(),
        new ModelMismatchRule(),
        new OtherCaseKeyRule(),
        new RefusedCaseRule(),
        new ReturnedNameRule(),
        new SecretFormRule(),
        new TimestampRule(),
        new UnknownCaseRule(),
        new UnknownKeyRule(),
        new ValueOutsideListRule(),
        new WrongSourceRule());
}
