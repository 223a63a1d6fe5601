using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Makes names absolute (Smithy spec, "Relative shape ID resolution"): imports first, then the file's namespace, then the prelude.</summary>
internal sealed class NameResolver(Func<ShapeId, bool> exists, StringTable strings)
{
    private readonly Dictionary<ModelFile, Dictionary<string, ShapeId>> _resolved = [];

    /// <summary>The absolute ID of a name, whether or not there is such a shape; null where the text is no shape ID at all.</summary>
    public ShapeId? Resolve(ModelFile file, string name)
    {
        if (name.IndexOf('#') >= 0)
            return strings.TryGetShapeId(name, out var absolute) ? absolute : null;
        if (file.IsAst)
            return null;
        if (!_resolved.TryGetValue(file, out var cache))
            _resolved.Add(file, cache = new Dictionary<string, ShapeId>(StringComparer.Ordinal));
        if (!cache.TryGetValue(name, out var id))
            cache.Add(name, id = Find(file, name));
        return id;
    }

    private ShapeId Find(ModelFile file, string name)
    {
        var dollar = name.IndexOf('$');
        var member = dollar < 0 ? null : strings.Get(name.AsSpan(dollar + 1));
        var root = dollar < 0 ? name : strings.Get(name.AsSpan(0, dollar));
        if (file.Uses.TryGetValue(root, out var used))
            return used with { Member = member };
        var prelude = new ShapeId(TraitNames.Prelude, root);
        if (file.Namespace is null)
            return prelude with { Member = member };
        var own = new ShapeId(file.Namespace, root);
        return (exists(own) || !exists(prelude) ? own : prelude) with { Member = member };
    }
}
