using Swage.Maps;
using Swage.Validation;

namespace Swage.Runtime.Tests.Maps;

public class MapRulesTests
{
    private static readonly MapRules s_rules = new(
        "handover",
        new MapCaseRules("LOCKER") { Required = ["PARCEL_ID", "LOCKER_CODE"], Optional = ["DEPOT_SEAL", "FLOOR"], RequiredCompanions = ["ticket"], AcceptedBy = ["HandOver"] },
        new MapCaseRules("DOORSTEP")
        {
            Required = ["PARCEL_ID", "PROOF"],
            Optional = ["SIGNATURE", "PHOTO", "PIN_CODE"],
            Families = ["label.*"],
            OtherKeys = OtherKeys.Refused,
            RequiredWith = [new("PROOF", "SIGNATURE", "SIGNATURE"), new("PROOF", "BOTH", "SIGNATURE", "PHOTO")],
            Values = [new("PROOF", "NONE", "SIGNATURE", "BOTH"), new("label.*", "red")],
        },
        new MapCaseRules("NEIGHBOUR") { Required = ["PARCEL_ID", "LOCKER_CODE"], AcceptedBy = ["HandOver", "PassOn"], IsLegacy = true, Replacement = "LOCKER" },
        new MapCaseRules("DEPOT") { Required = ["LOCKER_CODE", "PARCEL_ID"], AcceptedBy = ["PassOn"] },
        new MapCaseRules("FREE") { Required = ["PARCEL_ID"], Optional = ["PIN_CODE"], Families = ["*"] },
        new MapCaseRules("LOOSE") { Required = ["PARCEL_ID"], OtherKeys = OtherKeys.Open },
        new MapCaseRules("BARE"))
    {
        Keys =
        [
            new("PIN_CODE", static (v, x) => v.Length(x, 4, 4)),
            new("label.*", static (v, x) => v.Pattern(x.Length > 1, "^..")),
        ],
    };

    [Fact]
    public void A_map_with_all_it_needs_is_valid()
    {
        Assert.Empty(Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C" }));
        Assert.Empty(Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C", ["FLOOR"] = "2", ["DEPOT_SEAL"] = "" }));
        Assert.Empty(Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = "BOTH", ["SIGNATURE"] = "S", ["PHOTO"] = "F", ["label.hue"] = "red" }));
        Assert.Empty(Check("FREE", new() { ["PARCEL_ID"] = "P", ["anything"] = "x", ["PIN_CODE"] = "1234" }));
        Assert.Empty(Check("LOOSE", new() { ["PARCEL_ID"] = "P", ["anything"] = "x", ["LOCKER_CODE"] = "C" }));
        Assert.Empty(Check("BARE", null));
        var typed = new LockerNotes { ParcelId = "P", LockerCode = "C", Floor = "2" };
        Assert.Empty(Run(v => s_rules.Check(v, "notes", typed, typed.Handover, isSensitive: true, null, new MapCompanion("ticket", true))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("locker")]
    [InlineData("TELEPORT")]
    public void A_case_that_is_not_known_checks_nothing(string? selected) => Assert.Empty(Check(selected, new() { ["topsecret"] = "x" }, operation: "Other"));

    [Fact]
    public void A_required_key_without_a_value_is_missing()
    {
        string[] expected = ["notes[\"PARCEL_ID\"] mapKeys.required: is required where handover is LOCKER", "notes[\"LOCKER_CODE\"] mapKeys.required: is required where handover is LOCKER"];
        Assert.Equal(expected, Check("LOCKER", null));
        Assert.Equal(expected, Check("LOCKER", []));
        Assert.Equal(expected, Check("LOCKER", new() { ["PARCEL_ID"] = null!, ["LOCKER_CODE"] = null! }));
    }

    [Fact]
    public void Paths_begin_where_the_structure_stands()
    {
        var result = Validator.Run(0, static (_, v) =>
        {
            if (!v.Enter("Orders", new object()))
                return;
            v.EnterIndex(2);
            s_rules.Check(v, "notes", null, "FREE", isSensitive: false);
            v.Add("after", "here");
            v.Leave();
            v.Leave();
        });
        Assert.Equal(["Orders[2].notes[\"PARCEL_ID\"]", "Orders[2]"], result.Violations.Select(static x => x.Path));
    }

    [Theory]
    [InlineData("NONE")]
    [InlineData("SIGNATURE", "SIGNATURE")]
    [InlineData("BOTH", "SIGNATURE", "PHOTO")]
    public void A_value_can_require_other_keys(string proof, params string[] required) =>
        Assert.Equal(
            required.Select(x => $"notes[\"{x}\"] mapKeys.requiredWith: is required where handover is DOORSTEP and PROOF is {proof}"),
            Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = proof }));

