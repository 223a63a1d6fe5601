$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input := { user: String, password: Password, tokens: Tokens, inner: Inner }, output := { token: Password } }

@sensitive
string Password
list Tokens { member: Password }
@sensitive
structure Inner { value: String }
