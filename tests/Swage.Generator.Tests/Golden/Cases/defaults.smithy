$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input: Settings, output: Settings }

structure Settings {
    text: String = "hello \"you\""
    flag: Boolean = true
    off: Boolean = false
    number: Integer = 7
    big: Long = 9000000000
    real: Double = 1.5
    color: Color = "red"
    level: Level = 2
    list: Strings = []
    map: Map = {}
    when: Timestamp = 1500000000
    bytes: Blob = "aGk="
    any: Document = true
    @clientOptional
    relaxed: Integer = 3
}

list Strings { member: String }
map Map { key: String, value: String }
enum Color {
    RED = "red"
}
intEnum Level {
    ONE = 1
    TWO = 2
}
