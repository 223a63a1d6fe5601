using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Builds operations, services and resources; what mixins give comes before what they have themselves.</summary>
internal sealed class EntityBuilder(AssemblyContext context)
{
    public OperationShape BuildOperation(Draft draft, TraitBag traits, List<Shape> mixins, IReadOnlyList<ShapeId> mixinIds)
    {
        var declaration = (OperationDeclaration)draft.Declaration;
        var file = declaration.File;
        var errors = Merge(mixins.Cast<OperationShape>().Select(m => m.Errors), context.Resolve(file, declaration.Errors));
        return new OperationShape(
            draft.Id, traits, declaration.Location, Target(declaration.Input, file), Target(declaration.Output, file), errors, mixinIds);
    }

    public ServiceShape BuildService(Draft draft, TraitBag traits, List<Shape> mixins, IReadOnlyList<ShapeId> mixinIds)
    {
        var declaration = (ServiceDeclaration)draft.Declaration;
        var file = declaration.File;
        var services = mixins.ConvertAll(m => (ServiceShape)m);
        var rename = new Dictionary<ShapeId, string>();
        foreach (var service in services)
        {
            foreach (var entry in service.Rename)
                rename[entry.Key] = entry.Value;
        }

        foreach (var entry in declaration.Rename)
        {
            if (context.Resolve(file, entry.Key) is { } id)
                rename[id] = entry.Value;
        }

        var version = declaration.Version ?? services.FindLast(s => s.Version.Length > 0)?.Version ?? "";
        return new ServiceShape(
            draft.Id, traits, declaration.Location, version,
            Merge(services.Select(s => s.Operations), context.Resolve(file, declaration.Operations)),
            Merge(services.Select(s => s.Resources), context.Resolve(file, declaration.Resources)),
            Merge(services.Select(s => s.Errors), context.Resolve(file, declaration.Errors)),
            rename, mixinIds);
    }

    public ResourceShape BuildResource(Draft draft, TraitBag traits, List<Shape> mixins, IReadOnlyList<ShapeId> mixinIds)
    {
        var declaration = (ResourceDeclaration)draft.Declaration;
        var file = declaration.File;
        var resources = mixins.ConvertAll(m => (ResourceShape)m);
        return new ResourceShape(
            draft.Id, traits, declaration.Location,
            Merge(resources.Select(r => r.Identifiers), declaration.Identifiers, file),
            Merge(resources.Select(r => r.Properties), declaration.Properties, file),
            Merge(resources.Select(r => r.Lifecycle), declaration.Lifecycle, file),
            Merge(resources.Select(r => r.Operations), context.Resolve(file, declaration.Operations)),
            Merge(resources.Select(r => r.CollectionOperations), context.Resolve(file, declaration.CollectionOperations)),
            Merge(resources.Select(r => r.Resources), context.Resolve(file, declaration.Resources)),
            mixinIds);
    }

    private ShapeId Target(NameReference? reference, ModelFile file) =>
        reference is { } written && context.Resolve(file, written) is { } id ? id : TraitNames.Unit;

    private static IReadOnlyList<ShapeId> Merge(IEnumerable<IReadOnlyList<ShapeId>> inherited, IReadOnlyList<ShapeId> own)
    {
        List<ShapeId>? merged = null;
        foreach (var list in inherited)
        {
            foreach (var id in list)
            {
                if (!(merged ??= []).Contains(id))
                    merged.Add(id);
            }
        }

        if (merged is null)
            return own;
        foreach (var id in own)
        {
            if (!merged.Contains(id))
                merged.Add(id);
        }

        return merged;
    }

    private IReadOnlyDictionary<string, ShapeId> Merge(
        IEnumerable<IReadOnlyDictionary<string, ShapeId>> inherited, IReadOnlyList<KeyValuePair<string, NameReference>> own, ModelFile file)
    {
        var merged = new Dictionary<string, ShapeId>(StringComparer.Ordinal);
        foreach (var map in inherited)
        {
            foreach (var entry in map)
                merged[entry.Key] = entry.Value;
        }

        foreach (var entry in own)
        {
            if (context.Resolve(file, entry.Value) is { } id)
                merged[entry.Key] = id;
        }

        return merged;
    }
}
