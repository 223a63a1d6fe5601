namespace Swage.Smithy.Tests.Syntax;

public class RecoveryTests
{
    [Fact]
    public void Every_wrong_statement_is_reported_and_the_others_are_kept()
    {
        var result = Models.LoadShapes("""
            string A
            strin B
            structure C {
                ok: A
                wrong A
                alsoOk: A
                @tags([1 worse: A
            }
            string D
            @bad(
            structure E { a: A }
            list F { member: A }
            """);
        Assert.Equal(["4,1", "7,11", "9,19", "13,11"], result.Errors().Select(e => e[..e.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Equal("t#A t#C t#D t#E t#F", string.Join(' ', result.Model.Shapes.Keys.Where(k => k.Namespace == "t").Order()));
        Assert.Equal("ok alsoOk", result.Model.Shape("t#C").MemberNames());
    }

    [Fact]
    public void A_shape_lost_to_an_error_is_not_missed_as_well() =>
        Models.LoadShapes("structure A { b: B }\nstructure B ( }\n").Refused(4, 13, "Expected '{'");

    [Fact]
    public void A_missing_line_break_is_all_that_is_missed()
    {
        var result = Models.LoadShapes("enum E { A = \"a\", B = \"b\" }\nstructure S {\n    e: E = \"b\"\n}");
        Assert.All(result.Errors(), e => Assert.Contains("a line break after the value", e, StringComparison.Ordinal));
        Assert.Equal("A B", result.Model.Shape("t#E").MemberNames());
    }

    [Fact]
    public void An_unclosed_structure_does_not_swallow_the_next()
    {
        var result = Models.LoadShapes("structure A {\n    a: String\n    @bad(\n\nstructure B {}\n");
        Assert.NotEmpty(result.Errors());
        Assert.NotNull(result.Model.Find(ShapeId.Parse("t#B")));
    }

    [Fact]
    public void Unknown_words_come_with_what_was_likely_meant()
    {
        Models.LoadShapes("struct A {}").Refused(3, 1, "Did you mean 'structure'?");
        Models.LoadShapes("structure A { b: Strng }").Refused(3, 18, "Did you mean 'String'");
        Models.LoadShapes("enum E { A = \"a\" }").Refused(3, 18, "a line break after the value");
        Models.LoadShapes("@requird string A").Refused(3, 1, "'required'");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    public void Nesting_without_end_is_refused_with_an_error(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 200_000)) + "1" + string.Concat(Enumerable.Repeat(close, 200_000));
        foreach (var result in new[] { Models.LoadShapes($"@documentation({deep})\nstring S"), Models.LoadJson(deep.Replace("a:", "\"a\":", StringComparison.Ordinal)) })
            Assert.Contains(result.Errors(), e => e.Contains("nest deeper than 250", StringComparison.Ordinal));
        var fine = string.Concat(Enumerable.Repeat(open, 240)) + "1" + string.Concat(Enumerable.Repeat(close, 240));
        Models.LoadShapes($"@trait\ndocument d\n@d({fine})\nstring S").Model();
    }

    [Fact]
    public void A_file_of_nothing_but_errors_does_not_report_without_end()
    {
        var result = Models.LoadShapes(string.Concat(Enumerable.Repeat("strin X\n", 100_000)));
        Assert.InRange(result.Events.Count, 1, 1000);
    }

    [Fact]
    public void A_file_of_nothing_but_missing_names_takes_no_longer_than_others()
    {
        var text = string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"structure Structure{i} {{ member: Structure{i}Missing }}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(5_000, Models.LoadShapes(text).Errors().Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
    }

    [Fact]
    public void Reading_stops_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => ModelLoader.Load([new ModelSource("a.smithy", "namespace t\nstring S")], new CancellationToken(canceled: true)));
}
