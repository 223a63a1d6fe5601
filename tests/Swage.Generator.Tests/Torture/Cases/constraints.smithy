$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: C, output: C }
structure C {
  @range(min: -128, max: 127) byte: Byte, @range(min: 1) short: Short, @range(max: 9223372036854775807) long: Long, @range(min: -9223372036854775808) long2: Long, @range(min: 1e-300, max: 1e300) double: Double, @range(min: -3.5) float: Float
  @range(min: -100000000000000000000000000, max: 100000000000000000000000000) bigI: BigInteger, @range(min: -1e-30, max: 1e100) bigD: BigDecimal, ie: Ie
  @length(min: 0) zero: String, @length(max: 0) none: String, @length(min: 1, max: 9223372036854775807) most: Blob, @length(max: 2) list: Strings, @length(min: 1) map: EnMap, @length(min: 1) sparse: Sparse, @length(min: 1) sparseMap: SparseMap
  @pattern("\"\\\\[^\n\u2028]{1,3}") quoted: String, @pattern("(a+)+$") bad: String, @pattern("(?=x)y") look: String, @pattern(".*") any: String, @pattern("^\\p{L}+$") unicode: String
  Pattern: Text, text_pattern: TextPattern, listA: A, b: B_, c_a: C_A, secret: SecretMap, u: UniqEn, cc: CC
}
@pattern("^b$") string B_
@length(min: 1) string A
@length(min: 1) string C_A
structure CC { @length(min: 2) A: A, @length(min: 3) _a: A, @required c: C }
@pattern("^a$") @length(min: 1) string Text
@length(min: 2) string TextPattern
@sensitive @length(min: 1) string Secret
map SecretMap { key: Secret, value: Secret }
list Strings { member: Text }
enum En { A }
intEnum Ie { A = 1
  }
map EnMap { key: En, value: Strings }
@sparse list Sparse { member: Text }
@sparse map SparseMap { key: Text, value: Strings }
@uniqueItems list UniqEn { member: En }
