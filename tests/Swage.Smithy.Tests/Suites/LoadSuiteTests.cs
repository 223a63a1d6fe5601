using Swage.Conformance;

namespace Swage.Smithy.Tests.Suites;

/// <summary>The suite must be able to fail, or its passing would say nothing.</summary>
public class LoadSuiteTests
{
    private const string Idl = "$version: \"2.0\"\nnamespace t\n@since(\"1\")\nstructure S {\n    a: String\n    b: Integer = 3\n}\n";

    private static string Json(string since = "1", string b = """, "b": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 3}}""") =>
        """{"smithy": "2.0", "shapes": {"t#S": {"type": "structure", "members": {"a": {"target": "smithy.api#String"}""" + b
        + """}, "traits": {"smithy.api#since": "SINCE"}}}}""".Replace("SINCE", since, StringComparison.Ordinal);

    private static string Run(params (string Path, string Text)[] files)
    {
        var output = new StringWriter { NewLine = "\n" };
        var report = new SuiteReport(output);
        new LoadSuite().Run([.. files.Select(f => new SuiteFile(f.Path, () => f.Text))], report);
        report.PrintTotals();
        return output.ToString();
    }

    [Fact]
    public void Equal_models_pass() => Assert.Equal("1 passed, 0 failed, 0 skipped\n", Run(("no/x.smithy", Idl), ("no/x.json", Json())));

    [Fact]
    public void A_model_in_several_files_is_loaded_as_one() =>
        Assert.Equal(
            "2 passed, 0 failed, 0 skipped\n",
            Run(("no/x.smithy", "$version: \"2\"\nnamespace t\nstructure X { y: Y }\n"), ("no/y.smithy", "$version: \"2\"\nnamespace t\nstring Y\n")));

    [Fact]
    public void A_changed_trait_value_fails() =>
        Assert.Equal(
            "FAIL no/x.smithy: t#S has a trait that differs: smithy.api#since is \"1\", expected \"2\"\n0 passed, 1 failed, 0 skipped\n",
            Run(("no/x.smithy", Idl), ("no/x.json", Json(since: "2"))));

    [Fact]
    public void A_missing_member_fails() =>
        Assert.Equal(
            "FAIL no/x.smithy: t#S: members are a b, expected a\n0 passed, 1 failed, 0 skipped\n",
            Run(("no/x.smithy", Idl), ("no/x.json", Json(b: ""))));

    [Theory]
    [InlineData(""", "b": {"target": "smithy.api#Long", "traits": {"smithy.api#default": 3}}""", "t#S$b targets smithy.api#Integer, expected smithy.api#Long")]
    [InlineData(""", "b": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 4}}""", "smithy.api#default is 3, expected 4")]
    [InlineData(""", "b": {"target": "smithy.api#Integer"}""", "smithy.api#default is 3, expected none")]
    public void A_changed_member_fails(string b, string difference) =>
        Assert.Contains(difference, Run(("no/x.smithy", Idl), ("no/x.json", Json(b: b))), StringComparison.Ordinal);

    [Fact]
    public void Flattened_models_are_compared_without_mixins()
    {
        const string Mixed = "$version: \"2.0\"\nnamespace t\n@mixin structure M { a: String }\nstructure S with [M] {}\n";
        Assert.StartsWith("1 passed, 0 failed", Run(("x.smithy", Mixed), ("x.flattened.smithy", "$version: \"2.0\"\nnamespace t\nstructure S { a: String }")));
        Assert.StartsWith("FAIL", Run(("x.smithy", Mixed), ("x.flattened.smithy", "$version: \"2.0\"\nnamespace t\nstructure S { a: String b: String }")));
        Assert.StartsWith("FAIL", Run(("x.smithy", Mixed), ("x.flattened.smithy", Mixed.Replace("a: String", "b: String", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("// Syntax error at line 3, column 1: no such type\nnamespace t\nstrin S\n", "1 passed, 0 failed")]
    [InlineData("// Syntax error at line 3, column 2: no such type\nnamespace t\nstrin S\n", "FAIL invalid/x.smithy: is refused first at line 3, column 1, expected line 3, column 2")]
    [InlineData("// Syntax error at line 4, column 1: no such type\nnamespace t\nstrin S\nstrin T\n", "FAIL invalid/x.smithy: is refused first at line 3, column 1, expected line 4, column 1")]
    [InlineData("// Syntax error at line 3, column 1: no such type\nnamespace t\nstring S\n", "FAIL invalid/x.smithy: loads without an error")]
    [InlineData("// No place is named\nnamespace t\nstring S\n", "FAIL invalid/x.smithy: loads without an error")]
    [InlineData("// No place is named\nnamespace t\nstrin S\n", "1 passed, 0 failed")]
    public void Invalid_files_must_be_refused_at_their_place(string text, string start) => Assert.StartsWith(start, Run(("invalid/x.smithy", text)));

    [Fact]
    public void Files_are_loaded_with_what_their_suite_shares() =>
        Assert.StartsWith(
            "1 passed, 0 failed",
            Run(
                ("s/deep/x.smithy", "namespace t\nstructure S { a: shared#A }"),
                ("s/deep/x.json", """{"smithy": "1.0", "shapes": {"t#S": {"type": "structure", "members": {"a": {"target": "shared#A"}}}}}"""),
                ("s/__shared.json", """{"smithy": "1.0", "shapes": {"shared#A": {"type": "string"}}}""")));

    [Fact]
    public void Json_that_is_no_model_is_skipped_with_the_reason() =>
        Assert.Equal("SKIP a.json: it is JSON but no model: it has no key 'smithy'\n0 passed, 0 failed, 1 skipped\n", Run(("a.json", "{\"version\": 1}")));

    [Fact]
    public void A_valid_file_with_errors_fails() => Assert.StartsWith("FAIL x.smithy: x.smithy(2,1) ", Run(("x.smithy", "namespace t\nstrin S")));
}
