namespace Swage.Smithy.Tests.Model;

public sealed class ServiceClosureTests
{
    private const string Model = """
        service Shop {
          version: "1"
          operations: [Ping, Buy]
          resources: [Order]
          errors: [Busy]
          rename: { "example#Item": "Ware" }
        }
        service Other { operations: [Stray] }
        resource Order {
          identifiers: { id: String }
          put: PutOrder
          read: GetOrder
          list: ListOrders
          operations: [CancelOrder]
          collectionOperations: [PurgeOrders]
          resources: [Line]
        }
        resource Line {
          identifiers: { id: String, line: String }
          delete: DropLine
        }
        operation Ping {}
        operation Stray { input := { only: OnlyStray } }
        operation Buy { input: BuyInput, output: BuyOutput, errors: [SoldOut, Busy] }
        @idempotent
        operation PutOrder { input := { @required id: String } }
        @readonly
        operation GetOrder { input := { @required id: String }, output := { tree: Tree } }
        @readonly
        operation ListOrders { output := { names: Names } }
        operation CancelOrder { input := { @required id: String } }
        operation PurgeOrders {}
        @idempotent
        operation DropLine { input := { @required id: String, @required line: String } }

        structure BuyInput { item: Item, both: Both, union: Choice }
        structure BuyOutput { both: Both, prices: Prices }
        structure Both { number: PositiveInteger }
        structure Item { kind: Kind }
        enum Kind { A, B }
        union Choice { nothing: Unit, again: Choices }
        list Choices { member: Choice }
        map Prices { key: Kind, value: PositiveInteger }
        structure Tree { children: Trees, value: Item }
        list Trees { member: Tree }
        list Names { member: String }
        string OnlyStray
        @range(min: 1)
        integer PositiveInteger
        @error("client")
        structure SoldOut { item: Item }
        @error("server")
        structure Busy { after: PositiveInteger }
        """;

    private static readonly SemanticModel s_model = ExampleModel.Load(Model);

    private static ServiceClosure Create(params string[] operations) => ServiceClosure.Create(s_model, s_model.Get<ServiceShape>("Shop"), operations);

    [Fact]
    public void Finds_operations_through_resources_by_name() => Assert.Equal(
        ["Buy", "CancelOrder", "DropLine", "GetOrder", "ListOrders", "Ping", "PurgeOrders", "PutOrder"],
        Create().Operations.Select(o => o.Id.Name));

    [Fact]
    public void Takes_only_what_was_asked_for()
    {
        var closure = Create("GetOrder", "example#Buy");
        Assert.Equal(["Buy", "GetOrder"], closure.Operations.Select(o => o.Id.Name));
        Assert.Empty(closure.UnknownOperations);
        Assert.Null(closure.Find(ShapeId.Parse("example#PutOrderInput")));
    }

    [Theory]
    [InlineData("GetOder")]
    [InlineData("getorder")]
    [InlineData("example#GetOder")]
    [InlineData("elsewhere#GetOrder")]
    public void Suggests_operations_for_names_it_does_not_know(string name)
    {
        var unknown = Assert.Single(Create(name, "Ping").UnknownOperations);
        Assert.Equal(name, unknown.Name);
        Assert.Equal("GetOrder", unknown.Nearest[0]);
    }

    [Fact]
    public void Does_not_know_operations_of_other_services() => Assert.Equal("Stray", Assert.Single(Create("Stray").UnknownOperations).Name);

    [Fact]
    public void Lists_shapes_by_their_name_in_the_service()
    {
        var shapes = Create("Buy").Shapes.Where(s => s.Shape.Id.Namespace == "example");
        Assert.Equal(
            ["Both", "Busy", "BuyInput", "BuyOutput", "Choice", "Choices", "Kind", "PositiveInteger", "Prices", "SoldOut", "Ware"],
            shapes.Select(s => s.Name));
    }

