using System.Text;

namespace Swage.Benchmarks.Codec.Forms;

/// <summary>(a) One body each way, generic over writer and reader; reading goes through locals into an object initializer.</summary>
internal sealed class GenericForm : Form
{
    private const string ReadHead = "<TReader>(ref TReader r) where TReader : IBenchReader, allows ref struct\n    {\n";

    public override string Name => "(a) generic write, generic read through locals";

    public override string Reader => "BenchReader";

    public override string ReadRoot(string type) => $"{type}.Read(ref reader)";

    public override string ListOf(string name, string element) => $$"""
        public sealed partial record {{name}}
        {
            public IReadOnlyList<{{element}}>? Items { get; init; }
            internal void Write<TWriter>(ref TWriter w) where TWriter : IShapeWriter, allows ref struct
            {
                w.BeginStructure();
                if (Items is { } items)
                {
                    w.WriteMember("Items"u8);
                    w.BeginList(items.Count);
                    for (var i = 0; i < items.Count; i++) items[i].Write(ref w);
                    w.EndList();
                }
                w.EndStructure();
            }
            internal static {{name}} Read{{ReadHead}}
                IReadOnlyList<{{element}}>? items = null;
                var c = r.BeginStructure();
                while (r.NextMember("Items\n"u8, ref c))
                {
                    var list = new List<{{element}}>(r.BeginList());
                    while (r.NextElement()) list.Add({{element}}.Read(ref r));
                    items = list;
                }
                return new {{name}} { Items = items };
            }
        }

        """;

    protected override string Read(Member member, string nested) => member.Kind switch
    {
        MemberKind.Nested => $"{nested}.Read(ref r)",
        MemberKind.Enum => "new Kind(r.ReadName())",
        _ => base.Read(member, nested),
    };

    protected override void Codec(BenchShape shape, StringBuilder text)
    {
        text.Append("    internal void Write<TWriter>(ref TWriter w) where TWriter : IShapeWriter, allows ref struct\n    {\n        w.BeginStructure();\n");
        foreach (var member in shape.Members)
            text.Append($"        {Write(member)}\n");
        text.Append("        w.EndStructure();\n    }\n");
        text.Append($"    internal static {shape.Name} Read{ReadHead}");
        for (var i = 0; i < shape.Members.Count; i++)
            text.Append($"        {shape.Members[i].Type(shape.Nested)} m{i} = null;\n");
        text.Append("        var c = r.BeginStructure();\n        while (r.NextMember(Names, ref c))\n            switch (c.Index)\n            {\n");
        for (var i = 0; i < shape.Members.Count; i++)
            text.Append($"                case {i}: m{i} = {Read(shape.Members[i], shape.Nested)}; break;\n");
        text.Append($"            }}\n        return new {shape.Name}\n        {{\n");
        for (var i = 0; i < shape.Members.Count; i++)
            text.Append($"            {shape.Members[i].Name} = m{i},\n");
        text.Append("        };\n    }\n").Append(Names(shape.Members.Select(static x => x.Name)));
    }
}
