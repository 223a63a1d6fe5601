using static Swage.Smithy.OptionalityMode;

namespace Swage.Smithy.Tests.Model;

public sealed class OptionalityTests
{
    private const string Model = """
        structure S {
          plain: String
          @required
          required: String
          @required @clientOptional
          requiredOptional: String
          withDefault: Integer = 0
          @clientOptional
          defaultOptional: Integer = 0
          @addedDefault
          added: Integer = 0
          nullDefault: Integer = null
          @required
          requiredNull: Document = null
          @required
          structure: Nested
          @required
          union: U
          @required
          list: Dense
          number: PrimitiveInteger = 0
        }
        @input
        structure I {
          @required
          required: String
          withDefault: Integer = 0
        }
        @output
        structure O {
          @required
          required: String
        }
        structure Nested {}
        union U { a: String, u: Unit }
        list Dense { member: String }
        @sparse
        list Sparse { member: String }
        map DenseMap { key: String, value: String }
        @sparse
        map SparseMap { key: String, value: String }
        """;

    private static readonly SemanticModel s_model = ExampleModel.Load(Model);

    [Theory]
    [InlineData("S$plain", true, true, true)]
    [InlineData("S$required", false, false, false)]
    [InlineData("S$requiredOptional", true, true, false)]
    [InlineData("S$withDefault", false, false, false)]
    [InlineData("S$defaultOptional", true, true, false)]
    [InlineData("S$added", false, false, false)]
    [InlineData("S$nullDefault", true, true, true)]
    [InlineData("S$requiredNull", false, false, false)]
    [InlineData("S$structure", false, true, false)]
    [InlineData("S$union", false, true, false)]
    [InlineData("S$list", false, false, false)]
    [InlineData("S$number", false, false, false)]
    [InlineData("I$required", true, true, false)]
    [InlineData("I$withDefault", true, true, false)]
    [InlineData("O$required", false, false, false)]
    [InlineData("U$a", false, false, false)]
    [InlineData("U$u", false, false, false)]
    [InlineData("Dense$member", false, false, false)]
    [InlineData("Sparse$member", true, true, true)]
    [InlineData("DenseMap$key", false, false, false)]
    [InlineData("DenseMap$value", false, false, false)]
    [InlineData("SparseMap$key", false, false, false)]
    [InlineData("SparseMap$value", true, true, true)]
    public void Follows_the_specification(string member, bool client, bool careful, bool server)
    {
        var shape = s_model.Get<MemberShape>(member);
        Assert.Equal(client, s_model.IsOptional(shape, Client));
        Assert.Equal(careful, s_model.IsOptional(shape, ClientCareful));
        Assert.Equal(server, s_model.IsOptional(shape, Server));
    }

    [Fact]
    public void Reads_1_0_models_as_they_were_meant()
    {
        var model = ExampleModel.Load("""
            $version: "1.0"
            namespace example
            structure S {
              boxed: Integer,
              @box
              boxedHere: PrimitiveInteger,
              primitive: PrimitiveInteger,
              own: Own,
              ownBoxed: OwnBoxed,
              text: String,
              @required
              required: String,
            }
            integer Own
            @box
            integer OwnBoxed
            """);
        var optional = model.Get("S").Members.Where(member => model.IsOptional(member, Client)).Select(member => member.Name);
        Assert.Equal(["boxed", "boxedHere", "ownBoxed", "text"], optional);
    }
}
