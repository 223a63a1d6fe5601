using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Says which members a caller has to give: one rule for <c>required</c> properties, their checks and requests that may be left out.</summary>
internal static class RequiredMembers
{
    /// <summary>Whether the member is required and nothing stands in for it.</summary>
    public static bool MustBeGiven(this MemberShape member) => member.IsRequired() && !member.HasNonNullDefault();
}
