using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Pipeline;
using Swage.Generator.Plan;

namespace Swage.Generator.Planning;

/// <summary>Decides which types share a file: few enough files that a large service does not burden the IDE, small enough ones that an edit re-emits little.</summary>
internal static class FileGrouping
{
    // A service of a thousand shapes gets some 150 files.
    private const int FilesOfOneType = 120;
    private const int TypesPerFile = 8;
    private const int SmallTypesPerFile = 20;
    private const int MethodsPerFile = 60;

    public static IEnumerable<FilePlan> Group(
        ScopePlan scope, ClientDeclaration declaration, IReadOnlyList<TypePlan> types, IEnumerable<CollectionPlan> collections, IEnumerable<ConstraintMethodPlan> constraints, ClientPlan client)
    {
        var taken = UniqueNames.ForFiles();
        yield return File("Client", client: client);
        var others = types.Where(t => t is not (EnumPlan or ErrorPlan or MapTypePlan)).ToList();
        foreach (var chunk in Chunk(types.OfType<EnumPlan>().ToList<TypePlan>(), SmallTypesPerFile))
            yield return File("Enums." + chunk[0].Name, chunk);
        foreach (var chunk in Chunk(types.OfType<ErrorPlan>().ToList<TypePlan>(), SmallTypesPerFile))
            yield return File("Errors." + chunk[0].Name, chunk);
        foreach (var chunk in Chunk(others, others.Count <= FilesOfOneType ? 1 : TypesPerFile))
            yield return File(chunk.Count == 1 ? chunk[0].Name : "Types." + chunk[0].Name, chunk);
        foreach (var map in types.OfType<MapTypePlan>())
            yield return File(map.Name, [map]);
        foreach (var chunk in Chunk([.. collections], MethodsPerFile))
            yield return File("Serializers." + chunk[0].Codec, collections: chunk);
        foreach (var chunk in Chunk([.. constraints], MethodsPerFile))
            yield return File("Constraints." + chunk[0].Method, constraints: chunk);

        FilePlan File(
            string part, IReadOnlyList<TypePlan>? types = null, IReadOnlyList<CollectionPlan>? collections = null, IReadOnlyList<ConstraintMethodPlan>? constraints = null, ClientPlan? client = null) =>
            new(HintNames.For(declaration.FullName, taken.Add(part), declaration.IsLikeAnother), scope, (types ?? []).ToEquatableArray(), (collections ?? []).ToEquatableArray(), (constraints ?? []).ToEquatableArray(), client);
    }

    private static IEnumerable<List<T>> Chunk<T>(List<T> items, int size)
    {
        for (var start = 0; start < items.Count; start += size)
            yield return items.GetRange(start, Math.Min(size, items.Count - start));
    }
}
