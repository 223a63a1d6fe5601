$version: "2"
namespace sample
use aws.protocols#awsJson1_0
use swage.api#mapKeys

/// Quotes the price of sending a parcel.
@awsJson1_0
service Sample { version: "1", operations: [Quote, Book, Label] }

operation Quote {
    input := { @required parcel: String, carrier: Carrier, options: CarrierOptions, ticket: Ticket }
    output := { carrier: Carrier, notes: Notes, ticket: Ticket, price: Price, alternatives: Carriers }
}

operation Book {
    input := { @required parcel: String, @required carrier: Carrier, options: CarrierOptions, ticket: Ticket }
    output := { @required carrier: Carrier, @required notes: Notes, ticket: Ticket, price: Price }
}

operation Label {
    input := {
        kind: String

        @mapKeys(
            selectedBy: "kind", typeName: "LabelFields", caseSuffix: "Label", keysName: "LabelKeys"
            cases: {
                paper: { required: ["size"] }
                "2d-code": { optional: ["size", "/>"], otherKeys: "refused" }
            }
        )
        fields: Strings
    }
}

enum Carrier {
    ROAD_FREIGHT
    PIGEON
    DRONE
    /// Closed in 1974.
    PNEUMATIC_POST = "tube"

    CAMEL
}

list Carriers { member: Carrier }
map Strings { key: String, value: String }

@sensitive
string Ticket

structure Price { amount: Integer }

/// What a carrier wants to know.
@sensitive
@mapKeys(
    selectedBy: "carrier", typeName: "CarrierOptions", caseSuffix: "Options", keysName: "OptionKeys"
    keys: {
        ADDRESS: { documentation: "Where to. As on the *envelope*.", exposure: "identifying", min: 1, max: 80 }
        GATE_CODE: { documentation: "Opens the gate.", exposure: "secret", format: "four digits", pattern: "^[0-9]{4}$" }
        "stop.*": { documentation: "A stop on the way.", exposure: "identifying" }
        SPEED: { documentation: "How fast & how dear." }
    }
    common: { required: ["ADDRESS"], requiredWhen: [{ condition: "the address has a <gate>", keys: ["GATE_CODE"] }] }
    companions: { ticket: { from: "ticket", documentation: "The ticket of the quote." } }
    cases: {
        ROAD_FREIGHT: { documentation: "By lorry.", required: ["TONS"], optional: ["TAIL_LIFT"], patterns: ["stop.*"], otherKeys: "refused" }
        PIGEON: { required: ["RING"], companions: { ticket: { need: "optional" } }, acceptedBy: ["sample#Book"] }
        DRONE: {
            required: ["SPEED"], optional: ["ALTITUDE"], patterns: ["*"], otherKeys: "open"
            requiredWith: [{ key: "SPEED", value: "FAST", keys: ["PERMIT"] }, { key: "SPEED", value: "SLOW", keys: ["ALTITUDE"], lenient: true }]
            values: { SPEED: { values: ["FAST", "SLOW"], closed: true } }
            exposure: { ALTITUDE: "secret" }
        }
        tube: { legacy: { reason: "The tubes are closed", replacement: "PIGEON" } }
        CAMEL: { documentation: "By camel." }
    }
)
map CarrierOptions { key: String, value: String }

@mapKeys(
    direction: "read", selectedBy: "carrier", typeName: "Offer", keysName: "NoteKeys"
    keys: {
        PLATE: { documentation: "The lorry's plate." }
        DRIVER: { exposure: "identifying" }
        STOPS: { encoding: "stringList" }
        WEIGHTS: { encoding: "stringMap", format: "kilograms by crate" }
    }
    common: { optional: ["ADDRESS"] }
    companions: { ticket: { need: "optional" }, alternatives: { need: "optional" } }
    otherwise: { member: "price", name: "Sold" }
    cases: {
        ROAD_FREIGHT: { documentation: "By lorry.", required: ["PLATE", "STOPS"], optional: ["DRIVER", "WEIGHTS"] }
        PIGEON: {}
        DRONE: { patterns: ["stop.*"] }
        tube: {}
        CAMEL: {}
    }
)
map Notes { key: String, value: String }
