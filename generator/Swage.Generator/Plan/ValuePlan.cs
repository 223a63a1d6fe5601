using Swage.Generator.Naming;

namespace Swage.Generator.Plan;

/// <summary>How a value is written and read: one entry for each way the emitter prints.</summary>
internal enum ValueKind
{
    Boolean,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    BigInteger,
    BigDecimal,
    String,
    Enum,
    IntEnum,
    Timestamp,
    Blob,
    Document,
    Unit,
    Structure,
    Union,

    /// <summary>A list of plain strings: read and written by the runtime.</summary>
    StringList,

    /// <summary>A map of plain strings: read and written by the runtime.</summary>
    StringMap,

    /// <summary>Any other list: read and written by a method of the generated <c>__Serializers</c>.</summary>
    List,

    /// <summary>Any other map, likewise.</summary>
    Map,
}

/// <summary>A value as the generated code sees it: its C# type and its way over the wire.</summary>
/// <param name="Kind">The way it is written and read.</param>
/// <param name="Type">The C# type without nullability, as it stands in the generated file.</param>
/// <param name="Codec">For lists and maps, the name the <c>__Serializers</c> methods are made of.</param>
/// <param name="TimestampFormat">For timestamps, the member of <c>Swage.Serialization.TimestampFormat</c>.</param>
/// <remarks>
/// Plans are immutable and compared by value: the incremental pipeline re-emits a file only when its plan changed. They hold neither Smithy
/// types nor spans nor symbols, and everything in them is decided: the emitter prints, and looks nothing up.
/// </remarks>
internal sealed record ValuePlan(ValueKind Kind, string Type, string? Codec = null, string? TimestampFormat = null)
{
    /// <summary>Whether the C# type is a value type, so that its nullable form is <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsValueType => Kind is not (ValueKind.String or ValueKind.Document or ValueKind.Unit or ValueKind.Structure or ValueKind.Union
        or ValueKind.StringList or ValueKind.StringMap or ValueKind.List or ValueKind.Map);

    /// <summary>Whether C#'s own equality is by reference, so that the record needs structural comparison.</summary>
    public bool NeedsStructuralEquality => Kind is ValueKind.Blob or ValueKind.StringList or ValueKind.StringMap or ValueKind.List or ValueKind.Map;
}

/// <summary>A list or map that needs methods of its own in <c>__Serializers</c>.</summary>
/// <param name="Codec">The name its methods are made of; equal element types share one.</param>
/// <param name="Element">The list's element or the map's value.</param>
/// <param name="IsSparse">Whether elements may be null.</param>
/// <param name="IsMap">Whether it is a map.</param>
/// <param name="KeyEnum">For a map with an enum key, the enum's C# type.</param>
/// <param name="IsRead">Whether answers can hold it.</param>
internal sealed record CollectionPlan(string Codec, ValuePlan Element, bool IsSparse, bool IsMap, string? KeyEnum, bool IsRead)
{
    /// <summary>The C# type of the list or map, without nullability.</summary>
    public string Type => IsMap ? $"{Names.ReadOnlyDictionary}<{KeyEnum ?? "string"}, {ElementType}>" : $"{Names.ReadOnlyList}<{ElementType}>";

    /// <summary>The C# type of its elements.</summary>
    public string ElementType => IsSparse ? Element.Type + "?" : Element.Type;
}
