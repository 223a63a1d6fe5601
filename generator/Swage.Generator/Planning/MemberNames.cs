using Swage.Generator.Naming;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>The C# names of a type's members, told apart from each other, from the type and from what the type has anyway. Whoever needs a member's
/// name asks here, so that all agree.</summary>
internal static class MemberNames
{
    public static IReadOnlyList<string> OfStructure(IEnumerable<MemberShape> members, string type) =>
        Give(members.Select(m => CSharpNames.Property(m.Name, type)), type, ReservedNames.OfStructure);

    public static IReadOnlyList<string> OfError(IEnumerable<MemberShape> members, string type) =>
        Give(members.Select(m => CSharpNames.ErrorProperty(m.Name, type)), type, ReservedNames.OfError);

    public static IReadOnlyList<string> OfUnion(IEnumerable<MemberShape> members, string type) =>
        Give(members.Select(m => CSharpNames.UnionCase(m.Name, type)), type, [.. ReservedNames.OfUnion, UnknownCaseOf(type)]);

    public static IReadOnlyList<string> OfEnum(IEnumerable<string> values, string type) =>
        Give(values.Select(v => CSharpNames.EnumMember(v, type)), type, ReservedNames.OfEnum);

    /// <summary>The name of a union's case for what the model does not know; no case of a model's gets it, but a union may be called so.</summary>
    public static string UnknownCaseOf(string union) => union == "Unknown" ? "UnknownCase" : "Unknown";

    /// <summary>The members an exception gets: all but the message, which every exception has.</summary>
    public static IEnumerable<MemberShape> OwnMembers(SemanticModel model, Shape error) => error.Members.Where(m => m != MessageOf(model, error));

    /// <summary>The member of an error that is its message, or null.</summary>
    public static MemberShape? MessageOf(SemanticModel model, Shape error) =>
        error.Members.FirstOrDefault(m => m.Name.Equals("message", StringComparison.OrdinalIgnoreCase) && model.Find(m.Target)?.Type == ShapeType.String);

    private static IReadOnlyList<string> Give(IEnumerable<string> wanted, string type, IEnumerable<string> reserved)
    {
        var names = UniqueNames.ForCSharp();
        names.Reserve(type);
        names.Reserve(reserved);
        return [.. wanted.Select(names.Add)];
    }
}
