using System.Text;

namespace Swage.Benchmarks.Codec.Forms;

/// <summary>
/// (a') A writing body that is generic over the writer, and a reading constructor over the protocol's reader: the form in use.
/// (b) The same with a writing body for one protocol's writer.
/// </summary>
internal sealed class ConstructorForm(bool isGeneric) : Form
{
    public override string Name => isGeneric ? "(a') generic write, reading constructor" : "(b) direct write, reading constructor";

    private string Head => isGeneric
        ? "    internal void Write<TWriter>(ref TWriter w) where TWriter : IShapeWriter, allows ref struct\n    {\n        w.BeginStructure();\n"
        : "    internal void Write(ref JsonShapeWriter w)\n    {\n        w.BeginStructure();\n";

    public override string ListOf(string name, string element) => $$"""
        public sealed partial record {{name}}
        {
            public {{name}}() { }
            public IReadOnlyList<{{element}}>? Items { get; init; }
        {{Head}}
                if (Items is { } items)
                {
                    w.WriteMember("Items"u8);
                    w.BeginList(items.Count);
                    for (var i = 0; i < items.Count; i++) items[i].Write(ref w);
                    w.EndList();
                }
                w.EndStructure();
            }
            internal {{name}}(ref Reader r)
            {
                var c = r.BeginStructure();
                while (r.NextMember("Items\n"u8, ref c))
                {
                    var list = new List<{{element}}>(r.BeginList());
                    while (r.NextElement()) list.Add(new {{element}}(ref r));
                    Items = list;
                }
            }
        }

        """;

    protected override void Codec(BenchShape shape, StringBuilder text)
    {
        text.Append(Head);
        foreach (var member in shape.Members)
            text.Append($"        {Write(member)}\n");
        text.Append("        w.EndStructure();\n    }\n");
        text.Append($"    [SetsRequiredMembers]\n    internal {shape.Name}(ref Reader r)\n    {{\n        var c = r.BeginStructure();\n");
        text.Append("        while (r.NextMember(Names, ref c))\n            switch (c.Index)\n            {\n");
        for (var i = 0; i < shape.Members.Count; i++)
            text.Append($"                case {i}: {shape.Members[i].Name} = {Read(shape.Members[i], shape.Nested)}; break;\n");
        text.Append("            }\n    }\n").Append(Names(shape.Members.Select(static x => x.Name)));
    }
}
