namespace Swage.Smithy;

/// <summary>The names of shape types and groups of types in selectors (Smithy spec, "Matching shapes by type").</summary>
internal static class SelectorTypes
{
    private static readonly Dictionary<string, Func<ShapeType, bool>> s_types = new(StringComparer.Ordinal)
    {
        ["*"] = static _ => true,
        ["blob"] = static t => t == ShapeType.Blob,
        ["boolean"] = static t => t == ShapeType.Boolean,
        ["string"] = static t => t is ShapeType.String or ShapeType.Enum,
        ["enum"] = static t => t == ShapeType.Enum,
        ["byte"] = static t => t == ShapeType.Byte,
        ["short"] = static t => t == ShapeType.Short,
        ["integer"] = static t => t is ShapeType.Integer or ShapeType.IntEnum,
        ["intEnum"] = static t => t == ShapeType.IntEnum,
        ["long"] = static t => t == ShapeType.Long,
        ["float"] = static t => t == ShapeType.Float,
        ["double"] = static t => t == ShapeType.Double,
        ["bigInteger"] = static t => t == ShapeType.BigInteger,
        ["bigDecimal"] = static t => t == ShapeType.BigDecimal,
        ["timestamp"] = static t => t == ShapeType.Timestamp,
        ["document"] = static t => t == ShapeType.Document,
        ["list"] = IsList,
        ["set"] = IsList,
        ["collection"] = IsList,
        ["map"] = static t => t == ShapeType.Map,
        ["structure"] = static t => t == ShapeType.Structure,
        ["union"] = static t => t == ShapeType.Union,
        ["member"] = static t => t == ShapeType.Member,
        ["service"] = static t => t == ShapeType.Service,
        ["resource"] = static t => t == ShapeType.Resource,
        ["operation"] = static t => t == ShapeType.Operation,
        ["number"] = IsNumber,
        ["simpleType"] = IsSimple,
        ["aggregateType"] = IsAggregate,
        ["dataType"] = static t => IsSimple(t) || IsAggregate(t),
        ["serviceType"] = static t => t is ShapeType.Service or ShapeType.Resource or ShapeType.Operation,
    };

    /// <summary>The names, for suggestions.</summary>
    public static IEnumerable<string> Names => s_types.Keys;

    /// <summary>The selector of a name, or null.</summary>
    public static SelectorNode? Create(string name) => s_types.TryGetValue(name, out var matches) ? new TypeNode(matches) : null;

    private static bool IsList(ShapeType type) => type is ShapeType.List or ShapeType.Set;

    private static bool IsNumber(ShapeType type) => type is ShapeType.Byte or ShapeType.Short or ShapeType.Integer or ShapeType.IntEnum or ShapeType.Long
        or ShapeType.Float or ShapeType.Double or ShapeType.BigInteger or ShapeType.BigDecimal;

    private static bool IsSimple(ShapeType type) => IsNumber(type)
        || type is ShapeType.Blob or ShapeType.Boolean or ShapeType.String or ShapeType.Enum or ShapeType.Timestamp or ShapeType.Document;

    private static bool IsAggregate(ShapeType type) => IsList(type) || type is ShapeType.Map or ShapeType.Structure or ShapeType.Union;
}
