$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do {
    input := {
        @required
        name: Name

        @length(min: 3)
        longer: Name

        @range(min: 1, max: 5)
        count: Integer

        @range(min: 0.5)
        ratio: Double

        color: Color
        names: Names
        tree: Tree
        byKey: ByKey
        secrets: Secrets
    }
}

@length(min: 1, max: 8)
@pattern("^[a-z]+$")
string Name

enum Color { RED, BLUE }

@length(min: 1, max: 3)
@uniqueItems
list Names { member: Name }

structure Tree {
    @required
    name: Name
    children: Trees
}
list Trees { member: Tree }

map ByKey { key: Name, value: Name }

@sensitive
map Secrets { key: Name, value: Name }
