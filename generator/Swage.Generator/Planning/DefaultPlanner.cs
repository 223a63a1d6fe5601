using System.Globalization;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Turns the value of a <c>default</c> trait into the C# expression that a property starts with.</summary>
internal static class DefaultPlanner
{
    /// <summary>The expression; null where C#'s own default is the same, or where the value does not fit the type.</summary>
    public static string? Expression(ValuePlan value, Node? node) => (value.Kind, node) switch
    {
        (ValueKind.Boolean, BooleanNode { Value: true }) => "true",
        (ValueKind.SByte or ValueKind.Int16 or ValueKind.Int32 or ValueKind.Int64, NumberNode number) => Integer(value.Kind, number),
        (ValueKind.IntEnum, NumberNode number) => Integer(value.Kind, number) is { } text ? $"new({text})" : null,
        (ValueKind.Single, NumberNode number) => float.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var single) && single != 0 ? Literals.Single(single) : null,
        (ValueKind.Double, NumberNode number) => double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && real != 0 ? Literals.Double(real) : null,
        (ValueKind.Single, StringNode text) => $"float.{NonFinite(text.Value)}",
        (ValueKind.Double, StringNode text) => $"double.{NonFinite(text.Value)}",
        (ValueKind.BigInteger, NumberNode number) => ExactNumber.TryParse(number.Text, out var whole) ? BigInteger(whole) : null,
        (ValueKind.BigDecimal, NumberNode number) => $"global::Swage.BigDecimal.Parse({Literals.String(number.Text)})",
        (ValueKind.String, StringNode text) => Literals.String(text.Value),
        (ValueKind.Enum, StringNode text) => $"new({Literals.String(text.Value)})",
        (ValueKind.Timestamp, _) => Timestamp(node),
        (ValueKind.Blob, StringNode { Value: "" }) => null,
        (ValueKind.Blob, StringNode text) => $"global::System.Convert.FromBase64String({Literals.String(text.Value)})",
        (ValueKind.StringList or ValueKind.List, ArrayNode) => "[]",
        (ValueKind.StringMap or ValueKind.Map, ObjectNode) => EmptyMap(value),
        (ValueKind.Document, not null and not NullNode) => Document(node),
        _ => null,
    };

    // The outer type alone: a map of maps keeps its values' type.
    public static string EmptyMap(ValuePlan map) =>
        "global::System.Collections.ObjectModel.ReadOnlyDictionary" + map.Type.Substring(Names.ReadOnlyDictionary.Length) + ".Empty";

    private static string? Integer(ValueKind kind, NumberNode number)
    {
        if (!ExactNumber.TryParse(number.Text, out var exact) || !exact.TryToInt64(out var value) || value == 0)
            return null;
        return kind == ValueKind.Int64 ? Literals.Int64(value) : Literals.Int32(unchecked((int)value));
    }

    /// <summary>A whole number of any size; null where it is none.</summary>
    public static string? BigInteger(ExactNumber number)
    {
        if (!number.IsInteger)
            return null;
        return number.TryToInt64(out var value)
            ? Literals.Int64(value)
            : $"global::System.Numerics.BigInteger.Parse({Literals.String(number.ToBigInteger().ToString(CultureInfo.InvariantCulture))}, global::System.Globalization.CultureInfo.InvariantCulture)";
    }

    private static string NonFinite(string text) => text switch
    {
        "NaN" => "NaN",
        "-Infinity" => "NegativeInfinity",
        _ => "PositiveInfinity",
    };

    private static string? Timestamp(Node? node)
    {
        if (node is NumberNode number && ExactNumber.TryParse(number.Text, out var seconds) && seconds.TryToDecimal(out var exact) && Math.Abs(exact) < 1e11m)
            return $"global::System.DateTimeOffset.UnixEpoch.AddTicks({Literals.Int64((long)(exact * TimeSpan.TicksPerSecond))})";
        return node is StringNode text && DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)
            ? $"global::System.DateTimeOffset.UnixEpoch.AddTicks({Literals.Int64(parsed.UtcTicks - 621355968000000000L)})"
            : null;
    }

    private static string Document(Node node) => node switch
    {
        BooleanNode boolean => Literals.Boolean(boolean.Value),
        StringNode text => Literals.String(text.Value),
        NumberNode number => $"global::Swage.BigDecimal.Parse({Literals.String(number.Text)})",
        ArrayNode => "global::Swage.Document.FromList([])",
        ObjectNode => "global::Swage.Document.FromMap(new global::System.Collections.Generic.Dictionary<string, global::Swage.Document>())",
        _ => "global::Swage.Document.Null",
    };
}
