using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints how one value is written and read.</summary>
internal static class ValueEmitter
{
    /// <summary>The expression that reads a value at the reader's position.</summary>
    public static string Read(ValuePlan value) => value.Kind switch
    {
        ValueKind.Boolean => "r.ReadBoolean()",
        ValueKind.SByte => "r.ReadByte()",
        ValueKind.Int16 => "r.ReadInt16()",
        ValueKind.Int32 => "r.ReadInt32()",
        ValueKind.Int64 => "r.ReadInt64()",
        ValueKind.Single => "r.ReadSingle()",
        ValueKind.Double => "r.ReadDouble()",
        ValueKind.BigInteger => "r.ReadBigInteger()",
        ValueKind.BigDecimal => "r.ReadBigDecimal()",
        ValueKind.String => "r.ReadString()",
        ValueKind.Enum => $"new {value.Type}(r.ReadName())",
        ValueKind.IntEnum => $"new {value.Type}(r.ReadInt32())",
        ValueKind.Timestamp => $"r.ReadTimestamp({Names.TimestampFormat}.{value.TimestampFormat})",
        ValueKind.Blob => "r.ReadBlob()",
        ValueKind.Document => "r.ReadDocument()",
        ValueKind.Unit => "r.Skip()",
        ValueKind.Structure => $"new {value.Type}(ref r)",
        ValueKind.Union => $"{value.Type}.__Read(ref r)",
        ValueKind.StringList => "r.ReadStringList()",
        ValueKind.StringMap => "r.ReadStringMap()",
        _ => $"__Serializers.Read{value.Codec}(ref r)",
    };

    /// <summary>The statement that writes a value that is known to be there.</summary>
    public static string Write(ValuePlan value, string expression) => value.Kind switch
    {
        ValueKind.Structure or ValueKind.Union => $"{expression}.__Write(ref w);",
        ValueKind.Unit => "w.BeginStructure(); w.EndStructure();",
        ValueKind.List or ValueKind.Map => $"__Serializers.Write{value.Codec}(ref w, {expression});",
        ValueKind.Timestamp => $"w.WriteTimestamp({expression}, {Names.TimestampFormat}.{value.TimestampFormat});",
        ValueKind.Enum or ValueKind.IntEnum => $"w.{WriterMethod(value.Kind)}({expression}.Value);",
        _ => $"w.{WriterMethod(value.Kind)}({expression});",
    };

    /// <summary>Writes a member; a null value leaves it out.</summary>
    public static void WriteMember(SourceWriter writer, MemberPlan member, string expression)
    {
        var value = member.Value;
        var name = Literals.Utf8(member.WireName);
        if (value.Kind is ValueKind.Structure or ValueKind.Union or ValueKind.Unit or ValueKind.List or ValueKind.Map)
        {
            var mark = member.IsSensitive ? "w.MarkSensitive(); " : "";
            writer.Line($"if ({expression} is {{ }} {member.Local}) {{ {mark}w.WriteMember({name}); {Write(value, member.Local)} }}");
            return;
        }

        if (member.IsSensitive)
            writer.Line("w.MarkSensitive();");
        var argument = value.Kind is ValueKind.Enum or ValueKind.IntEnum ? expression + (member.IsNullable ? "?.Value" : ".Value") : expression;
        writer.Line(value.Kind == ValueKind.Timestamp
            ? $"w.WriteTimestamp({name}, {argument}, {Names.TimestampFormat}.{value.TimestampFormat});"
            : $"w.{WriterMethod(value.Kind)}({name}, {argument});");
    }

    private static string WriterMethod(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "WriteBoolean",
        ValueKind.SByte or ValueKind.Int16 or ValueKind.Int32 or ValueKind.IntEnum => "WriteInt32",
        ValueKind.Int64 => "WriteInt64",
        ValueKind.Single => "WriteSingle",
        ValueKind.Double => "WriteDouble",
        ValueKind.BigInteger => "WriteBigInteger",
        ValueKind.BigDecimal => "WriteBigDecimal",
        ValueKind.String or ValueKind.Enum => "WriteString",
        ValueKind.Blob => "WriteBlob",
        ValueKind.Document => "WriteDocument",
        ValueKind.StringList => "WriteStringList",
        ValueKind.StringMap => "WriteStringMap",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a value that a writer writes in one call."),
    };
}
