namespace Swage.Smithy.Tests.Assembly;

public class MergingTests
{
    private const string Head = "$version: \"2.0\"\nnamespace t\n";

    [Fact]
    public void Names_mean_imports_first_then_the_namespace_then_the_prelude()
    {
        var model = Models.LoadFiles(
            ("a.smithy", "$version: \"2.0\"\nnamespace a\nuse b#Name\nstructure S { imported: Name, own: Integer, prelude: String, absolute: b#Integer, forward: Later }\ninteger Integer\nstring Later"),
            ("b.smithy", "$version: \"2.0\"\nnamespace b\nstring Name\ninteger Integer")).Model();
        Assert.Equal("b#Name a#Integer smithy.api#String b#Integer a#Later", string.Join(' ', model.Shape("a#S").Members.Select(m => m.Target)));
    }

    [Fact]
    public void Shapes_defined_the_same_twice_are_one_with_the_traits_of_both()
    {
        var result = Models.LoadFiles(
            ("a.smithy", Head + "@tags([\"a\"]) structure S { a: String, b: String }\noperation O { input: S }"),
            ("b.smithy", Head + "@tags([\"b\"]) @sensitive structure S { b: String, @required a: String }\noperation O { input: S }"));
        var shape = result.Model().Shape("t#S");
        Assert.Equal("[\"a\",\"b\"]", shape.Trait("tags"));
        Assert.Equal("{}", shape.Trait("sensitive"));
        Assert.Equal("{}", shape.Member("a")!.Trait("required"));
        Assert.All(result.Events, e => Assert.Equal(Severity.Note, e.Severity));
    }

    [Theory]
    [InlineData("structure S { a: String }", "union S { a: String }")]
    [InlineData("structure S { a: String }", "structure S { a: Integer }")]
    [InlineData("structure S { a: String }", "structure S { a: String, b: String }")]
    [InlineData("structure S { a: String, b: String }", "structure S { a: String }")]
    [InlineData("service S { version: \"1\" }", "service S { version: \"2\" }")]
    [InlineData("operation S { errors: [E] }\n@error(\"client\") structure E {}", "operation S {}")]
    [InlineData("resource S { identifiers: { a: String } }", "resource S { identifiers: { b: String } }")]
    public void Shapes_defined_differently_conflict(string first, string second)
    {
        var error = Assert.Single(Models.LoadFiles(("a.smithy", Head + first), ("b.smithy", Head + second)).Errors());
        Assert.Contains("is already defined at a.smithy(3,", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Applied_traits_join_those_of_the_definition()
    {
        var model = Models.LoadFiles(
            ("a.smithy", Head + "@tags([\"a\"]) @since(\"1\") string S\nstructure T { m: S }"),
            ("b.smithy", Head + "apply S { @tags([\"b\"]) @since(\"1\") @sensitive }\napply t#T$m @required")).Model();
        Assert.Equal("[\"a\",\"b\"]", model.Shape("t#S").Trait("tags"));
        Assert.Equal("{}", model.Shape("t#S").Trait("sensitive"));
        Assert.Equal("{}", model.Shape("t#T$m").Trait("required"));
    }

    [Theory]
    [InlineData("@since(\"1\") @since(\"2\") string S", "with another value already")]
    [InlineData("string S\napply S @since(\"1\")\napply S @since(\"2\")", "with another value already")]
    [InlineData("apply Nowhere @sensitive", "no shape 't#Nowhere'")]
    [InlineData("structure S { abc: String }\napply S$abd @required", "Did you mean 'abc'?")]
    [InlineData("apply smithy.api#String @sensitive", "shares the prelude")]
    public void Traits_that_cannot_be_applied_are_refused(string idl, string message) =>
        Assert.Contains(message, Assert.Single(Models.LoadShapes(idl).Errors()), StringComparison.Ordinal);

    [Fact]
    public void Metadata_is_merged()
    {
        var result = Models.LoadFiles(
            ("a.smithy", "metadata list = [1]\nmetadata same = {a: 1, b: 2}\nmetadata id = smithy.api#String"),
            ("b.json", """{"smithy": "2.0", "metadata": {"list": [2], "same": {"b": 2.0, "a": 1}}}"""));
        Assert.Equal("[1,2]", NodePrinter.Print(result.Model().Metadata["list"]));
        Assert.Equal("\"smithy.api#String\"", NodePrinter.Print(result.Model.Metadata["id"]));
        var conflict = Models.LoadFiles(("a.smithy", "metadata a = 1\n"), ("b.smithy", "metadata a = 2\n"));
        Assert.Contains("another value at a.smithy(1,14)", Assert.Single(conflict.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_that_do_not_exist_or_cannot_stand_there_are_refused()
    {
        Models.LoadShapes("service S { version: \"1\", operations: [Get] }\nstructure Get {}").Refused(3, 40, "is a structure, and what stands here must be an operation");
        Models.LoadShapes("structure S { a: Op }\noperation Op {}").Refused(3, 18, "is an operation");
        Models.LoadShapes("operation Op { input: String }").Refused(3, 23, "what stands here must be a structure without @error");
        Models.LoadShapes("operation Op { errors: [E] }\nstructure E {}").Refused(3, 25, "must be a structure with @error");
        Models.LoadShapes("map M { key: Integer, value: String }").Refused(3, 14, "must be a string");
        Models.LoadShapes("structure S { a: other.ns#Thing }").Refused(3, 18, "no shape 'other.ns#Thing'");
    }

    [Fact]
    public void An_unquoted_word_that_is_no_shape_is_a_danger() =>
        Models.LoadShapes("@documentation(hello) string S").Refused(3, 16, "quote it if it is text");

    [Fact]
    public void Names_that_differ_only_in_case_conflict()
    {
        Models.LoadShapes("string Abc\nstring ABC").Refused(4, 8, "only in the case");
        Models.LoadShapes("structure S { abc: String\n ABC: String }").Refused(4, 2, "only in the case");
    }
}
