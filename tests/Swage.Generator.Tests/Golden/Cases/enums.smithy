$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input := { color: Color, level: Level }, output := { color: Color, @required level: Level } }

/// What colour it is.
enum Color {
    /// Like blood.
    RED
    DARK_BLUE = "dark-blue"
    @deprecated(message: "use RED", since: "2")
    CRIMSON = "crimson"
}

intEnum Level {
    LOW = 1
    HIGH = 10
}
