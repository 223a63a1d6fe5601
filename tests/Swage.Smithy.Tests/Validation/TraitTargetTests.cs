namespace Swage.Smithy.Tests.Validation;

public class TraitTargetTests
{
    [Theory]
    [InlineData("@length(min: 1)\nboolean B", "@length cannot stand on 't#B'")]
    [InlineData("@pattern(\"a\")\ninteger I", "@pattern cannot stand on 't#I'")]
    [InlineData("@uniqueItems\nmap M { key: String, value: String }", "@uniqueItems cannot stand on 't#M'")]
    [InlineData("@error(\"client\")\nunion U { a: String }", "@error cannot stand on 't#U'")]
    [InlineData("structure S {\n    @range(min: 1)\n    a: String\n}", "@range cannot stand on 't#S$a'")]
    [InlineData("@mixin\nstructure M {\n    @range(min: 1)\n    a: String\n}\nstructure S with [M] {}", "@range cannot stand on 't#M$a'")]
    [InlineData("@trait(selector: \"operation\")\nstructure own {}\n@own\nstructure S {}", "@t#own cannot stand on 't#S': take it away there, or apply it to what its selector allows, operation.")]
    public void A_trait_stands_where_its_selector_allows(string idl, string message) =>
        Assert.Contains(message, Assert.Single(Models.LoadShapes(idl).Errors()), StringComparison.Ordinal);

    [Theory]
    [InlineData("@length(min: 1)\nstring S")]
    [InlineData("structure S {\n    @length(min: 1)\n    @required\n    a: String\n    @range(max: 3)\n    b: Integer\n}")]
    [InlineData("@trait(selector: \"structure > member\")\nstructure own {}\nstructure S {\n    @own\n    a: String\n}")]
    public void What_is_in_its_place_is_taken(string idl) => Assert.Empty(Models.LoadShapes(idl).Errors());

    [Fact]
    public void A_member_without_its_target_has_one_error() =>
        Assert.Contains("There is no shape 't#Nothing'", Assert.Single(Models.LoadShapes("structure S {\n    @length(min: 1)\n    a: Nothing\n}").Errors()), StringComparison.Ordinal);

    [Fact]
    public void Models_in_1_0_are_left_alone() =>
        Assert.Empty(Models.Load("$version: \"1.0\"\nnamespace ns\nstructure S {\n    @sensitive\n    a: String\n}\n").Errors());
}
