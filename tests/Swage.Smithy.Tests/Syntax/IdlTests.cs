namespace Swage.Smithy.Tests.Syntax;

public class IdlTests
{
    [Fact]
    public void Reads_every_simple_type()
    {
        string[] types = ["blob", "boolean", "string", "byte", "short", "integer", "long", "float", "double", "bigInteger", "bigDecimal", "timestamp", "document"];
        var model = Models.LoadShapes(string.Join('\n', types.Select(t => $"{t} My_{t}"))).Model();
        foreach (var type in types)
            Assert.Equal(type, model.Shape($"t#My_{type}").Type.ToString(), ignoreCase: true);
    }

    [Fact]
    public void Reads_members_defaults_and_traits_with_their_places()
    {
        var model = Models.LoadShapes("""
            structure S {
                @required
                name: String

                count: Integer = 3 // the usual
                tags: Tags = []
            }
            list Tags { member: String }
            """).Model();
        var shape = model.Shape("t#S");
        Assert.Equal("name count tags", shape.MemberNames());
        Assert.Equal("{}", shape.Member("name")!.Trait("required"));
        Assert.Equal("3", shape.Member("count")!.Trait("default"));
        Assert.Equal("[]", shape.Member("tags")!.Trait("default"));
        Assert.Equal((3, 11), (shape.Location.Line, shape.Location.Column));
        Assert.Equal((5, 5), (shape.Member("name")!.Location.Line, shape.Member("name")!.Location.Column));
        Assert.Equal(ShapeId.Parse("smithy.api#Integer"), ((MemberShape)shape.Member("count")!).Target);
    }

    [Fact]
    public void Reads_traits_of_every_form()
    {
        var shape = Models.LoadShapes("""
            @trait
            document any
            @trait
            structure object { a: String, b: Integer, true: Boolean }
            @trait
            list words { member: String }

            @any([1, -2.5e3, true, null, {"k": "v", plain: S}])
            @object(a: "x" b: 2)
            @words
            @deprecated()
            @smithy.api#since("1")
            string S

            @object(true: false)
            string KeywordAsKey

            @any("a string alone")
            string T
            """).Model().Shape("t#S");
        Assert.Equal("""[1,-2.5e3,true,null,{"k":"v","plain":"t#S"}]""", shape.Trait("t#any"));
        Assert.Equal("""{"a":"x","b":2}""", shape.Trait("t#object"));
        Assert.Equal("[]", shape.Trait("t#words"));
        Assert.Equal("{}", shape.Trait("deprecated"));
        Assert.Equal("\"1\"", shape.Trait("since"));
    }

    [Fact]
    public void Reads_operations_with_everything_inline()
    {
        var model = Models.Load("""
            $version: "2.0"
            $operationInputSuffix: "Request"
            $operationOutputSuffix: "Response"
            namespace t

            operation Get {
                input :=
                    /// What is asked.
                    @sensitive
                    for R with [M] {
                        $id
                        own: String
                    }
                output := { value: String = "x"
                }
                errors: [Bad, Worse]
            }
            operation Nothing {}
            operation Named { output: Out, input: In }
            structure In {}
            structure Out {}
            resource R { identifiers: { id: String } }
            @mixin structure M { mixed: String }
            @error("client") structure Bad {}
            @error("server") structure Worse {}
            """).Model();
        var get = (OperationShape)model.Shape("t#Get");
        Assert.Equal("t#GetRequest t#GetResponse t#Bad t#Worse", $"{get.Input} {get.Output} {string.Join(' ', get.Errors)}");
        var input = model.Shape("t#GetRequest");
        Assert.Equal("mixed id own", input.MemberNames());
        Assert.Equal("\"What is asked.\"", input.Trait("documentation"));
        Assert.Equal("{}", input.Trait("input"));
        Assert.Equal("{}", input.Trait("sensitive"));
        Assert.Equal("{}", model.Shape("t#GetResponse").Trait("output"));
        var nothing = (OperationShape)model.Shape("t#Nothing");
        Assert.Equal("smithy.api#Unit smithy.api#Unit", $"{nothing.Input} {nothing.Output}");
        var named = (OperationShape)model.Shape("t#Named");
        Assert.Equal("t#In t#Out", $"{named.Input} {named.Output}");
    }

