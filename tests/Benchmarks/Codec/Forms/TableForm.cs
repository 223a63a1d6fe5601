using System.Text;

namespace Swage.Benchmarks.Codec.Forms;

/// <summary>(c) A static table of members with one accessor each, and shared loops that walk it.</summary>
internal sealed class TableForm : Form
{
    public override string Name => "(c) table of members, shared loop";

    public override string WriteRoot(string type) => $"{type}.Table.Write(value, ref writer)";

    public override string ReadRoot(string type) => $"{type}.Table.Read(ref reader)";

    public override string ListOf(string name, string element) => $$"""
        public sealed partial record {{name}}
        {
            internal IReadOnlyList<{{element}}>? _Items;
            public IReadOnlyList<{{element}}>? Items { get => _Items; init => _Items = value; }
            internal static readonly MemberTable<{{name}}> Table = new("Items\n"u8, static () => new(),
                new ListMember<{{name}}, {{element}}>(static x => ref x._Items, static () => {{element}}.Table));
        }

        """;

    protected override void Properties(BenchShape shape, StringBuilder text)
    {
        // Reading sets members one by one from outside, which init accessors do not allow: hence fields.
        foreach (var member in shape.Members)
        {
            var type = member.Type(shape.Nested);
            text.Append($"    internal {type} _{member.Name};\n    public {type} {member.Name} {{ get => _{member.Name}; init => _{member.Name} = value; }}\n");
        }
    }

    protected override void Codec(BenchShape shape, StringBuilder text)
    {
        text.Append($"    internal static readonly MemberTable<{shape.Name}> Table = new(\"");
        foreach (var member in shape.Members)
            text.Append(member.Name).Append("\\n");
        text.Append("\"u8, static () => new()");
        foreach (var member in shape.Members)
        {
            text.Append($",\n        new {member.Kind}Member<{shape.Name}");
            text.Append(member.Kind switch { MemberKind.Nested => $", {shape.Nested}", _ => "" });
            text.Append($">(static x => ref x._{member.Name}");
            text.Append(member.Kind switch { MemberKind.Nested => $", static () => {shape.Nested}.Table)", _ => ")" });
        }

        text.Append(");\n");
    }
}
