using Swage.Tests;

namespace Swage.Smithy.Tests.Traits;

/// <summary>Our trait models say what the official ones say, in other words.</summary>
public sealed class TraitModelTests
{
    private const string Sample = """
        $version: "2.0"
        namespace smithy.api
        structure trait { selector: String }
        structure private {}
        string String
        @trait(selector: "structure  >\n member")
        @private
        structure marker {
          a: String = "x"
          b: String
        }
        @trait(selector: "*", message: "Our words.")
        @documentation("Our words.")
        enum kind {
          A = "a"
          B = "b"
        }
        @trait
        string documentation
        document default
        document enumValue
        """;

    // smithy.framework defines an error and no trait; the folder of trait models does not have it. The traits of swage.api are ours alone.
    [CorpusFact]
    public void Ours_are_the_official_ones_but_for_words() =>
        Assert.Empty(ModelDiff.Compare(
            TraitModels.Official().Shapes.Values, TraitModels.Ours.Shapes.Values.Where(shape => shape.Id.Namespace is not ("smithy.framework" or "swage.api"))));

    [CorpusFact]
    public void The_comparison_sees_the_whole_corpus() =>
        Assert.InRange(TraitModels.Official().Shapes.Count, 342, 10_000);

    [CorpusFact]
    public void No_sentence_is_copied()
    {
        var official = Directory.EnumerateFiles(Corpus.PathOf("smithy/traits"), "*.smithy").SelectMany(File.ReadLines)
            .Where(IsComment).Select(Words).ToHashSet();
        var ours = TraitModels.Embedded().SelectMany(file => file.Text.Split('\n')).Where(IsComment).Select(Words);
        Assert.DoesNotContain(ours, line => line.Count(c => c == ' ') >= 3 && official.Contains(line));

        static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);
        static string Words(string line) => line.Trim().Trim('/', '.', ' ').ToLowerInvariant();
    }

    [Theory]
    [InlineData("structure  >\\n member", "structure > member", null)]
    [InlineData("Our words.", "Their words.", null)]
    [InlineData("@private\n", "", "smithy.api#marker: @smithy.api#private absent, should be {}")]
    [InlineData("structure marker", "union marker", "smithy.api#marker: Union, should be Structure")]
    [InlineData("structure marker", "structure marked", "smithy.api#marker: missing")]
    [InlineData("structure marker", "structure marked", "smithy.api#marked: not in the official models")]
    [InlineData("a: String = \"x\"\n  b: String", "b: String\n  a: String = \"x\"", "smithy.api#marker: members b, a, should be a, b")]
    [InlineData("b: String", "b: documentation", "smithy.api#marker$b: target smithy.api#documentation, should be smithy.api#String")]
    [InlineData("= \"x\"", "= \"y\"", "smithy.api#marker$a: @smithy.api#default y, should be x")]
    [InlineData(">\\n member", "> string", "smithy.api#marker: @smithy.api#trait {selector: structure > string}, should be {selector: structure > member}")]
    [InlineData("B = \"b\"", "B = \"c\"", "smithy.api#kind$B: @smithy.api#enumValue c, should be b")]
    public void The_comparison_finds_each_kind_of_difference(string original, string changed, string? expected)
    {
        Assert.Contains(original, Sample, StringComparison.Ordinal);
        var official = TraitModels.Load([("official", Sample)]);
        var ours = TraitModels.Load([("ours", Sample.Replace(original, changed, StringComparison.Ordinal))]);
        var lines = ModelDiff.Compare(official.Shapes.Values, ours.Shapes.Values);
        if (expected is null)
            Assert.Empty(lines);
        else
            Assert.Contains(expected, lines);
    }

    [Fact]
    public void Every_trait_has_a_name_in_code()
    {
        var traits = TraitModels.Ours.Shapes.Values.Where(shape => shape.Traits.Has(PreludeTraits.Trait)).Select(shape => shape.Id);
        Assert.Equal(traits.Order(), TraitIdTests.All().Order());
    }

    [Fact]
    public void Every_trait_in_them_stands_where_its_selector_allows()
    {
        var graph = new ShapeGraph(TraitModels.Ours);
        foreach (var use in graph.TraitUses())
        {
            var definition = TraitModels.Ours.Expect(use.Key).Traits[PreludeTraits.Trait];
            var allowed = Selector.Parse(definition.Get("selector").AsString() ?? "*").Select(graph);
            Assert.Empty(use.Except(allowed).Select(shape => $"{use.Key} on {shape.Id}"));
        }
    }

    [Fact]
    public void Every_selector_in_them_can_be_read()
    {
        var selectors = new ShapeGraph(TraitModels.Ours).Shapes.SelectMany(shape => shape.Traits).SelectMany(trait => Selectors(trait.Value)).ToList();
        Assert.InRange(selectors.Count, 150, 10_000);
        Assert.All(selectors, selector => Selector.Parse(selector));

        static IEnumerable<string> Selectors(Node node) => node switch
        {
            ObjectNode map => map.Members.SelectMany(m => m is { Key.Value: "selector", Value: StringNode text } ? [text.Value] : Selectors(m.Value)),
            ArrayNode array => array.Elements.SelectMany(Selectors),
            _ => [],
        };
    }
}
