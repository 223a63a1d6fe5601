namespace Swage.Smithy.Tests.Assembly;

public class UpgradeTests
{
    [Fact]
    public void Numbers_and_booleans_of_version_1_get_the_defaults_they_had()
    {
        var model = Models.Load("""
            namespace t
            structure S {
                boxed: Integer,
                primitive: PrimitiveInteger,
                own: Count,
                flag: Flag,
                @box ownBoxed: Count,
                ownBoxedType: BoxedCount,
                atLeastOne: AtLeastOne,
                @range(min: 1) memberAtLeastOne: Count,
                text: String,
            }
            list L { member: Count }
            integer Count
            boolean Flag
            @box integer BoxedCount
            @range(min: 1) integer AtLeastOne
            """).Model();
        string? Default(string member) => model.Shape("t#S$" + member).Trait("default");
        Assert.Null(Default("boxed"));
        Assert.Equal("0", Default("primitive"));
        Assert.Equal("0", Default("own"));
        Assert.Equal("false", Default("flag"));
        Assert.Equal("null", Default("ownBoxed"));
        Assert.Null(Default("ownBoxedType"));
        Assert.Null(Default("atLeastOne"));
        Assert.Equal("null", Default("memberAtLeastOne"));
        Assert.Null(Default("text"));
        Assert.Equal("0", model.Shape("t#Count").Trait("default"));
        Assert.Null(model.Shape("t#BoxedCount").Trait("default"));
        Assert.Null(model.Shape("t#L$member").Trait("default"));
    }

    [Fact]
    public void Version_2_says_its_defaults_itself()
    {
        var model = Models.LoadShapes("structure S { a: Count }\ninteger Count").Model();
        Assert.Null(model.Shape("t#S$a").Trait("default"));
        Assert.Null(model.Shape("t#Count").Trait("default"));
    }

    [Fact]
    public void Optional_streaming_blobs_of_version_1_default_to_empty()
    {
        var model = Models.Load("namespace t\n@streaming blob Body\nstructure A { b: Body }\nstructure B { @required b: Body }").Model();
        Assert.Equal("\"\"", model.Shape("t#A$b").Trait("default"));
        Assert.Null(model.Shape("t#B$b").Trait("default"));
    }

    [Fact]
    public void Strings_with_named_enum_values_become_enums()
    {
        var model = Models.Load("""
            namespace t
            @sensitive
            @enum([{value: "a-1", name: "A_ONE", documentation: "First.", deprecated: true, tags: ["x"]}, {value: "b", name: "B"}])
            string Named
            @enum([{value: "a"}, {value: "b"}])
            string Unnamed
            """).Model();
        var named = model.Shape("t#Named");
        Assert.Equal(ShapeType.Enum, named.Type);
        Assert.Equal("A_ONE B", named.MemberNames());
        Assert.Equal("\"a-1\"", named.Member("A_ONE")!.Trait("enumValue"));
        Assert.Equal("\"First.\"", named.Member("A_ONE")!.Trait("documentation"));
        Assert.Equal("{}", named.Member("A_ONE")!.Trait("deprecated"));
        Assert.Equal("[\"x\"]", named.Member("A_ONE")!.Trait("tags"));
        Assert.Equal("{}", named.Trait("sensitive"));
        Assert.Null(named.Trait("enum"));
        Assert.Equal(ShapeType.String, model.Shape("t#Unnamed").Type);
        Assert.NotNull(model.Shape("t#Unnamed").Trait("enum"));
    }

    [Theory]
    [InlineData("enum E { A }")]
    [InlineData("intEnum E { A }")]
    [InlineData("@mixin structure M {}")]
    [InlineData("structure S { @default(\"\") a: String }")]
    [InlineData("operation O { input := {} }")]
    [InlineData("resource R { properties: { a: String } }")]
    public void What_came_with_version_2_is_refused_in_version_1(string idl) =>
        Assert.Contains(Models.Load("$version: \"1.0\"\nnamespace t\n" + idl).Errors(), e => e.Contains("Smithy 2.0", StringComparison.Ordinal));

    [Fact]
    public void Sets_are_refused_in_version_2() => Models.LoadShapes("set S { member: String }").Refused(3, 1, "list with @uniqueItems");
}
