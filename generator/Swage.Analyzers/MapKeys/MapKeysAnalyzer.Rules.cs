using System.Collections.Immutable;
using Swage.Analyzers.Values;

namespace Swage.Analyzers.MapKeys;

public sealed partial class MapKeysAnalyzer
{
    // One line each, in the order of the names, so that rules can be added side by side.
    private static readonly ImmutableArray<MapRule> s_rules = ImmutableArray.Create<MapRule>(
        new DependentKeyRule(),
        new DuplicateKeyRule(),
        new EmptyMapRule(),
        new FamilyKeyFormRule(),
        new FixedAttributeRule(),
        new HardCodedSecretRule(),
        new LegacyCaseRule(),
        new LiteralKeyRule(),
        new MemberAsKeyRule(),
        new MetadataSecretRule(),
        new MissingKeyRule(),
        new ModelMismatchRule(),
        new OtherCaseKeyRule(),
        new RefusedCaseRule(),
        new SecretFormRule(),
        new TimestampRule(),
        new UnknownCaseRule(),
        new UnknownKeyRule(),
        new ValueOutsideListRule());
}
