using System.Collections.Immutable;
using Swage.Analyzers.Names;
using Swage.Analyzers.Sessions;

namespace Swage.Analyzers.MapKeys;

public sealed partial class MapKeysAnalyzer
{
    // One line each, in the order of the names, so that rules can be added side by side.
    private static readonly ImmutableArray<MapRule> s_rules = ImmutableArray.Create<MapRule>(
        new AliasRule(),
        new DependentKeyRule(),
        new DuplicateKeyRule(),
        new EmptyMapRule(),
        new HashOfOtherNameRule(),
        new LegacyCaseRule(),
        new LiteralKeyRule(),
        new MemberAsKeyRule(),
        new MissingCompanionRule(),
        new MissingKeyRule(),
        new OtherCaseKeyRule(),
        new RefusedCaseRule(),
        new ReturnedNameRule(),
        new UnknownCaseRule(),
        new UnknownKeyRule(),
        new ValueOutsideListRule(),
        new WrongSourceRule());
}
