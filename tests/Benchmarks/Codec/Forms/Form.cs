using System.Text;

namespace Swage.Benchmarks.Codec.Forms;

/// <summary>One way to emit a structure's codec. What is emitted is compiled and run as it is, and counted as it is.</summary>
internal abstract class Form
{
    public const string Header = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using Swage.Json;
        using Swage.Serialization;
        using Swage.Benchmarks.Codec;
        using Reader = global::Swage.Json.JsonShapeReader;


        """;

    public abstract string Name { get; }

    /// <summary>The expression that writes <c>value</c> to <c>writer</c>.</summary>
    public virtual string WriteRoot(string type) => "value.Write(ref writer)";

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    public virtual string ReadRoot(string type) => $"new {type}(ref reader)";

    /// <summary>The type of the reader at the root.</summary>
    public virtual string Reader => "JsonShapeReader";

    /// <summary>A structure with its codec.</summary>
    public string Structure(BenchShape shape)
    {
        var text = new StringBuilder();
        text.Append($"public sealed partial record {shape.Name}\n{{\n    public {shape.Name}() {{ }}\n");
        Properties(shape, text);
        Codec(shape, text);
        return text.Append("}\n\n").ToString();
    }

    /// <summary>A list of structures, in a structure.</summary>
    public abstract string ListOf(string name, string element);

    protected abstract void Codec(BenchShape shape, StringBuilder text);

    protected virtual void Properties(BenchShape shape, StringBuilder text)
    {
        foreach (var member in shape.Members)
            text.Append($"    public {member.Type(shape.Nested)} {member.Name} {{ get; init; }}\n");
    }

    protected static string Names(IEnumerable<string> names) =>
        $"    private static ReadOnlySpan<byte> Names => \"{string.Concat(names.Select(static x => x + "\\n"))}\"u8;\n";

    /// <summary>The statement that writes a member.</summary>
    protected static string Write(Member member)
    {
        var name = $"\"{member.Name}\"u8";
        var local = char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
        return member.Kind switch
        {
            MemberKind.String => $"w.WriteString({name}, {member.Name});",
            MemberKind.Int => $"w.WriteInt32({name}, {member.Name});",
            MemberKind.Long => $"w.WriteInt64({name}, {member.Name});",
            MemberKind.Bool => $"w.WriteBoolean({name}, {member.Name});",
            MemberKind.Double => $"w.WriteDouble({name}, {member.Name});",
            MemberKind.Timestamp => $"w.WriteTimestamp({name}, {member.Name}, TimestampFormat.EpochSeconds);",
            MemberKind.Blob => $"w.WriteBlob({name}, {member.Name});",
            MemberKind.Enum => $"w.WriteString({name}, {member.Name}?.Value);",
            MemberKind.Nested => $"if ({member.Name} is {{ }} {local}) {{ w.WriteMember({name}); {local}.Write(ref w); }}",
            MemberKind.StringList => $"w.WriteStringList({name}, {member.Name});",
            _ => $"w.WriteStringMap({name}, {member.Name});",
        };
    }

    /// <summary>The expression that reads a member.</summary>
    protected virtual string Read(Member member, string nested) => member.Kind switch
    {
        MemberKind.String => "r.ReadString()",
        MemberKind.Int => "r.ReadInt32()",
        MemberKind.Long => "r.ReadInt64()",
        MemberKind.Bool => "r.ReadBoolean()",
        MemberKind.Double => "r.ReadDouble()",
        MemberKind.Timestamp => "r.ReadTimestamp(TimestampFormat.EpochSeconds)",
        MemberKind.Blob => "r.ReadBlob()",
        MemberKind.Enum => "new(r.ReadName())",
        MemberKind.Nested => "new(ref r)",
        MemberKind.StringList => "r.ReadStringList()",
        _ => "r.ReadStringMap()",
    };
}