    [Fact]
    public void A_key_of_another_case_names_its_cases_and_the_right_key()
    {
        Assert.Equal(
            [
                "notes[\"LOCKER_CODE\"] mapKeys.required: is required where handover is LOCKER",
                "notes[\"PIN_CODE\"] mapKeys.otherCase: belongs to DOORSTEP, FREE, not to LOCKER: use LOCKER_CODE",
            ],
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["PIN_CODE"] = "topsecret" }));
        Assert.Equal(
            ["notes[\"label.hue\"] mapKeys.otherCase: belongs to DOORSTEP, not to LOCKER: leave it out, the service does not look at it"],
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C", ["label.hue"] = "x" }));
        Assert.Contains(
            "notes[\"LOCKER_CODE\"] mapKeys.otherCase: belongs to LOCKER, NEIGHBOUR, DEPOT, not to DOORSTEP: missing are PARCEL_ID, PROOF",
            Check("DOORSTEP", new() { ["LOCKER_CODE"] = "C" }));
        Assert.Contains(
            "notes[\"FLOOR\"] mapKeys.otherCase: belongs to LOCKER, not to DOORSTEP: leave it out, the service refuses it",
            Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = "NONE", ["FLOOR"] = "2" }));
    }

    [Theory]
    [InlineData("lockerCode")]
    [InlineData("LockerCode")]
    [InlineData("locker-code")]
    [InlineData("LOCKERCODE")]
    [InlineData("Locker.Code")]
    [InlineData("LOCKER_CODES")]
    [InlineData("LOKCER_CODE")]
    [InlineData("LOCER_COD")]
    public void A_key_in_another_spelling_names_the_right_one(string key)
    {
        Assert.Contains(
            $"notes[\"{key}\"] mapKeys.unknown: is no key that LOCKER takes, and the service does not look at it: did you mean LOCKER_CODE?",
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", [key] = "C" }));
        Assert.Contains(
            "notes[\"***\"] mapKeys.unknown: is no key that LOCKER takes, and the service does not look at it: did you mean LOCKER_CODE?",
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", [key] = "C" }, isSensitive: true));
        Assert.Equal(
            [$"notes[\"{key}\"] mapKeys.unknown: is no key that LOCKER takes, and the service does not look at it: the nearest is LOCKER_CODE, which is there already"],
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C", [key] = "C" }));
    }

    [Theory]
    [InlineData("pinCode", "the nearest is PIN_CODE, which belongs to DOORSTEP, FREE; LOCKER takes PARCEL_ID, LOCKER_CODE, DEPOT_SEAL, FLOOR")]
    [InlineData("TOPSECRET", "LOCKER takes PARCEL_ID, LOCKER_CODE, DEPOT_SEAL, FLOOR")]
    [InlineData("", "LOCKER takes PARCEL_ID, LOCKER_CODE, DEPOT_SEAL, FLOOR")]
    [InlineData("Ticket", "ticket is a member beside the map, not a key")]
    [InlineData("HANDOVER", "handover is a member beside the map, not a key")]
    [InlineData("PHOT", "the nearest is PHOTO, which belongs to DOORSTEP; LOCKER takes PARCEL_ID, LOCKER_CODE, DEPOT_SEAL, FLOOR")]
    [InlineData("PHX", "LOCKER takes PARCEL_ID, LOCKER_CODE, DEPOT_SEAL, FLOOR")]
    public void A_key_that_no_case_takes_gets_what_helps_most(string key, string advice) =>
        Assert.Equal(
            [$"notes[\"{key}\"] mapKeys.unknown: is no key that LOCKER takes, and the service does not look at it: {advice}"],
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C", [key] = "x" }));

    [Theory]
    [InlineData("hue", false, "if it is one of label.*, it lacks the prefix: label.hue; DOORSTEP takes PARCEL_ID, PROOF, SIGNATURE, PHOTO, PIN_CODE, label.*")]
    [InlineData("hue", true, "if it is one of label.*, it lacks the prefix; DOORSTEP takes PARCEL_ID, PROOF, SIGNATURE, PHOTO, PIN_CODE, label.*")]
    [InlineData("Label.hue", false, "keys of label.* begin with \"label.\", exactly so; did you mean label.hue?")]
    [InlineData("LABEL_hue", true, "keys of label.* begin with \"label.\", exactly so")]
    [InlineData("labelHue", false, "keys of label.* begin with \"label.\", exactly so; did you mean label.Hue?")]
    [InlineData("label.", true, "if it is one of label.*, it lacks the prefix; DOORSTEP takes PARCEL_ID, PROOF, SIGNATURE, PHOTO, PIN_CODE, label.*")]
    public void A_key_that_lacks_a_familys_prefix_gets_it(string key, bool isSensitive, string advice) =>
        Assert.Equal(
            [$"notes[\"{(isSensitive ? "***" : key)}\"] mapKeys.unknown: is no key that DOORSTEP takes, and the service refuses it: {advice}"],
            Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = "NONE", [key] = "topsecret" }, isSensitive));

    [Theory]
    [InlineData("FREE")]
    [InlineData("LOOSE")]
    public void Where_any_key_goes_a_missing_one_in_another_spelling_is_told(string selected) =>
        Assert.Equal(
            [$"notes[\"PARCEL_ID\"] mapKeys.required: is required where handover is {selected}; a key that differs in its spelling alone is there, and keys must be exact"],
            Check(selected, new() { ["parcelId"] = "P" }, isSensitive: true));

    [Fact]
    public void Values_of_a_closed_list_are_exact_and_never_quoted()
    {
        Assert.Equal(
            [
                "notes[\"PROOF\"] mapKeys.values: must be one of NONE, SIGNATURE, BOTH, spelt exactly so, where handover is DOORSTEP",
                "notes[\"label.***\"] mapKeys.values: must be red, spelt exactly so, where handover is DOORSTEP",
            ],
            Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = "both", ["label.topsecret"] = "topsecret" }, isSensitive: true));
    }

    [Fact]
    public void Constraints_of_keys_hold_in_every_case()
    {
        Assert.Equal(["notes[\"PIN_CODE\"] length: must have exactly 4 characters, but has 9"], Check("FREE", new() { ["PARCEL_ID"] = "P", ["PIN_CODE"] = "topsecret" }, isSensitive: true));
        Assert.Equal(
            ["notes[\"label.hue\"] mapKeys.values: must be red, spelt exactly so, where handover is DOORSTEP", "notes[\"label.hue\"] pattern: must match the pattern ^.."],
            Check("DOORSTEP", new() { ["PARCEL_ID"] = "P", ["PROOF"] = "NONE", ["label.hue"] = "x" }));
    }

    [Theory]
    [InlineData("LOCKER", "HandOver", null)]
    [InlineData("NEIGHBOUR", "HandOver", null)]
    [InlineData("FREE", "PassOn", null)]
    [InlineData("LOCKER", null, null)]
    [InlineData("LOCKER", "PassOn", "must not be LOCKER in PassOn: use DEPOT, or the operation HandOver")]
    [InlineData("DEPOT", "HandOver", "must not be DEPOT in HandOver: use LOCKER, or the operation PassOn")]
    [InlineData("NEIGHBOUR", "Inspect", "must not be NEIGHBOUR in Inspect: use the operation HandOver, PassOn")]
    public void A_case_that_the_operation_refuses_names_another_way(string selected, string? operation, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [$"handover mapKeys.case: {expected}"],
            Check(selected, new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C" }, operation: operation).Where(static x => x.StartsWith("handover", StringComparison.Ordinal)));

    [Fact]
    public void A_case_that_is_out_of_date_gives_way_to_its_replacement()
    {
        var rules = new MapRules(
            "flow",
            new MapCaseRules("OLD") { Required = ["A"], AcceptedBy = ["One"], IsLegacy = true, Replacement = "NEW" },
            new MapCaseRules("SAME") { Required = ["A"] },
            new MapCaseRules("NEW") { Required = ["A", "B"] });
        var violation = Assert.Single(Run(v => rules.Check(v, "m", new Dictionary<string, string> { ["A"] = "x" }, "OLD", isSensitive: true, "Two")));
        Assert.Equal("flow mapKeys.case: must not be OLD in Two: use NEW, or the operation One", violation);
    }

    [Fact]
    public void A_member_that_goes_along_must_have_a_value()
    {
        Assert.Equal(
            ["ticket mapKeys.companion: is required where handover is LOCKER: it goes along with notes"],
            Check("LOCKER", new() { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C" }, hasTicket: false));
        Assert.Empty(Check("FREE", new() { ["PARCEL_ID"] = "P" }, hasTicket: false));
    }

    [Fact]
    public void The_map_of_another_case_is_told_apart_by_its_keys()
    {
        var locker = new LockerNotes { ParcelId = "P", LockerCode = "topsecret" };
        Assert.Equal(
            [
                "notes[\"PROOF\"] mapKeys.required: is required where handover is DOORSTEP",
                "notes[\"LOCKER_CODE\"] mapKeys.otherCase: belongs to LOCKER, NEIGHBOUR, DEPOT, not to DOORSTEP: use PROOF",
            ],
            Run(v => s_rules.Check(v, "notes", locker, "DOORSTEP", isSensitive: true)));
    }

    [Fact]
    public void In_a_sensitive_map_neither_values_nor_unknown_keys_are_quoted()
    {
        string[] cases = ["LOCKER", "DOORSTEP", "NEIGHBOUR", "DEPOT", "FREE", "LOOSE", "BARE"];
        string[] keys = ["topsecret", "label.topsecret", "Label.topsecret", "PIN_CODE", "PROOF", "parcel_topsecret", new string('x', 5000) + "topsecret", "topsecret\0"];
        foreach (var selected in cases)
        {
            foreach (var key in keys)
            {
                var violations = Check(selected, new() { [key] = "topsecret" }, isSensitive: true, operation: "X", hasTicket: false);
                Assert.DoesNotContain("topsecret", string.Join('\n', violations), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Within_a_secret_structure_every_map_is_a_secret()
    {
        var result = Validator.Run(0, static (_, v) =>
        {
            if (!v.Enter("Secret", new object(), sensitive: true))
                return;
            s_rules.Check(v, "notes", new Dictionary<string, string> { ["topsecret"] = "x", ["PARCEL_ID"] = "P" }, "BARE", isSensitive: false);
            v.Leave();
        });
        Assert.DoesNotContain("topsecret", string.Join('\n', result.Violations), StringComparison.Ordinal);
        Assert.Contains(result.Violations, static x => x.Path == "Secret.notes[\"***\"]");
        Assert.Contains(result.Violations, static x => x.Path == "Secret.notes[\"PARCEL_ID\"]" && x.Constraint == "mapKeys.otherCase");
    }

    private static List<string> Check(
        string? selected, Dictionary<string, string>? map, bool isSensitive = false, string? operation = null, bool hasTicket = true) =>
        Run(v => s_rules.Check(v, "notes", map, selected, isSensitive, operation, new MapCompanion("ticket", hasTicket)));

    private static List<string> Run(Action<Validator> check) =>
        [.. Validator.Run(check, static (x, v) => x(v)).Violations.Select(static x => $"{x.Path} {x.Constraint}: {x.Message}")];
}
