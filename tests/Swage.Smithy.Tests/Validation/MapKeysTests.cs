namespace Swage.Smithy.Tests.Validation;

/// <summary>What a <c>swage.api#mapKeys</c> trait may not say, each at its place.</summary>
public class MapKeysTests
{
    private const string Good = """
        $version: "2.0"
        namespace t
        use swage.api#mapKeys

        service Parcels { version: "1", operations: [Send, Hand, Track] }
        operation Send { input: SendInput, output: SendOutput }
        operation Hand { input: HandInput }
        operation Track { output: SendOutput }
        structure SendInput { how: Carrier, details: Details, token: String, note: String }
        structure HandInput { how: Carrier, details: Details }
        structure SendOutput { state: String, facts: Facts, token: String, label: String }
        structure Weight { grams: Integer }
        enum Carrier {
            POST = "post"
            DRONE = "drone"
            FOOT = "foot"
        }
        map Details { key: String, value: String }
        map Facts { key: String, value: String }

        apply Details @mapKeys(
            selectedBy: "how"
            typeName: "ParcelDetails"
            caseSuffix: "Details"
            keysName: "ParcelKeys"
            keys: {
                street: { exposure: "identifying", pattern: "^[^\\n]+$", min: 1, max: 100 }
                "tag.*": { documentation: "Free labels." }
            }
            common: { required: ["receiver"], requiredWhen: [{ condition: "the parcel is insured", keys: ["policy"] }] }
            companions: { token: { from: "token" } }
            cases: {
                post: { required: ["street"], optional: ["door"], patterns: ["tag.*"], exposure: { "tag.color": "secret" } }
                drone: {
                    required: ["roof"]
                    optional: ["pilot", "battery"]
                    requiredWith: [{ key: "roof", value: "flat", keys: ["pilot"] }]
                    values: { roof: { values: ["flat", "steep"], closed: true } }
                    acceptedBy: [Send]
                    companions: { token: { from: "t#SendOutput$token" } }
                    legacy: { reason: "They fall down.", replacement: "post" }
                }
                foot: { otherKeys: "open", exposure: { shoes: "secret" } }
            }
        )
        apply Facts @mapKeys(
            selectedBy: "state"
            direction: "read"
            typeName: "ParcelState"
            keysName: "StateKeys"
            keys: { stops: { encoding: "stringList" } }
            otherwise: { member: "label", name: "Done" }
            cases: { onTheWay: { optional: ["stops"], companions: { token: { need: "optional" } } } }
        )
        """;

    [Fact]
    public void A_sound_trait_loads_without_a_finding()
    {
        var loaded = Models.Load(Good);
        Assert.Empty(loaded.Events);
        var read = loaded.Model.GetMapKeys((MemberShape)loaded.Model.Shape("t#SendInput$details"))!;
        Assert.Equal(["receiver", "roof"], read.Cases[1].Required);
        Assert.Equal("t#SendOutput$token", Assert.Single(read.Cases[1].Companions).From);
        Assert.Equal(ShapeId.Parse("t#Send"), Assert.Single(read.Cases[1].AcceptedBy));
        Assert.Equal(MapKeysDirection.Read, loaded.Model.GetMapKeys((MemberShape)loaded.Model.Shape("t#SendOutput$facts"))!.Direction);
    }

