using Swage.Generator.Naming;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>The C# name of every type of one client. Names are given in a stable order, so that the same model always gives the same names.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<ShapeId, string> _types = [];
    private readonly Dictionary<ShapeId, string> _exceptions = [];

    public TypeTable(ServiceClosure closure, ISet<ShapeId> errors, ISet<ShapeId> data, string clientName)
    {
        var names = UniqueNames.ForCSharp();
        Client = names.Add(clientName);
        Interface = names.Add("I" + clientName);
        names.Reserve(["__Serializers", "__Constraints"]);
        // Shapes come before the base exception: a model's own name is worth more than ours.
        foreach (var shape in closure.Shapes)
        {
            if (shape.Shape.Type is ShapeType.Structure or ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum && !(errors.Contains(shape.Shape.Id) && !data.Contains(shape.Shape.Id)))
                _types.Add(shape.Shape.Id, names.Add(CSharpNames.Type(shape.Name)));
        }

        foreach (var shape in closure.Shapes)
        {
            if (errors.Contains(shape.Shape.Id))
                _exceptions.Add(shape.Shape.Id, names.Add(WithException(CSharpNames.Type(shape.Name))));
        }

        var stem = clientName.EndsWith("Client", StringComparison.Ordinal) && clientName.Length > 6 ? clientName.Substring(0, clientName.Length - 6) : clientName;
        BaseException = names.Add(WithException(stem));
    }

    public string Client { get; }

    public string Interface { get; }

    public string BaseException { get; }

    /// <summary>The name of a structure, union or enum.</summary>
    public string NameOf(ShapeId shape) => _types[shape];

    /// <summary>The name of an error's exception.</summary>
    public string ExceptionOf(ShapeId error) => _exceptions[error];

    private static string WithException(string name) => name.EndsWith("Exception", StringComparison.Ordinal) ? name : name + "Exception";
}
