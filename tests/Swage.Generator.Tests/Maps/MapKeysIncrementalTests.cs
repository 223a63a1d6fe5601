using Microsoft.CodeAnalysis;
using Swage.Generator.Pipeline;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Maps;

/// <summary>An edit of what a trait says of keys emits what depends on it, and nothing else.</summary>
public class MapKeysIncrementalTests
{
    private const string Client = "namespace Sample;\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;\n";

    private static readonly string s_model = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Golden", "Cases", "map-keys.smithy"));

    [Theory]
    [InlineData("optional: [\"TAIL_LIFT\"]", "optional: [\"TAIL_LIFT\", \"CRANE\"]", "CarrierOptions OptionKeys")] // a key more
    [InlineData("documentation: \"By lorry.\", required: [\"TONS\"]", "documentation: \"By truck.\", required: [\"TONS\"]", "CarrierOptions")] // what people read
    [InlineData("acceptedBy: [\"sample#Book\"]", "acceptedBy: [\"sample#Quote\"]", "BookInput OptionKeys QuoteInput")] // who takes a case
    [InlineData("optional: [\"DRIVER\", \"WEIGHTS\"]", "optional: [\"WEIGHTS\"]", "NoteKeys Offer")] // a map that is read
    [InlineData("pattern: \"^[0-9]{4}$\"", "pattern: \"^[0-9]{5}$\"", "OptionKeys")] // what a value looks like
    [InlineData("structure Price { amount: Integer }", "structure Price { amount: Long }", "Price")] // what has nothing to do with it
    [InlineData("/// Closed in 1974.", "/// Closed in 1984.", "Enums.Carrier")]
    [InlineData("// end", "// the end", "")]
    public void An_edit_emits_what_depends_on_it(string before, string after, string files)
    {
        var text = s_model + "// end\n";
        var model = new ModelText("m.smithy", text);
        var edited = text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(text, edited);
        var run = GeneratorRun.Of(Client, model);
        var old = run.Files;

        var reasons = run.RunAgain(change: d => d.ReplaceAdditionalText(model, new ModelText("m.smithy", edited)));

        var changed = run.Files.Where(f => old[f.Key] != f.Value).Select(f => f.Key["Sample.SampleClient.".Length..^".g.cs".Length]).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, string.Join(" ", changed));
        Assert.Equal(changed.Count, reasons[StepNames.Outputs].Count(r => r == IncrementalStepRunReason.Modified));
    }
}
