using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints equality where the compiler's own would compare lists, maps or blobs by reference.</summary>
internal static class EqualityEmitter
{
    /// <summary>A hash need not cover every member; more than this only costs code.</summary>
    private const int HashedMembers = 8;

    public static void Emit(SourceWriter writer, string type, EquatableArray<MemberPlan> members)
    {
        if (!members.Any(m => m.Value.NeedsStructuralEquality))
            return;
        writer.Line();
        writer.Line("/// <summary>Compares by value, the elements of lists, maps and blobs included.</summary>");
        writer.Line($"public bool Equals({type}? other) => (object?)this == other || other is not null");
        writer.Indent();
        for (var i = 0; i < members.Count; i++)
            writer.Line($"&& {Compare(members[i])}{(i == members.Count - 1 ? ";" : "")}");
        writer.Outdent();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        var hashed = members.Take(HashedMembers).Select(m => m.Value.NeedsStructuralEquality ? $"{Names.Structural}.Hash({m.Name})" : m.Name);
        writer.Line($"public override int GetHashCode() => {Names.HashCode}.Combine({string.Join(", ", hashed)});");
    }

    /// <summary>The function that compares two lists, maps or blobs.</summary>
    /// <param name="value">What they are.</param>
    /// <param name="serializers">What stands before the name of a method of <c>__Serializers</c>: nothing within it.</param>
    public static string Comparison(ValuePlan value, string serializers = "__Serializers.") =>
        value.Kind is ValueKind.List or ValueKind.Map ? $"static (x, y) => {serializers}Equal{value.Codec}(x, y)" : $"static (x, y) => {Names.Structural}.Equal(x, y)";

    /// <summary>The expression that compares a member with another value's.</summary>
    public static string Compare(MemberPlan member) => member.Value.Kind switch
    {
        ValueKind.Blob or ValueKind.StringList or ValueKind.StringMap => $"{Names.Structural}.Equal({member.Name}, other.{member.Name})",
        ValueKind.List or ValueKind.Map => $"__Serializers.Equal{member.Value.Codec}({member.Name}, other.{member.Name})",
        ValueKind.Single or ValueKind.Double => $"{member.Name}.Equals(other.{member.Name})",
        ValueKind.Document or ValueKind.Unit => $"Equals({member.Name}, other.{member.Name})",
        _ => $"{member.Name} == other.{member.Name}",
    };
}