    [Theory]
    [InlineData("BuyInput", ShapeUse.Input)]
    [InlineData("BuyOutput", ShapeUse.Output)]
    [InlineData("Both", ShapeUse.Input | ShapeUse.Output)]
    [InlineData("Item", ShapeUse.Input | ShapeUse.Error)]
    [InlineData("PositiveInteger", ShapeUse.Input | ShapeUse.Output | ShapeUse.Error)]
    [InlineData("Busy", ShapeUse.Error)]
    [InlineData("Choices", ShapeUse.Input)]
    public void Knows_which_way_shapes_travel(string shape, ShapeUse use) =>
        Assert.Equal(use, Create("Buy").Find(ShapeId.Parse($"example#{shape}"))!.Use);

    [Fact]
    public void Ends_on_shapes_that_hold_themselves() =>
        Assert.Equal(["GetOrderInput", "GetOrderOutput", "Kind", "Tree", "Trees", "Ware"], NamesOfErrorless("GetOrder"));

    [Fact]
    public void Holds_the_unit_type_only_where_a_member_targets_it()
    {
        Assert.Null(Create("Ping").Find(ShapeId.Parse("smithy.api#Unit")));
        Assert.NotNull(Create("Buy").Find(ShapeId.Parse("smithy.api#Unit")));
        Assert.Null(Create("GetOrder").Find(ShapeId.Parse("smithy.api#Unit")));
    }

    [Fact]
    public void Gives_each_operation_its_errors_and_then_the_services()
    {
        var closure = Create();
        Assert.Equal(["SoldOut", "Busy"], closure.ErrorsOf(s_model.Get<OperationShape>("Buy")).Select(e => e.Id.Name));
        Assert.Equal(["Busy"], closure.ErrorsOf(s_model.Get<OperationShape>("Ping")).Select(e => e.Id.Name));
    }

    [Fact]
    public void Renames_within_the_service()
    {
        Assert.Equal("Ware", Create().NameOf(ShapeId.Parse("example#Item")));
        Assert.Equal("Tree", Create().NameOf(ShapeId.Parse("example#Tree")));
    }

    [Fact]
    public void Finds_names_that_differ_by_case_at_most()
    {
        var model = ExampleModel.Load("""
            service S { operations: [O], rename: { "example#Renamed": "Name", "example#Texts": "text" } }
            operation O { input := { a: name, b: Renamed, c: Text, d: Texts } }
            structure name {}
            structure Renamed {}
            string Text
            list Texts { member: String }
            """);
        var conflict = Assert.Single(ServiceClosure.Create(model, model.Get<ServiceShape>("S")).NameConflicts);
        Assert.Equal("Name", conflict.Name);
        Assert.Equal(["Renamed", "name"], conflict.Shapes.Select(id => id.Name));
    }

    [Fact]
    public void Stops_when_asked_to() => Assert.Throws<OperationCanceledException>(
        () => ServiceClosure.Create(s_model, s_model.Get<ServiceShape>("Shop"), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Leaves_out_what_a_broken_model_lacks()
    {
        var service = new ServiceShape(
            ShapeId.Parse("a#S"), TraitBag.Empty, default, "", [ShapeId.Parse("a#O"), ShapeId.Parse("a#Missing")], [ShapeId.Parse("a#Missing")], [ShapeId.Parse("a#Missing")],
            new Dictionary<ShapeId, string>());
        var operation = new OperationShape(ShapeId.Parse("a#O"), TraitBag.Empty, default, ShapeId.Parse("a#I"), ShapeId.Parse("a#Missing"), [ShapeId.Parse("a#Missing")]);
        var id = ShapeId.Parse("a#I");
        var input = new Shape(id, ShapeType.Structure, TraitBag.Empty, default, [new(id.WithMember("m"), ShapeId.Parse("a#Missing"), TraitBag.Empty, default)]);
        var model = new SemanticModel(new Shape[] { service, operation, input }.ToDictionary(s => s.Id), new Dictionary<string, Node>());

        var closure = ServiceClosure.Create(model, service);
        Assert.Equal(["O"], closure.Operations.Select(o => o.Id.Name));
        Assert.Equal(["I"], closure.Shapes.Select(s => s.Name));
        Assert.Empty(closure.ErrorsOf(operation));
    }

    private static IEnumerable<string> NamesOfErrorless(string operation) =>
        from shape in Create(operation).Shapes
        where shape.Shape.Id.Namespace == "example" && shape.Use != ShapeUse.Error && shape.Name != "PositiveInteger"
        select shape.Name;
}
