$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input := with [Paged] { filter: String }, output := with [Paged] { names: Names } }

@mixin
structure Paged {
    nextToken: String
}
list Names { member: String }
