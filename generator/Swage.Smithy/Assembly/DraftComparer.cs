using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Tells whether two definitions of one shape say the same; traits do not count, for they are merged like applied ones.</summary>
internal static class DraftComparer
{
    /// <summary>How the second differs, as the end of a sentence; null where it does not.</summary>
    public static string? Difference(Draft first, Draft second, AssemblyContext context)
    {
        if (first.Type != second.Type)
            return $"is {ShapeTypes.NameOf(second.Type)} here but {ShapeTypes.NameOf(first.Type)} there";
        if (!first.Mixins.Select(m => m.Id).SequenceEqual(second.Mixins.Select(m => m.Id)))
            return "its mixins differ";
        foreach (var member in second.Members)
        {
            if (first.Member(member.Name) is not { } other)
                return $"it has the member '{member.Name}' only here";
            if (other.Target != member.Target)
                return $"its member '{member.Name}' targets '{member.Target}' here but '{other.Target}' there";
        }

        if (first.Members.Find(m => second.Member(m.Name) is null) is { } missing)
            return $"it has the member '{missing.Name}' only there";
        return Properties(first.Declaration, context).SequenceEqual(Properties(second.Declaration, context)) ? null : "its properties differ";
    }

    /// <summary>The properties of operations, services and resources, one after another.</summary>
    private static IEnumerable<(string, ShapeId?)> Properties(ShapeDeclaration declaration, AssemblyContext context)
    {
        var file = declaration.File;
        (string, ShapeId?) One(string name, NameReference? reference) => (name, reference is { } written ? context.Resolve(file, written) : null);
        IEnumerable<(string, ShapeId?)> Many(string name, IReadOnlyList<NameReference> references) =>
            references.Select(r => One(name, r)).OrderBy(r => r.Item2?.ToString(), StringComparer.Ordinal);
        IEnumerable<(string, ShapeId?)> Map(string name, IReadOnlyList<KeyValuePair<string, NameReference>> references) =>
            references.Select(r => One(name + r.Key, r.Value)).OrderBy(r => r.Item1, StringComparer.Ordinal);
        return declaration switch
        {
            OperationDeclaration o => [One("input", o.Input), One("output", o.Output), .. Many("errors", o.Errors)],
            ServiceDeclaration s =>
            [
                ("version " + s.Version, null), .. Many("operations", s.Operations), .. Many("resources", s.Resources), .. Many("errors", s.Errors),
                .. s.Rename.Select(r => One("rename " + r.Value, r.Key)),
            ],
            ResourceDeclaration r =>
            [
                .. Map("identifiers ", r.Identifiers), .. Map("properties ", r.Properties), .. Map("", r.Lifecycle), .. Many("operations", r.Operations),
                .. Many("collectionOperations", r.CollectionOperations), .. Many("resources", r.Resources),
            ],
            _ => [],
        };
    }
}
