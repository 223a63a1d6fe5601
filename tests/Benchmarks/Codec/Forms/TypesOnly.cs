using System.Text;

namespace Swage.Benchmarks.Codec.Forms;

/// <summary>No codec at all: what the types cost that every form has.</summary>
internal sealed class TypesOnly : Form
{
    public override string Name => "types alone";

    public override string ListOf(string name, string element) => "";

    protected override void Codec(BenchShape shape, StringBuilder text)
    {
    }
}
