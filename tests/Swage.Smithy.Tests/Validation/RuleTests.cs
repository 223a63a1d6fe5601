namespace Swage.Smithy.Tests.Validation;

public class RuleTests
{
    [Theory]
    [InlineData("enum E {}", "at least one member")]
    [InlineData("enum E {\n    A = 1\n}", "quote it, or use intEnum")]
    [InlineData("enum E {\n    A = \"\"\n}", "is empty")]
    [InlineData("enum E {\n    A = \"x\"\n    B = \"x\"\n}", "a value of its own")]
    [InlineData("intEnum E { A }", "needs a value")]
    [InlineData("intEnum E {\n    A = 1.0\n}", "32-bit integer")]
    [InlineData("intEnum E {\n    A = 2147483648\n}", "32-bit integer")]
    [InlineData("intEnum E {\n    A = 1\n    B = 1\n}", "a value of its own")]
    public void Enums(string idl, string message) => Assert.Contains(message, Assert.Single(Models.LoadShapes(idl).Errors()), StringComparison.Ordinal);

    [Theory]
    [InlineData("String", "1")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("Byte", "128")]
    [InlineData("Integer", "1.5")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Words", "[\"a\"]")]
    [InlineData("Suit", "\"D\"")]
    [InlineData("Level", "3")]
    [InlineData("Struct", "{}")]
    [InlineData("Document", "[1]")]
    [InlineData("Zero", "1")]
    public void Defaults_that_do_not_fit_are_refused(string target, string value)
    {
        var result = Models.LoadShapes($"structure S {{\n    a: {target} = {value}\n}}\n" + Types);
        var error = Assert.Single(result.Errors());
        Assert.StartsWith($"4,{11 + target.Length}: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("String", "\"x\"")]
    [InlineData("Boolean", "true")]
    [InlineData("Byte", "-128")]
    [InlineData("Long", "9223372036854775807")]
    [InlineData("Float", "1.5")]
    [InlineData("Words", "[]")]
    [InlineData("Suit", "\"c\"")]
    [InlineData("Level", "1")]
    [InlineData("Document", "{}")]
    [InlineData("Zero", "0")]
    [InlineData("Zero", "null")]
    [InlineData("Struct", "null")]
    public void Defaults_that_fit_are_taken(string target, string value) => Models.LoadShapes($"structure S {{\n    a: {target} = {value}\n}}\n" + Types).Model();

    [Fact]
    public void A_member_repeats_the_default_of_its_target() =>
        Models.LoadShapes("structure S { a: Zero }\n" + Types).Refused(3, 15, "write '= 0'");

    [Theory]
    [InlineData("@length(min: \"1\") string S", 14, "a whole number, but found \"1\"")]
    [InlineData("@error(\"clinet\") structure S {}", 8, "one of \"client\", \"server\"")]
    [InlineData("@tags(\"a\") string S", 7, "expected a list")]
    [InlineData("@tags([\"a\", 1]) string S", 13, "a string, but found 1")]
    [InlineData("@documentation string S", 1, "a string, but found null")]
    [InlineData("@externalDocumentation(Site: 1) string S", 30, "a string")]
    [InlineData("@references([{}]) string S", 14, "needs 'resource'")]
    public void Trait_values_are_of_the_traits_shape(string idl, int column, string message) => Models.LoadShapes(idl).Refused(3, column, message);

    [Fact]
    public void An_unknown_member_of_a_trait_value_is_a_warning()
    {
        var found = Assert.Single(Models.LoadShapes("@length(mni: 1, max: 2) string S").Events);
        Assert.Equal((Severity.Warning, 3, 9), (found.Severity, found.Location.Line, found.Location.Column));
        Assert.Contains("Did you mean 'min'", found.Message, StringComparison.Ordinal);
    }

    private const string Types = """
        list Words { member: String }
        enum Suit {
            C = "c"
        }
        intEnum Level {
            LOW = 1
        }
        structure Struct {}
        @default(0) integer Zero
        """;
}
