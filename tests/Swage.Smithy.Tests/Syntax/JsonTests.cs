namespace Swage.Smithy.Tests.Syntax;

public class JsonTests
{
    private static LoadResult LoadShapes(string shapes) => Models.LoadJson("{\"smithy\": \"2.0\", \"shapes\": {" + shapes + "}}");

    [Fact]
    public void Reads_what_the_idl_reads()
    {
        var model = LoadShapes("""
            "t#S": {"type": "structure", "mixins": [{"target": "t#M"}],
                    "members": {"a": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}}},
            "t#M": {"type": "structure", "members": {"m": {"target": "t#L"}}, "traits": {"smithy.api#mixin": {}}},
            "t#L": {"type": "list", "member": {"target": "smithy.api#String"}},
            "t#Map": {"type": "map", "value": {"target": "smithy.api#String"}, "key": {"target": "smithy.api#String"}},
            "t#S$m": {"type": "apply", "traits": {"smithy.api#documentation": "applied"}},
            "t#O": {"type": "operation", "input": {"target": "t#I"}, "errors": [{"target": "t#E"}]},
            "t#I": {"type": "structure"},
            "t#E": {"type": "structure", "traits": {"smithy.api#error": "client"}},
            "t#Svc": {"type": "service", "version": "1", "operations": [{"target": "t#O"}], "rename": {"t#L": "Names"}},
            "t#R": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}}, "read": {"target": "t#O"}},
            "t#En": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "a"}}}}
            """).Model();
        Assert.Equal("m a", model.Shape("t#S").MemberNames());
        Assert.Equal("\"applied\"", model.Shape("t#S$m").Trait("documentation"));
        Assert.Equal("key value", model.Shape("t#Map").MemberNames());
        var operation = (OperationShape)model.Shape("t#O");
        Assert.Equal("t#I smithy.api#Unit t#E", $"{operation.Input} {operation.Output} {operation.Errors.Single()}");
        Assert.Equal("Names", ((ServiceShape)model.Shape("t#Svc")).Rename[ShapeId.Parse("t#L")]);
        Assert.Equal("t#O", ((ResourceShape)model.Shape("t#R")).Lifecycle["read"].ToString());
        Assert.Equal("\"a\"", model.Shape("t#En$A").Trait("enumValue"));
    }

    [Theory]
    [InlineData("", 1, 1, "Expected a JSON value")]
    [InlineData("[]", 1, 1, "is an object")]
    [InlineData("{}", 1, 1, "no Smithy model")]
    [InlineData("{\"smithy\": \"9\"}", 1, 12, "not supported")]
    [InlineData("{\"smithy\": 2}", 1, 12, "is a string")]
    [InlineData("{\"smithy\": \"2.0\",}", 1, 18, "after the comma")]
    [InlineData("{\"smithy\": \"2.0\" \"shapes\": {}}", 1, 18, "',' or '}'")]
    [InlineData("{smithy: \"2.0\"}", 1, 2, "double quotes")]
    [InlineData("{\"smithy\": \"2.0\"} // end", 1, 19, "nothing after the model")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"t#A\": 1}}", 1, 37, "is an object with a 'type'")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"A\": {\"type\": \"string\"}}}", 1, 30, "is not the shape ID")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"t#A\": {\"type\": \"strung\"}}}", 1, 46, "Did you mean 'string'?")]
    [InlineData("{\"smithy\": \"2.0\", \"metadata\": {\"a\": [01]}}", 1, 38, "must not start with a zero")]
    [InlineData("{\"smithy\": \"2.0\", \"metadata\": {\"a\": tru}}", 1, 37, "Expected a JSON value")]
    [InlineData("{\"smithy\": \"2.0\", \"metadata\": {\"a\": 1, \"a\": 2}}", 1, 40, "given twice")]
    public void Wrong_json_is_refused_at_its_place(string json, int line, int column, string message) => Models.LoadJson(json).Refused(line, column, message);

    [Fact]
    public void A_reference_is_an_object_with_a_target() =>
        LoadShapes("""
            "t#O": {"type": "operation", "input": "t#I"}
            """).Refused(1, 68, "an object with a 'target'");

    [Fact]
    public void Unknown_keys_are_a_warning()
    {
        var result = LoadShapes("""
            "t#S": {"type": "string", "futureKey": 1}
            """);
        Assert.False(result.HasErrors);
        Assert.Contains("'futureKey'", Assert.Single(result.Events).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_trait_is_a_warning_in_json_and_an_error_in_the_idl()
    {
        var json = LoadShapes("""
            "t#S": {"type": "string", "traits": {"aws.future#thing": {"a": 1}}}
            """);
        Assert.Equal(Severity.Warning, Assert.Single(json.Events).Severity);
        Assert.Equal("""{"a":1}""", json.Model.Shape("t#S").Trait("aws.future#thing"));
        Models.LoadShapes("@aws.future#thing string S").Refused(3, 1, "no trait 'aws.future#thing'");
    }

    [Fact]
    public void Numbers_keep_every_digit() =>
        Assert.Equal(
            "123456789012345678901234567890.10e-5",
            NodePrinter.Print(Models.LoadJson("{\"smithy\": \"2.0\", \"metadata\": {\"n\": 123456789012345678901234567890.10e-5}}").Model().Metadata["n"]));
}
