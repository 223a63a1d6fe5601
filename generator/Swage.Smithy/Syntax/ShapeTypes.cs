namespace Swage.Smithy.Syntax;

/// <summary>The words both forms of a model use for the kinds of shape.</summary>
internal static class ShapeTypes
{
    /// <summary>All the words.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "blob", "boolean", "string", "enum", "byte", "short", "integer", "intEnum", "long", "float", "double", "bigInteger",
        "bigDecimal", "timestamp", "document", "list", "set", "map", "structure", "union", "service", "resource", "operation",
    ];

    /// <summary>The kind a word stands for.</summary>
    public static bool TryParse(string text, out ShapeType type)
    {
        ShapeType? found = text switch
        {
            "blob" => ShapeType.Blob,
            "boolean" => ShapeType.Boolean,
            "string" => ShapeType.String,
            "enum" => ShapeType.Enum,
            "byte" => ShapeType.Byte,
            "short" => ShapeType.Short,
            "integer" => ShapeType.Integer,
            "intEnum" => ShapeType.IntEnum,
            "long" => ShapeType.Long,
            "float" => ShapeType.Float,
            "double" => ShapeType.Double,
            "bigInteger" => ShapeType.BigInteger,
            "bigDecimal" => ShapeType.BigDecimal,
            "timestamp" => ShapeType.Timestamp,
            "document" => ShapeType.Document,
            "list" => ShapeType.List,
            "set" => ShapeType.Set,
            "map" => ShapeType.Map,
            "structure" => ShapeType.Structure,
            "union" => ShapeType.Union,
            "service" => ShapeType.Service,
            "resource" => ShapeType.Resource,
            "operation" => ShapeType.Operation,
            _ => null,
        };
        type = found ?? default;
        return found is not null;
    }

    /// <summary>The word for a kind.</summary>
    public static string NameOf(ShapeType type) => type switch
    {
        ShapeType.IntEnum => "intEnum",
        ShapeType.BigInteger => "bigInteger",
        ShapeType.BigDecimal => "bigDecimal",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether the kind has no members and targets nothing.</summary>
    public static bool IsSimple(ShapeType type) => type is not (ShapeType.Enum or ShapeType.IntEnum) && type < ShapeType.List;
}
