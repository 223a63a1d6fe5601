namespace Swage.Smithy.Tests.Assembly;

public class MixinTests
{
    [Fact]
    public void Members_come_in_the_order_of_the_mixins_then_the_shapes_own()
    {
        var model = Models.LoadShapes("""
            structure F with [B, E] { f: String }
            @mixin structure A { a: String }
            @mixin structure B with [A] { b: String }
            @mixin structure C { c: String }
            @mixin structure D with [C] { d: String }
            @mixin structure E with [D] { e: String }
            """).Model();
        Assert.Equal("a b c d e f", model.Shape("t#F").MemberNames());
        Assert.Equal("t#B t#E", string.Join(' ', model.Shape("t#F").Mixins));
        Assert.Equal("t#F$a", model.Shape("t#F").Members[0].Id.ToString());
    }

    [Fact]
    public void Own_traits_win_over_inherited_ones_and_later_mixins_over_earlier()
    {
        var shape = Models.LoadShapes("""
            @mixin @tags(["a"]) @since("a") @deprecated structure A {}
            @mixin(localTraits: [internal]) @internal @since("b") structure B {}
            @tags(["own"]) structure S with [A, B] {}
            """).Model().Shape("t#S");
        Assert.Equal("[\"own\"]", shape.Trait("tags"));
        Assert.Equal("\"b\"", shape.Trait("since"));
        Assert.Equal("{}", shape.Trait("deprecated"));
        Assert.Null(shape.Trait("internal"));
        Assert.Null(shape.Trait("mixin"));
    }

    [Fact]
    public void A_member_is_changed_by_apply_or_by_writing_it_again()
    {
        var model = Models.LoadShapes("""
            @mixin structure A {
                /// Of A.
                @tags(["mixin"])
                a: String
                b: String
            }
            structure Applied with [A] {}
            apply Applied$a @documentation("Of Applied.")
            structure Written with [A] {
                c: String
                @tags(["own"])
                a: String
                $b = "x"
            }
            """).Model();
        Assert.Equal("\"Of Applied.\"", model.Shape("t#Applied$a").Trait("documentation"));
        Assert.Equal("[\"mixin\"]", model.Shape("t#Applied$a").Trait("tags"));
        Assert.Equal("\"Of A.\"", model.Shape("t#A$a").Trait("documentation"));
        Assert.Equal("a b c", model.Shape("t#Written").MemberNames());
        Assert.Equal("\"Of A.\"", model.Shape("t#Written$a").Trait("documentation"));
        Assert.Equal("[\"own\"]", model.Shape("t#Written$a").Trait("tags"));
        Assert.Equal("\"x\"", model.Shape("t#Written$b").Trait("default"));
    }

    [Fact]
    public void Services_operations_and_resources_merge_what_their_mixins_have()
    {
        var model = Models.LoadShapes("""
            @mixin service A { version: "a", operations: [O1], rename: { "t#W": "Wa", "t#X": "Xa" } }
            @mixin service B with [A] { version: "b", operations: [O2] }
            service S with [B] { operations: [O3, O1], rename: { "t#W": "Ws" } }
            string W
            string X
            operation O1 {}
            operation O2 with [Fails] { errors: [E2] }
            operation O3 {}
            @mixin operation Fails { errors: [E1] }
            @error("client") structure E1 {}
            @error("client") structure E2 {}
            @mixin @internal resource Hidden {}
            resource R with [Hidden] {}
            """).Model();
        var service = (ServiceShape)model.Shape("t#S");
        Assert.Equal("b", service.Version);
        Assert.Equal("t#O1 t#O2 t#O3", string.Join(' ', service.Operations));
        Assert.Equal("Ws Xa", $"{service.Rename[ShapeId.Parse("t#W")]} {service.Rename[ShapeId.Parse("t#X")]}");
        Assert.Equal("t#E1 t#E2", string.Join(' ', ((OperationShape)model.Shape("t#O2")).Errors));
        Assert.Equal("{}", model.Shape("t#R").Trait("internal"));
    }

    [Fact]
    public void Elided_members_take_the_target_of_the_resource_or_the_mixin()
    {
        var model = Models.LoadShapes("""
            resource R { identifiers: { id: Id }, properties: { size: Integer } }
            string Id
            @mixin structure M { mixed: Id }
            structure S for R with [M] { $id, $size, $mixed }
            map Names with [Base] { $key, $value }
            @mixin map Base { key: Id, value: Id }
            """).Model();
        Assert.Equal("mixed:t#Id id:t#Id size:smithy.api#Integer", string.Join(' ', model.Shape("t#S").Members.Select(m => $"{m.Name}:{m.Target}")));
        Assert.Equal("key value", model.Shape("t#Names").MemberNames());
    }

    [Theory]
    [InlineData("@mixin structure A with [B] {}\n@mixin structure B with [A] {}", "lead back to themselves")]
    [InlineData("@mixin structure A with [A] {}", "lead back to themselves")]
    [InlineData("@mixin union A { a: String }\nstructure S with [A] {}", "mixins of its own type")]
    [InlineData("structure A {}\nstructure S with [A] {}", "is no mixin")]
    [InlineData("structure S with [Nowhere] {}", "no shape 't#Nowhere'")]
    [InlineData("@mixin structure A { a: String }\n@mixin structure B { a: Integer }\nstructure S with [A, B] {}", "one target")]
    [InlineData("@mixin structure A { a: String }\nstructure S with [A] { a: Integer }", "one target")]
    [InlineData("@mixin structure A { a: String }\nstructure S { a: A }", "is a mixin")]
    [InlineData("@mixin structure A { a: String }\nstructure S with [A] {}\napply S$b @sensitive", "no member 'b'")]
    public void Wrong_mixins_are_refused(string idl, string message) =>
        Assert.Contains(Models.LoadShapes(idl).Errors(), e => e.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Mixins_that_would_fill_the_memory_are_refused()
    {
        var text = "@mixin structure M0 {}\n" + string.Join('\n', Enumerable.Range(1, 3_000).Select(i => $"@mixin structure M{i} with [M{i - 1}] {{ m{i}: String }}"));
        Assert.Contains(Models.LoadShapes(text).Errors(), e => e.Contains("use fewer", StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_long_chain_of_mixins_does_not_overflow_the_stack()
    {
        var text = string.Join('\n', Enumerable.Range(1, 20_000).Reverse().Select(i => $"@mixin structure M{i} with [M{i - 1}] {{}}")) + "\n@mixin structure M0 { a: String }";
        Assert.Equal("a", Models.LoadShapes(text).Model().Shape("t#M20000").MemberNames());
    }
}
