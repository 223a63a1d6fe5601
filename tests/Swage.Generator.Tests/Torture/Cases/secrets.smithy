$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: All, output: All, errors: [Failed] }
structure All { s: S, u: U, e: E, ie: IE, list: L, elements: Es, keys: K, values: V, blob: B, doc: D, time: T, num: N, big: BD, flag: F, @required needed: P, sparse: SP, mixed: Mixed }
@sensitive structure S { a: String, s: S, u: U, list: Es, @required blob: B }
@sensitive union U { a: String, s: S, u: U, unit: Unit, list: Es, blob: B }
@sensitive enum E { A, B }
@sensitive intEnum IE { A = 1
  }
@sensitive list L { member: String }
list Es { member: P }
map K { key: P, value: String }
map V { key: E, value: P }
@sparse list SP { member: S }
@sensitive blob B
@sensitive document D
@sensitive timestamp T
@sensitive integer N
@sensitive bigDecimal BD
@sensitive boolean F
@sensitive @length(min: 1) @pattern("^x") string P
union Mixed { plain: String, secret: P, list: Es, keys: K, s: S }
@error("client") @sensitive structure Failed { message: P, other: P, s: S }