    [Theory]
    // members
    [InlineData("selectedBy: \"how\"", "selectedBy: \"haw\"", "\"haw\"", "'t#SendInput' has no member 'haw' beside 'details'. Did you mean 'how'?", 2)]
    [InlineData("structure HandInput { how: Carrier,", "structure HandInput { way: Carrier,", "\"how\"", "'t#HandInput' has no member 'how' beside 'details'.")]
    [InlineData("structure HandInput { how: Carrier,", "structure HandInput { how: Weight,", "\"how\"", "'t#HandInput$how' is of the kind Structure")]
    [InlineData("companions: { token: { from: \"token\" } }", "companions: { tokn: {} }", "tokn: {}", "has a member 'tokn': 't#HandInput', 't#SendInput'. Did you mean 'token'?")]
    [InlineData("token: { need: \"optional\" }", "tokens: { need: \"optional\" }", "tokens: {", "Did you mean 'token'?")]
    [InlineData("from: \"token\"", "from: \"tokens\"", "\"tokens\"", "No structure has a member 'tokens'")]
    [InlineData("t#SendOutput$token", "t#SendOutput$tocken", "\"t#SendOutput$tocken\"", "Did you mean 'token'?")]
    [InlineData("t#SendOutput$token", "t#SendOutputs$token", "\"t#SendOutputs$token\"", "Did you mean 'SendOutput'")]
    [InlineData("t#SendOutput$token", "t#SendOutput", "\"t#SendOutput\"", "names no member")]
    [InlineData("member: \"label\"", "member: \"lable\"", "\"lable\"", "'t#SendOutput' has no member 'lable' beside 'facts'. Did you mean 'label'?")]
    // cases
    [InlineData("foot: { other", "food: {}, foot: { other", "food: {}", "'t#Carrier' has no value 'food'.")]
    [InlineData("FOOT = \"foot\"", "FOOT = \"foot\"\n    RAIL = \"rail\"\n    SHIP = \"ship\"", "{\n        post:", "Values of 't#Carrier' have no case: 'rail', 'ship'.")]
    [InlineData("replacement: \"post\"", "replacement: \"pots\"", "\"pots\"", "There is no case 'pots'. Did you mean 'post'?")]
    [InlineData("replacement: \"post\"", "replacement: \"drone\"", "\"drone\" }", "cannot replace itself")]
    // operations
    [InlineData("acceptedBy: [Send]", "acceptedBy: [Track]", "Track]\n            comp", "'t#Track' has no such map in its input: the map is in 't#HandInput', 't#SendInput'")]
    [InlineData("acceptedBy: [Send]", "acceptedBy: [Weight]", "Weight]\n            comp", "'t#Weight' is no operation")]
    [InlineData("acceptedBy: [Send]", "acceptedBy: [\"t#Sent\"]", "\"t#Sent\"", "There is no operation 't#Sent'. Did you mean 'Send'?")]
    // keys given twice
    [InlineData("optional: [\"door\"]", "optional: [\"door\", \"street\"]", "\"street\"], patterns", "'street' is given twice")]
    [InlineData("optional: [\"door\"]", "optional: [\"door\", \"door\"]", "\"door\"], patterns", "'door' is given twice")]
    [InlineData("optional: [\"door\"]", "optional: [\"receiver\"]", "\"receiver\"], patterns", "'receiver' is given twice, here and among the common keys")]
    [InlineData("optional: [\"door\"]", "optional: [\"policy\"]", "\"policy\"], patterns", "here and among the common keys")]
    [InlineData("required: [\"receiver\"]", "required: [\"receiver\", \"policy\"]", "\"policy\"] }] }", "'policy' is given twice")]
    [InlineData("patterns: [\"tag.*\"]", "patterns: [\"tag.*\", \"tag.*\"]", "\"tag.*\"], exp", "'tag.*' is given twice")]
    [InlineData("[\"flat\", \"steep\"]", "[\"flat\", \"flat\"]", "\"flat\"], closed", "'flat' is given twice")]
    [InlineData("optional: [\"door\"]", "optional: [\"\"]", "\"\"], patterns", "is empty")]
    // keys a case does not take
    [InlineData("keys: [\"pilot\"]", "keys: [\"pylot\"]", "\"pylot\"]", "The case 'drone' does not take the key 'pylot'. Did you mean 'pilot'?")]
    [InlineData("{ key: \"roof\"", "{ key: \"street\"", "\"street\", value", "does not take the key 'street'")]
    [InlineData("value: \"flat\"", "value: \"falt\"", "\"falt\"", "'falt' is none of the values that 'roof' takes. Did you mean 'flat'?")]
    [InlineData("values: { roof:", "values: { rooof: { values: [\"x\"] }, roof:", "rooof:", "does not take the key 'rooof'. Did you mean 'roof'?")]
    [InlineData("values: { roof:", "values: { pilot: { values: [] }, roof:", "[] }, roof", "The list of values of 'pilot' is empty")]
    [InlineData("\"tag.color\"", "\"tug.color\"", "\"tug.color\"", "does not take the key 'tug.color'")]
    // families
    [InlineData("patterns: [\"tag.*\"]", "patterns: [\"tag.*\", \"t*g\"]", "\"t*g\"", "no family of keys")]
    [InlineData("patterns: [\"tag.*\"]", "patterns: [\"tag.*\", \"tag\"]", "\"tag\"", "no family of keys")]
    [InlineData("optional: [\"door\"]", "optional: [\"door.*\"]", "\"door.*\"", "name it in the case's 'patterns'")]
    // the two directions
    [InlineData("caseSuffix: \"Details\"", "", "mapKeys(\n    selectedBy: \"how\"", "needs 'caseSuffix'", 1, -1)]
    [InlineData("companions: { token: { from: \"token\" } }", "otherwise: { member: \"note\", name: \"None\" }", "{ member: \"note\"", "'otherwise' is for maps that are read", 2)]
    [InlineData("street: { exposure", "street: { encoding: \"stringList\", exposure", "\"stringList\", exp", "'encoding' is for maps that are read")]
    // names
    [InlineData("typeName: \"ParcelState\"", "typeName: \"ParcelDetails\"", "\"ParcelDetails\"\n    keysName: \"StateKeys\"", "'ParcelDetails' is already the typeName of the keys of 't#Details'")]
    [InlineData("keysName: \"StateKeys\"", "keysName: \"ParcelDetails\"", "\"ParcelDetails\"\n    keys: { stops", "already the typeName")]
    [InlineData("typeName: \"ParcelState\"", "typeName: \"parcel state\"", "\"parcel state\"", "cannot name a type")]
    [InlineData("name: \"Done\"", "name: \"done\"", "\"done\"", "cannot name a type")]
    // facts of keys
    [InlineData("^[^\\\\n]+$", "^[^\\\\n+$", "\"^[^", "The pattern of 'street' is no regular expression")]
    [InlineData("min: 1, max: 100", "min: 101, max: 100", "100 }", "The greatest length, 100, is less than the least, 101")]
    public void Mistakes_are_found_where_they_stand(string find, string write, string at, string message, int errors = 1, int columns = 0)
    {
        Assert.Contains(find, Good, StringComparison.Ordinal);
        var text = Good.Replace(find, write, StringComparison.Ordinal);
        var start = text.IndexOf(at, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{at}' is not in the text.");
        var line = text.AsSpan(0, start).Count('\n') + 1;
        var column = start - text.LastIndexOf('\n', start) + columns;
        var found = Models.Load(text).Errors();
        Assert.Equal(errors, found.Length);
        Assert.Contains(found, e => e.StartsWith($"{line},{column}: ", StringComparison.Ordinal) && e.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_no_case_takes_is_a_warning()
    {
        var found = Assert.Single(Models.Load(Good.Replace("street: { exposure", "stret: {}\n        street: { exposure", StringComparison.Ordinal)).Events);
        Assert.Equal((Severity.Warning, "No case takes the key 'stret'. Did you mean 'street'?"), (found.Severity, found.Message));
    }

    [Fact]
    public void On_a_member_the_trait_holds_there_alone()
    {
        var onMember = Good.Replace("apply Details", "apply SendInput$details", StringComparison.Ordinal);
        var model = Models.Load(onMember).Model();
        Assert.NotNull(model.GetMapKeys((MemberShape)model.Shape("t#SendInput$details")));
        Assert.Null(model.GetMapKeys((MemberShape)model.Shape("t#HandInput$details")));
        var refused = Assert.Single(Models.Load(onMember.Replace("acceptedBy: [Send]", "acceptedBy: [Hand]", StringComparison.Ordinal)).Errors());
        Assert.Contains("'t#Hand' has no such map in its input: the map is in 't#SendInput'", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_trait_may_stand_on_two_maps()
    {
        var trait = Good.Substring(Good.IndexOf("@mapKeys(\n    selectedBy: \"state\"", StringComparison.Ordinal));
        Assert.Empty(Models.Load(Good.Replace("map Facts", "map Others { key: String, value: String }\nmap Facts", StringComparison.Ordinal) + "\napply Others " + trait).Events);
    }

    [Fact]
    public void What_a_mixin_brings_is_looked_at_once_and_where_it_is_used()
    {
        const string text = """
            $version: "2.0"
            namespace t
            use swage.api#mapKeys
            @mixin
            structure Base {
                @mapKeys(selectedBy: "kind", typeName: "T", caseSuffix: "S", keysName: "K", cases: { a: { required: ["x"] } })
                map: Map
            }
            structure One with [Base] { kind: String }
            structure Two with [Base] { kind: String }
            structure Three with [Base] {}
            map Map { key: String, value: String }
            """;
        Models.Load(text).Refused(6, 26, "'t#Three' has no member 'kind' beside 'map'.");
    }

    [Theory]
    [InlineData("map Bad { key: String, value: Integer }", "apply Bad")]
    [InlineData("list Bad { member: String }", "apply Bad")]
    [InlineData("union Bad { details: Details }", "apply Bad$details")]
    [InlineData("structure Bad { how: String }", "apply Bad$how")]
    public void It_stands_on_maps_of_strings(string shape, string apply)
    {
        var text = Good.Replace("map Details", shape + "\nmap Details", StringComparison.Ordinal).Replace("apply Details", apply, StringComparison.Ordinal);
        Assert.Contains(Models.Load(text).Errors(), e => e.Contains("@swage.api#mapKeys cannot stand on 't#Bad", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cases: {}")]
    [InlineData("cases: []")]
    [InlineData("cases: { post: 1, drone: [], foot: null }")]
    [InlineData("cases: { post: { required: {}, values: [1], patterns: [2], requiredWith: [{}, 3], companions: 4, legacy: \"5\", acceptedBy: [6] } }")]
    [InlineData("keys: 1, common: 2, companions: 3, otherwise: 4, cases: { post: {} }")]
    public void What_is_not_well_formed_is_refused_and_breaks_nothing(string members) =>
        Assert.NotEmpty(Models.LoadShapes($$"""
            @swage.api#mapKeys(selectedBy: "how", typeName: "T", caseSuffix: "S", keysName: "K", {{members}})
            map Details { key: String, value: String }
            structure S { how: Suit, details: Details }
            enum Suit { A }
            """).Errors());
}
