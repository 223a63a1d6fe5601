using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Maps;

/// <summary>What comes of <c>@mapKeys</c>, used as an application uses it: the parcel service of the golden case, which has nothing to do with signing in.</summary>
public sealed class MapKeysRunningTests(MapKeysRunningTests.Compiled compiled) : IClassFixture<MapKeysRunningTests.Compiled>
{
    [Theory]
    [InlineData("road", """{"parcel":"p1","carrier":"ROAD_FREIGHT","options":{"ADDRESS":"Main Street 1","TONS":"7","stop.1":"Ghent","stop.2":"Lille"},"ticket":"t1"}""")]
    [InlineData("drone", """{"parcel":"p1","carrier":"DRONE","options":{"ADDRESS":"Roof","GATE_CODE":"1234","SPEED":"FAST","PERMIT":"x","colour":"red"},"ticket":"t1"}""")]
    [InlineData("unset", """{"parcel":"p1","carrier":"CAMEL","options":{"ADDRESS":"Dune"}}""")]
    public async Task A_typed_map_is_written_as_the_dictionary_of_its_keys(string what, string expected)
    {
        await using var server = LoopbackServer.Start();

        await compiled.RunAsync(server, "typed " + what);
        await compiled.RunAsync(server, "plain " + what);

        Assert.Equal(expected, (await server.WaitForRequestAsync()).BodyText);
        Assert.Equal(expected, (await server.WaitForRequestAsync(2)).BodyText);
    }

    [Theory]
    [InlineData("good", "")]
    [InlineData("good plain", "")]
    [InlineData("missing", """options["TONS"] mapKeys.required""")]
    [InlineData("no map", """options["ADDRESS"] mapKeys.required; options["TONS"] mapKeys.required""")]
    [InlineData("null value", """options["TONS"] mapKeys.required""")]
    [InlineData("other case", """options["SPEED"] mapKeys.otherCase""")]
    [InlineData("unknown", """options["***"] mapKeys.unknown""")]
    [InlineData("values", """options["SPEED"] mapKeys.values""")]
    [InlineData("dependent", """options["PERMIT"] mapKeys.requiredWith""")]
    [InlineData("lenient", "")]
    [InlineData("any key", "")]
    [InlineData("family", "")]
    [InlineData("pattern", """options["GATE_CODE"] pattern""")]
    [InlineData("length", """options["ADDRESS"] length""")]
    [InlineData("operation", "carrier mapKeys.case")]
    [InlineData("other operation", "")]
    [InlineData("companion", "ticket mapKeys.companion")]
    [InlineData("companion of a case", "")]
    [InlineData("legacy", "")]
    [InlineData("unknown case", "carrier enum")]
    [InlineData("no case", "")]
    [InlineData("by text", """fields["size"] mapKeys.required""")]
    [InlineData("by text, good", "")]
    public async Task Each_kind_of_violation_is_found_where_it_is(string what, string expected)
    {
        await using var server = LoopbackServer.Start();

        var found = await compiled.RunAsync(server, "validate " + what);

        Assert.Equal(expected, found);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_client_that_validates_sends_nothing_that_is_wrong()
    {
        await using var server = LoopbackServer.Start();

        var failure = await compiled.RunAsync(server, "validating client");

        Assert.Equal("RequestValidationException", failure);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("""{"carrier":"ROAD_FREIGHT","notes":{"PLATE":"1-ABC","STOPS":"[\"Ghent\",\"Lille\"]","WEIGHTS":"{\"a\":\"7\"}","ADDRESS":"Main"},"ticket":"t2","alternatives":["DRONE","NEW"]}""",
        "RoadFreight 1-ABC Ghent+Lille a=7 driver:none at:Main ticket:t2 others:DRONE,NEW")]
    [InlineData("""{"carrier":"ROAD_FREIGHT","notes":{"PLATE":"1-ABC","STOPS":"[]"}}""", "RoadFreight 1-ABC   driver:none at: ticket: others:")]
    [InlineData("""{"carrier":"ROAD_FREIGHT","notes":{"STOPS":"[]"}}""", "MapKeyMissingException PLATE ROAD_FREIGHT")]
    [InlineData("""{"carrier":"ROAD_FREIGHT"}""", "MapKeyMissingException PLATE ROAD_FREIGHT")]
    [InlineData("""{"carrier":"ROAD_FREIGHT","notes":{"PLATE":"x","STOPS":"Ghent"}}""", "MapKeyFormatException STOPS ROAD_FREIGHT")]
    [InlineData("""{"carrier":"PIGEON","notes":{"ADDRESS":"Loft"}}""", "Pigeon Loft")]
    [InlineData("""{"carrier":"DRONE","notes":{"stop.1":"Roof"}}""", "Drone Roof")]
    [InlineData("""{"price":{"amount":7}}""", "Sold 7")]
    [InlineData("""{"carrier":"DRONE","price":{"amount":7}}""", "Drone ")]
    [InlineData("""{"carrier":"ROCKET","notes":{"FUEL":"kerosene"}}""", "Unknown ROCKET kerosene")]
    [InlineData("{}", "Unknown  ")]
    public async Task An_answer_is_one_of_a_closed_hierarchy(string answer, string expected)
    {
        await using var server = LoopbackServer.Start(Answer.Json(answer));

        Assert.Equal(expected, await compiled.RunAsync(server, "read"));
    }

    [Theory]
    [InlineData("a typed map shows no value", "RoadFreightOptions { ADDRESS = ***, TONS = ***, stop.1 = *** }")]
    [InlineData("request shows no value", "QuoteInput { parcel = p1, carrier = ROAD_FREIGHT, options = ***, ticket = *** }")]
    [InlineData("view shows public values", "RoadFreight { carrier = ROAD_FREIGHT, ticket = ***, alternatives = [DRONE], notes = { PLATE = 1-ABC, DRIVER = ***, FUEL = *** } }")]
    [InlineData("sold shows its member", "Sold { price = { amount = 7 }, notes = {  } }")]
    public async Task What_is_printed_hides_values(string what, string expected)
    {
        await using var server = LoopbackServer.Start();

        Assert.Equal(expected, await compiled.RunAsync(server, what));
    }

    [Theory]
    [InlineData("equality")]
    [InlineData("with on the base")]
    [InlineData("requests compare by content")]
    [InlineData("views compare by content")]
    [InlineData("constants")]
    [InlineData("lookup")]
    [InlineData("metadata")]
    public async Task It_behaves_as_values_do(string what)
    {
        await using var server = LoopbackServer.Start();

        Assert.Equal("", await compiled.RunAsync(server, what));
    }

    /// <summary>The program, compiled once.</summary>
    public sealed class Compiled : IDisposable
    {
        private static readonly string s_cases = Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Golden", "Cases");

        private readonly GeneratedProgram _program = GeneratedProgram.Compile(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Maps", "ParcelProgram.txt")),
            new ModelText("map-keys.smithy", File.ReadAllText(Path.Combine(s_cases, "map-keys.smithy"))));

        internal Task<string> RunAsync(LoopbackServer server, string what) => _program.RunAsync<string>(server.Endpoint, what);

        public void Dispose() => _program.Dispose();
    }
}
