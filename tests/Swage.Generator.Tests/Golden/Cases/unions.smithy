$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input := { value: Value }, output := { @required value: Value } }

union Value {
    S: Text
    NULL: Unit
    L: Values
    B: Blob
    secret: Secret
    nested: Holder
}

structure Holder { value: Value }
list Values { member: Value }
@length(max: 10)
string Text
@sensitive
string Secret
