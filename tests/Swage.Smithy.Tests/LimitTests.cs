using Swage.Smithy.Syntax;

namespace Swage.Smithy.Tests;

/// <summary>The limits of loading that <c>generator/README.md</c> states: what reaches one passes, what is one more does not.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Values_nest_250_levels(string open, string close)
    {
        Assert.Empty(Load(NodeReader.MaxDepth).Errors());
        Assert.Contains(Load(NodeReader.MaxDepth + 1).Errors(), e => e.Contains("nest deeper than 250 levels", StringComparison.Ordinal));
        // In JSON, what is around a value counts too.
        Assert.Empty(LoadJson(NodeReader.MaxDepth - 2).Errors());
        Assert.Contains(LoadJson(NodeReader.MaxDepth + 1).Errors(), e => e.Contains("nest deeper than 250 levels", StringComparison.Ordinal));

        LoadResult Load(int depth) => Models.Load($"$version: \"2.0\"\nmetadata m = {Nest(depth)}\n");
        LoadResult LoadJson(int depth) => Models.LoadJson($"{{\"smithy\": \"2.0\", \"metadata\": {{\"m\": {Nest(depth)}}}}}");
        string Nest(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Selectors_nest_128_levels()
    {
        Assert.True(Selector.TryParse(Nest(SelectorDepth), out _, out _));
        Assert.False(Selector.TryParse(Nest(SelectorDepth + 1), out _, out var error));
        Assert.Contains("nested deeper than 128 levels", error!.Message, StringComparison.Ordinal);

        // The outermost selector is a level of its own.
        static string Nest(int depth) => string.Concat(Enumerable.Repeat(":test(", depth - 1)) + "*" + new string(')', depth - 1);
    }

    [Fact]
    public void A_file_reports_200_errors_of_form()
    {
        Assert.Equal(200, Errors(200));
        Assert.Equal(200, Errors(201));

        static int Errors(int count) => Models.LoadShapes(string.Concat(Enumerable.Range(0, count).Select(i => $"structure S{i} {{ a }}\n"))).Errors().Length;
    }

    [Fact]
    public void A_long_chain_of_shapes_mixins_or_resources_costs_no_stack()
    {
        const int Length = 20_000;
        var text = string.Concat(Enumerable.Range(0, Length).Select(i => $"structure S{i} {{ next: S{i + 1} }}\n@mixin structure M{i} with [M{i + 1}] {{}}\nlist L{i} {{ member: L{i + 1} }}\nresource R{i} {{ resources: [R{i + 1}] }}\n"));
        LoadResult? result = null;
        var thread = new Thread(
            () => result = Models.LoadShapes(text + $"structure S{Length} {{}}\n@mixin structure M{Length} {{ m: String }}\nlist L{Length} {{ member: String }}\nresource R{Length} {{}}\n"), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Empty(result!.Errors());
        Assert.NotNull(result!.Model.Shape("t#M0").Member("m"));
    }

    private const int SelectorDepth = 128;
}
