$version: "2"
namespace sample
use aws.protocols#awsJson1_1

@awsJson1_1
service Sample { version: "2020-01-01", operations: [Do] }

operation Do { input := { @required name: String, thing: Thing }, output: DoOutput }

@output
structure DoOutput {
    @required
    thing: Thing

    @required
    id: String

    when: Timestamp
}

structure Thing {
    text: String
    flag: Boolean
    tiny: Byte
    small: Short
    number: Integer
    big: Long
    single: Float
    real: Double
    huge: BigInteger
    exact: BigDecimal
    @timestampFormat("date-time")
    made: Timestamp
    bytes: Blob
    any: Document
    self: Thing
    class: String
    toString: String
}
