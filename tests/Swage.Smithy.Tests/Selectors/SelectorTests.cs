namespace Swage.Smithy.Tests.Selectors;

public sealed class SelectorTests
{
    private const string Model = """
        $version: "2.0"
        namespace example
        use aws.api#controlPlane
        use aws.api#dataPlane

        @dataPlane @title("Shop") @httpBasicAuth @httpBearerAuth
        service Shop { version: "2026-01", operations: [Buy, Ping], resources: [Order], errors: [Busy] }
        @controlPlane
        resource Order { identifiers: { id: OrderId }, properties: { note: Note }, read: GetOrder, operations: [CancelOrder], resources: [Line] }
        resource Line { identifiers: { id: OrderId, line: String }, list: ListLines }
        @auth([httpBasicAuth])
        operation Buy { input: BuyInput, output: BuyOutput, errors: [SoldOut] }
        @auth([httpDigestAuth])
        operation Ping {}
        @readonly
        operation GetOrder { input := { @required id: OrderId }, output := { note: Note } }
        @dataPlane
        operation CancelOrder { input := { @required id: OrderId } }
        @readonly
        operation ListLines { input := { @required id: OrderId } }
        structure BuyInput { @required item: Text, count: Count, tree: Tree }
        structure BuyOutput with [Shared] { note: Note }
        @mixin
        structure Shared { shared: Text }
        structure Tree { next: Tree, leaf: Leaf }
        structure Leaf { numbers: Numbers }
        list Numbers { member: Count }
        map Texts { key: Note, value: Text }
        @range(min: 1, max: 10)
        integer Count
        @range(min: 5, max: 2)
        integer Odd
        intEnum Level {
          ONE = 1
        }
        @length(min: 3) @tags(["a", "b"])
        string Text
        @tags(["B"]) @since("2019")
        string Note
        @enum([{ value: "x", tags: ["internal"] }, { value: "y", deprecated: true, tags: ["deprecated"] }])
        string Old
        enum Kind { @deprecated A }
        @externalDocumentation("Reference Docs": "https://example.com/1")
        string OrderId
        @error("client") @httpError(409)
        structure SoldOut {}
        @error("server") @httpError(503)
        structure Busy {}
        """;

    private static readonly ShapeGraph s_graph = new(ExampleModel.Load(Model));

    [Theory]
    [InlineData("service", "Shop")]
    [InlineData("serviceType", "Buy CancelOrder GetOrder Line ListLines Order Ping Shop")]
    [InlineData("string", "Kind Note Old OrderId Text")]
    [InlineData("enum", "Kind")]
    [InlineData("number", "Count Level Odd")]
    [InlineData("integer :not(intEnum)", "Count Odd")]
    [InlineData("list", "Numbers")]
    [InlineData("collection", "Numbers")]
    [InlineData("aggregateType :not(structure)", "Numbers Texts")]
    [InlineData("map > member", "Texts$key Texts$value")]
    [InlineData("list > member > number", "Count")]
    [InlineData("list :test(> member > number)", "Numbers")]
    public void Types_and_neighbors(string selector, string expected) => Check(selector, expected);

    [Theory]
    [InlineData("[trait|error]", "Busy SoldOut")]
    [InlineData("[trait|error = client]", "SoldOut")]
    [InlineData("[trait|error != client]", "Busy")]
    [InlineData("[trait|smithy.api#httpError > 409]", "Busy")]
    [InlineData("[trait|httpError >= 409]", "Busy SoldOut")]
    [InlineData("[trait|httpError < 503]", "SoldOut")]
    [InlineData("[trait|httpError >= 'no number']", "")]
    [InlineData("[trait|tags|(values) = b]", "Text")]
    [InlineData("[trait|tags|(values) = b i]", "Note Text")]
    [InlineData("[trait|tags|(length) > 1]", "Text")]
    [InlineData("[trait|since ^= '20'][trait|since $= 9][trait|since *= '01', zz]", "Note")]
    [InlineData("[trait|externalDocumentation|'Reference Docs']", "OrderId")]
    [InlineData("[trait|externalDocumentation|(keys) = 'Reference Docs']", "OrderId")]
    [InlineData("[trait|enum|(values)|tags|(values) = internal]", "Old")]
    [InlineData("[trait|enum|(values)|name = A][trait|enum|(values)|value = A][trait|enum|(values)|deprecated = true]", "Kind")]
    [InlineData("[trait|documentation|invalid|child = Hi]", "")]
    [InlineData("structure > member [trait|required ?= false]", "BuyInput$count BuyInput$tree BuyOutput$note BuyOutput$shared GetOrderOutput$note Leaf$numbers Shared$shared Tree$leaf Tree$next")]
    [InlineData("[id = example#Text]", "Text")]
    [InlineData("[id|name ^= 'Te']", "Text Texts Texts$key Texts$value")]
    [InlineData("[id = 'example#Leaf$numbers']", "Leaf$numbers")]
    [InlineData("[id|member = next]", "Tree$next")]
    [InlineData("[id|member|(length) > 6]", "Leaf$numbers")]
    [InlineData("[service|version ^= '2026-'] [service = example#Shop] [service|id|name = Shop]", "Shop")]
    [InlineData("string [trait|(keys)|name = since]", "Note")]
    [InlineData("string [trait|(length) >= 2]", "Note Text")]
    public void Attributes(string selector, string expected) => Check(selector, expected);

