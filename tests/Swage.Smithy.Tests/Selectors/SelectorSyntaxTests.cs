namespace Swage.Smithy.Tests.Selectors;

public sealed class SelectorSyntaxTests
{
    [Theory]
    [InlineData("*")]
    [InlineData(" structure > member\n  :test(> :test(string, number)) ")]
    [InlineData("operation -[input, output]-> structure > member")]
    [InlineData("[trait|streaming] :test(<) :not(< member < structure <-[input, output]- operation)")]
    [InlineData("resource:test(-[put]->)")]
    [InlineData("[trait | range | min = -1.5e2]")]
    [InlineData("[id = foo.baz#Structure] [id='foo.baz#Structure$foo']")]
    [InlineData("[trait|httpQuery *= token, \"b\" i]")]
    [InlineData("[@trait|range: @{min} > @{max} && @{min} ?= true]")]
    [InlineData("[@: @{trait|auth|(values)} {<} @{var|authTraits|id}]")]
    [InlineData("service $outputs(~> operation -[output]-> ~> number) :not(:in(${outputs}))")]
    [InlineData("[id|namespace = foo.baz]")]
    [InlineData(":someFunctionOfTomorrow(string)")]
    public void Takes(string selector) => Assert.Equal(selector, Selector.Parse(selector).ToString());

    [Theory]
    [InlineData("", 0, "A selector is missing.")]
    [InlineData("structure > ,", 12, "',' cannot stand here.")]
    [InlineData("strng", 0, "'strng' is no shape type; did you mean 'string'?")]
    [InlineData(":test(string", 12, "')' is missing at the end.")]
    [InlineData(":test()", 6, "A selector is missing.")]
    [InlineData(":not(string, number)", 0, "':not' takes exactly one selector.")]
    [InlineData(":topdown(*, *, *)", 0, "':topdown' takes one or two selectors.")]
    [InlineData("[trait|]", 7, "A value is missing: a text in quotes, a number, a name or a shape ID.")]
    [InlineData("[trait|x = 'abc]", 11, "The quoted text has no end.")]
    [InlineData("[trait|x = a..b]", 11, "'a..b' needs quotes: it is no number, name or shape ID.")]
    [InlineData("operation -[input->", 17, "']->' is missing before '-'.")]
    [InlineData("string)", 6, "')' cannot stand here.")]
    [InlineData("!", 0, "'!' cannot stand here.")]
    public void Says_what_is_wrong_and_where(string selector, int offset, string message)
    {
        Assert.False(Selector.TryParse(selector, out _, out var error));
        Assert.Equal(new SelectorError(message, offset), error);
        Assert.Contains(message, Assert.Throws<FormatException>(() => Selector.Parse(selector)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_to_nest_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat(":test(", 100_000));
        Assert.False(Selector.TryParse(deep, out _, out var error));
        Assert.Contains("nested", error!.Message, StringComparison.Ordinal);
    }
}
