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
