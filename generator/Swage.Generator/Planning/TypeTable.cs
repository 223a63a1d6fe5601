using Swage.Generator.Naming;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>The C# name of every type of one client. Names are given in a stable order, so that the same model always gives the same names.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<ShapeId, string> _types = [];
    private readonly Dictionary<ShapeId, string> _exceptions = [];
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly UniqueNames _names = UniqueNames.ForCSharp();
    private readonly string _prefix;

    public TypeTable(ServiceClosure closure, ISet<ShapeId> errors, ISet<ShapeId> data, string? @namespace, string clientName)
    {
        _prefix = @namespace is null ? "global::" : $"global::{@namespace}.";
        var names = _names;
        Client = names.Add(Keywords.Escape(clientName));
        Interface = names.Add("I" + clientName);
        names.Reserve(["__Serializers", "__Constraints"]);
        // Shapes come before the base exception: a model's own name is worth more than ours.
        foreach (var shape in closure.Shapes)
        {
            if (shape.Shape.Type is ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum && !(errors.Contains(shape.Shape.Id) && !data.Contains(shape.Shape.Id)))
                _types.Add(shape.Shape.Id, names.Add(CSharpNames.Type(shape.Name, shape.Shape.Type is ShapeType.Enum or ShapeType.IntEnum ? ReservedNames.OfEnumType : ReservedNames.OfType)));
        }

        foreach (var shape in closure.Shapes)
        {
            if (errors.Contains(shape.Shape.Id))
                _exceptions.Add(shape.Shape.Id, names.Add(WithException(CSharpNames.Type(shape.Name))));
        }

        var stem = clientName.EndsWith("Client", StringComparison.Ordinal) && clientName.Length > 6 ? clientName.Substring(0, clientName.Length - 6) : clientName;
        BaseException = names.Add(WithException(stem));
        FindHidden(closure);
    }

    public string Client { get; }

    public string Interface { get; }

    public string BaseException { get; }

    /// <summary>The name of a structure, union or enum.</summary>
    public string NameOf(ShapeId shape) => _types[shape];

    /// <summary>How other types refer to it: by its name or, where something of that name would hide it there, in full.</summary>
    public string ReferenceTo(ShapeId shape)
    {
        var name = _types[shape];
        return _hidden.Contains(name) ? _prefix + name : name;
    }

    /// <summary>Gives a type that comes of no shape a name that is free: the one wanted, or a variant of it.</summary>
    public string Add(string wanted) => _names.Add(wanted);

    /// <summary>A generated type's name in full: where anything might hide it.</summary>
    public string Full(string name) => _prefix + name;

    /// <summary>Has types of these names referred to in full from now on: something else is called so where they are used.</summary>
    public void Hide(IEnumerable<string> names) => _hidden.UnionWith(names);

    /// <summary>The name of an error's exception.</summary>
    public string ExceptionOf(ShapeId error) => _exceptions[error];

    // A union's cases are nested types, and hide types of their name within it; a property hides a union of its name where Read is called on it.
    private void FindHidden(ServiceClosure closure)
    {
        var properties = new HashSet<string>(ReservedNames.OfError, StringComparer.Ordinal);
        foreach (var shape in closure.Shapes)
        {
            if (_exceptions.TryGetValue(shape.Shape.Id, out var exception))
                properties.UnionWith(MemberNames.OfError(MemberNames.OwnMembers(closure.Model, shape.Shape), exception));
            if (!_types.TryGetValue(shape.Shape.Id, out var type))
                continue;
            if (shape.Shape.Type == ShapeType.Union)
                _hidden.UnionWith(MemberNames.OfUnion(shape.Shape.Members, type));
            else if (shape.Shape.Type == ShapeType.Structure)
                properties.UnionWith(MemberNames.OfStructure(shape.Shape.Members, type));
        }

        _hidden.UnionWith(["Unknown", "UnknownCase"]);
        _hidden.UnionWith(closure.Shapes.Where(s => s.Shape.Type == ShapeType.Union).Select(s => _types[s.Shape.Id]).Where(properties.Contains));
    }

    private static string WithException(string name) => name.EndsWith("Exception", StringComparison.Ordinal) ? name : name + "Exception";
}
