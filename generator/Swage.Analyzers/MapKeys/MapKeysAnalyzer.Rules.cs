using System.Collections.Immutable;

namespace Swage.Analyzers.MapKeys;

public sealed partial class MapKeysAnalyzer
{
    // One line each, in the order of the names, so that rules can be added side by side.
    private static readonly ImmutableArray<MapRule> s_rules = ImmutableArray.Create<MapRule>(
        new DependentKeyRule(),
        new DuplicateKeyRule(),
        new EmptyMapRule(),
        new LegacyCaseRule(),
        new LiteralKeyRule(),
        new MemberAsKeyRule(),
        new MissingKeyRule(),
        new OtherCaseKeyRule(),
        new RefusedCaseRule(),
        new UnknownCaseRule(),
        new UnknownKeyRule(),
        new ValueOutsideListRule());
}