    [Fact]
    public void Reads_services_and_resources_with_every_property()
    {
        var model = Models.LoadShapes("""
            service S {
                version: "1"
                operations: [O]
                resources: [R]
                errors: [E]
                rename: { "t#Word": "Term" }
            }
            resource R {
                identifiers: { id: Word }
                properties: { size: Integer }
                create: O1, put: O2, read: O3, update: O4, delete: O5, list: O6
                operations: [O7]
                collectionOperations: [O8]
                resources: [Child]
            }
            resource Child { identifiers: { id: Word } }
            string Word
            @error("server") structure E {}
            operation O {}
            operation O1 {}
            operation O2 {}
            operation O3 {}
            operation O4 {}
            operation O5 {}
            operation O6 {}
            operation O7 {}
            operation O8 {}
            """).Model();
        var service = (ServiceShape)model.Shape("t#S");
        Assert.Equal("1 t#O t#R t#E", $"{service.Version} {service.Operations.Single()} {service.Resources.Single()} {service.Errors.Single()}");
        Assert.Equal("Term", service.Rename[ShapeId.Parse("t#Word")]);
        var resource = (ResourceShape)model.Shape("t#R");
        Assert.Equal("create put read update delete list", string.Join(' ', resource.Lifecycle.Keys));
        Assert.Equal("t#O4", resource.Lifecycle["update"].ToString());
        Assert.Equal("t#Word smithy.api#Integer", $"{resource.Identifiers["id"]} {resource.Properties["size"]}");
        Assert.Equal("t#O7 t#O8 t#Child", $"{resource.Operations.Single()} {resource.CollectionOperations.Single()} {resource.Resources.Single()}");
    }

    [Fact]
    public void Reads_enums()
    {
        var model = Models.LoadShapes("""
            enum Suit {
                CLUBS
                /// Red.
                HEARTS = "hearts"
                @enumValue("sp") SPADES }
            intEnum Level { LOW = 1
                HIGH = -2
            }
            """).Model();
        Assert.Equal(["\"CLUBS\"", "\"hearts\"", "\"sp\""], model.Shape("t#Suit").Members.Select(m => m.Trait("enumValue")));
        Assert.Equal("\"Red.\"", model.Shape("t#Suit$HEARTS").Trait("documentation"));
        Assert.Equal(["1", "-2"], model.Shape("t#Level").Members.Select(m => m.Trait("enumValue")));
        Assert.Equal(ShapeType.IntEnum, model.Shape("t#Level").Type);
    }

    [Fact]
    public void Documentation_comments_document_what_follows_them()
    {
        var model = Models.LoadShapes("""
            /// First line
            ///  second, indented
            ///
            /// last
            @sensitive
            /// not this
            string S /// nor this

            // only a comment
            string Plain

            structure T {
                /// Of a.
                a: String
                b: String
            }
            /// not of the shape below: apply takes none
            apply S @deprecated
            string After
            """).Model();
        Assert.Equal("\"First line\\n second, indented\\n\\nlast\"", model.Shape("t#S").Trait("documentation"));
        Assert.Null(model.Shape("t#Plain").Trait("documentation"));
        Assert.Equal("\"Of a.\"", model.Shape("t#T$a").Trait("documentation"));
        Assert.Null(model.Shape("t#T$b").Trait("documentation"));
        Assert.Null(model.Shape("t#After").Trait("documentation"));
        Assert.Equal("{}", model.Shape("t#S").Trait("deprecated"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_of_either_kind_read_alike(string lineEnd)
    {
        var text = "$version: \"2.0\"\nnamespace t\n/// Docs.\n@since(\"\"\"\n    a\n      b\n    \"\"\")\nstring S\n@since(\"x\ny\")\nstring T\n".Replace("\n", lineEnd, StringComparison.Ordinal);
        var model = Models.Load(text).Model();
        Assert.Equal("\"a\\n  b\\n\"", model.Shape("t#S").Trait("since"));
        Assert.Equal("\"x\\ny\"", model.Shape("t#T").Trait("since"));
        Assert.Equal("\"Docs.\"", model.Shape("t#S").Trait("documentation"));
        Assert.Equal(8, model.Shape("t#S").Location.Line);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_model() => Models.Load("\uFEFF$version: \"2.0\"\nnamespace t\nstring S").Model().Shape("t#S");

    [Fact]
    public void Version_1_files_take_commas_or_leave_them()
    {
        var model = Models.Load("namespace t\nstructure S { a: String, b: String c: String, }\nset U { member: String }").Model();
        Assert.Equal("a b c", model.Shape("t#S").MemberNames());
        Assert.Equal(ShapeType.List, model.Shape("t#U").Type);
        Assert.Equal("{}", model.Shape("t#U").Trait("uniqueItems"));
    }
}