    [Theory]
    [InlineData("[@trait|range: @{min} > @{max}]", "Odd")]
    [InlineData("[@trait|range: @{min} = 1 && @{max} ?= true]", "Count")]
    [InlineData("[@trait|enum|(values): @{deprecated} = true && @{tags|(values)} = deprecated]", "Old")]
    [InlineData("[@trait|enum|(values): @{deprecated} = true && @{tags|(values)} = internal]", "")]
    [InlineData("string [@: @{trait|(keys)} = 'smithy.api#since']", "Note")]
    [InlineData("service $schemes(-[trait]-> [trait|authDefinition]) ~> operation [trait|auth] :not([@: @{trait|auth|(values)} {<} @{var|schemes|id}])", "Ping")]
    [InlineData("string [trait|tags] $t(*) [@: @{trait|tags|(values)} {=} @{var|t|trait|tags|(values)}]", "Note Text")]
    [InlineData("string [trait|tags] $t(*) [@: @{trait|tags|(values)} {<<} @{var|t|trait|tags|(values)}]", "")]
    [InlineData("string [@: @{trait|since} {!=} @{trait|tags|(values)}]", "Kind Note Old OrderId Text")]
    public void Scoped_attributes_and_variables(string selector, string expected) => Check(selector, expected);

    [Theory]
    [InlineData("operation -[input, output]-> structure", "BuyInput BuyOutput CancelOrderInput GetOrderInput GetOrderOutput ListLinesInput")]
    [InlineData("operation :not(> *)", "Ping")]
    [InlineData("resource -[identifier]->", "OrderId")]
    [InlineData("enum > member > *", "")]
    [InlineData("resource [id|name = Order] -[property]->", "Note")]
    [InlineData("resource :test(-[read]->)", "Order")]
    [InlineData("-[nothingOfTheKind]->", "")]
    [InlineData("structure -[mixin]->", "Shared")]
    [InlineData("service -[trait]-> [trait|authDefinition]", "smithy.api#httpBasicAuth smithy.api#httpBearerAuth")]
    [InlineData("[id = smithy.api#since] <-[trait]-", "Note")]
    [InlineData("[id = example#Text] < member < structure", "BuyInput BuyOutput Shared")]
    [InlineData("[id = example#Text] < member", "BuyInput$item BuyOutput$shared Shared$shared Texts$value")]
    [InlineData("structure <-[error]- service", "Shop")]
    [InlineData("[id = example#BuyInput] ~> structure", "Leaf Tree")]
    [InlineData("[id = example#Tree] ~> *", "Count Leaf Leaf$numbers Numbers Numbers$member Tree$leaf Tree$next")]
    public void Relationships(string selector, string expected) => Check(selector, expected);

    [Theory]
    [InlineData(":is(list > member, map > member)", "Numbers$member Texts$key Texts$value")]
    [InlineData(":each(enum, list)", "Kind Numbers")]
    [InlineData("string :not([trait|tags]) :not(enum)", "Old OrderId")]
    [InlineData("service $in(~> operation -[input]-> ~> number) :root(number) :not(:in(${in}))", "Level Odd")]
    [InlineData("number :in(:root(service ~> operation -[input]-> ~> number))", "Count")]
    [InlineData("string :in(:root(operation -[output]-> ~> string)) :not(:in(:root(operation -[input]-> ~> string)))", "Note")]
    [InlineData("number $x(*) :root(${x})", "")]
    [InlineData("${missing}", "")]
    [InlineData("[id = example#Count] :recursive(<) operation", "Buy")]
    [InlineData("structure :test(:recursive(-[mixin]->) [id = example#Shared])", "BuyOutput")]
    [InlineData(":topdown([trait|aws.api#dataPlane])", "Buy CancelOrder GetOrder Line ListLines Order Ping Shop")]
    [InlineData(":topdown([trait|aws.api#dataPlane], [trait|aws.api#controlPlane])", "Buy CancelOrder Ping Shop")]
    [InlineData("resource :topdown([trait|aws.api#dataPlane], [trait|aws.api#controlPlane])", "CancelOrder")]
    [InlineData(":functionOfTomorrow(*)", "")]
    public void Functions(string selector, string expected) => Check(selector, expected);

    [Fact]
    public void Can_start_at_one_shape()
    {
        var map = s_graph.Model.Get("Texts");
        Assert.Equal(["key", "value"], Selector.Parse("> member").SelectFrom(s_graph, map).Select(shape => shape.Id.Member).Order());
        Assert.Empty(Selector.Parse("list > member").SelectFrom(s_graph, map));
    }

    [Fact]
    public void Stops_when_asked_to() =>
        Assert.Throws<OperationCanceledException>(() => Selector.Parse("*").Select(s_graph, new CancellationToken(canceled: true)));

    private static void Check(string selector, string expected)
    {
        // Names without a namespace are the model's own; what the prelude holds counts only where it is asked for.
        var askedFor = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.Contains('#', StringComparison.Ordinal) ? name : $"example#{name}").ToHashSet();
        var found = Selector.Parse(selector).Select(s_graph).Select(shape => shape.Id)
            .Where(id => id.Namespace == "example" || askedFor.Contains(id.ToString()));
        Assert.Equal(askedFor.Order(StringComparer.Ordinal), found.Select(id => id.ToString()).Order(StringComparer.Ordinal));
    }
}
