using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides the C# type of a value and how it is written and read, and gathers the lists and maps that need methods of their own.</summary>
internal sealed class ValuePlanner(SemanticModel model, ServiceClosure closure, TypeTable types)
{
    // Deeper than any honest model; a list that holds itself, which no valid model has, must not end the compiler's process.
    private const int MaxNesting = 64;

    private static readonly string[] s_ours = ["ListOf", "MapOf", "SparseListOf", "SparseMapOf", "Timestamp"];

    private readonly Dictionary<string, CollectionPlan> _collections = new(StringComparer.Ordinal);
    private int _nesting;

    /// <summary>The lists and maps met so far, by name.</summary>
    public IReadOnlyList<CollectionPlan> Collections
    {
        get
        {
            var plans = new List<CollectionPlan>(_collections.Values);
            plans.Sort(static (x, y) => string.CompareOrdinal(x.Codec, y.Codec));
            return plans;
        }
    }

    /// <summary>The value of a member: its target's, with the member's own timestamp format.</summary>
    public ValuePlan Plan(MemberShape member)
    {
        var target = model.Expect(member.Target);
        if (++_nesting > MaxNesting)
            throw new UnplannableException(member.Location, $"the {target.Type.ToString().ToLowerInvariant()} {target.Id} holds itself: put a structure or union in between");
        try
        {
            return Plan(member, target);
        }
        finally
        {
            _nesting--;
        }
    }

    private ValuePlan Plan(MemberShape member, Shape target)
    {
        return target.Type switch
        {
            ShapeType.Boolean => new(ValueKind.Boolean, "bool"),
            ShapeType.Byte => new(ValueKind.SByte, "sbyte"),
            ShapeType.Short => new(ValueKind.Int16, "short"),
            ShapeType.Integer => new(ValueKind.Int32, "int"),
            ShapeType.Long => new(ValueKind.Int64, "long"),
            ShapeType.Float => new(ValueKind.Single, "float"),
            ShapeType.Double => new(ValueKind.Double, "double"),
            ShapeType.BigInteger => new(ValueKind.BigInteger, "global::System.Numerics.BigInteger"),
            ShapeType.BigDecimal => new(ValueKind.BigDecimal, "global::Swage.BigDecimal"),
            ShapeType.Enum => new(ValueKind.Enum, types.ReferenceTo(target.Id)),
            ShapeType.IntEnum => new(ValueKind.IntEnum, types.ReferenceTo(target.Id)),
            ShapeType.Timestamp => new(ValueKind.Timestamp, "global::System.DateTimeOffset", TimestampFormat: Format(member)),
            ShapeType.Blob => new(ValueKind.Blob, "global::System.ReadOnlyMemory<byte>"),
            ShapeType.Document => new(ValueKind.Document, "global::Swage.Document"),
            ShapeType.Structure when target.Traits.Has(PreludeTraits.UnitType) => new(ValueKind.Unit, Names.Unit),
            ShapeType.Structure => new(ValueKind.Structure, types.ReferenceTo(target.Id)),
            ShapeType.Union => new(ValueKind.Union, types.ReferenceTo(target.Id)),
            ShapeType.List or ShapeType.Set => List(target),
            ShapeType.Map => Map(target),
            _ => new(ValueKind.String, "string"),
        };
    }

    private ValuePlan List(Shape list)
    {
        var element = Plan(list.Members[0]);
        var sparse = list.IsSparse();
        if (element.Kind == ValueKind.String && !sparse)
            return new(ValueKind.StringList, $"{Names.ReadOnlyList}<string>");
        return Add(new CollectionPlan(CSharpNames.Bounded((sparse ? "SparseListOf" : "ListOf") + CodecName(element, list.Members[0])), element, sparse, IsMap: false, KeyEnum: null, IsRead(list)));
    }

    private ValuePlan Map(Shape map)
    {
        var key = model.Expect(map.Member("key")!.Target);
        var keyEnum = key.Type == ShapeType.Enum ? types.ReferenceTo(key.Id) : null;
        var element = Plan(map.Member("value")!);
        var sparse = map.IsSparse();
        if (element.Kind == ValueKind.String && !sparse && keyEnum is null)
            return new(ValueKind.StringMap, $"{Names.ReadOnlyDictionary}<string, string>");
        return Add(new CollectionPlan(CSharpNames.Bounded((sparse ? "SparseMapOf" : "MapOf") + (keyEnum is null ? "" : types.NameOf(key.Id) + "_To") + CodecName(element, map.Member("value")!)), element, sparse, IsMap: true, keyEnum, IsRead(map)));
    }

    // Named by what they hold, so that equal lists share one method and a name never depends on which list came first.
    private ValuePlan Add(CollectionPlan plan)
    {
        if (_collections.TryGetValue(plan.Codec, out var known))
            plan = plan with { IsRead = plan.IsRead || known.IsRead };
        _collections[plan.Codec] = plan;
        return new(plan.IsMap ? ValueKind.Map : ValueKind.List, plan.Type, plan.Codec);
    }

    private bool IsRead(Shape collection) => closure.Find(collection.Id) is { } shape && (shape.Use & (ShapeUse.Output | ShapeUse.Error)) != 0;

    private string CodecName(ValuePlan element, MemberShape member) => element.Kind switch
    {
        ValueKind.Enum or ValueKind.IntEnum or ValueKind.Structure or ValueKind.Union => Unmistakable(types.NameOf(member.Target)),
        ValueKind.List or ValueKind.Map => element.Codec!,
        ValueKind.Timestamp => "Timestamp" + element.TimestampFormat,
        // A shape's name can be that of a kind; an underscore cannot be in ours.
        _ => element.Kind + "_",
    };

    // A shape may be called as we call a list of another (ListOfTag).
    private static string Unmistakable(string type) => s_ours.Any(p => type.StartsWith(p, StringComparison.Ordinal)) ? "_" + type : type;

    private string Format(MemberShape member) => model.GetTimestampFormat(member) switch
    {
        TimestampFormat.DateTime => "DateTime",
        TimestampFormat.HttpDate => "HttpDate",
        _ => "EpochSeconds", // the default of awsJson
    };
}
