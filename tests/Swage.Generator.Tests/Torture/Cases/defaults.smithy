$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input := with [Defaults] { nested: Nested, @idempotencyToken client_token: String, @idempotencyToken clientToken: String, @idempotencyToken @required class: String }, output := with [Defaults] { nested: Nested } }
structure Nested with [Defaults] {}
@mixin
structure Defaults {
  bool: Boolean = true
  boolF: Boolean = false
  byte: Byte = -128
  short: Short = -32768
  int: Integer = -2147483648
  long: Long = -9223372036854775808
  longMax: Long = 9223372036854775807
  float: Float = 3.4028235e38
  tiny: Float = 1.4e-45
  double: Double = 1.7976931348623157e308
  denorm: Double = 5e-324
  minusZero: Double = -0.0
  zero: Float = 0
  bigI: BigInteger = 123456789012345678901234567890
  bigI2: BigInteger = -5
  bigI3: BigInteger = 1E30
  bigI0: BigInteger = 0
  bigD: BigDecimal = 1.10
  bigD2: BigDecimal = -1e-400
  bigD0: BigDecimal = 0
  string: String = "a\"b\\c\n\u2028"
  empty: String = ""
  enum: En = "b c"
  int_enum: Ie = 2
  blob: Blob = "aGk="
  blobE: Blob = ""
  time: Timestamp = 0
  time2: Timestamp = "1985-04-12T23:20:50.52Z"
  time3: Timestamp = 1.5
  time4: Timestamp = -62135596800
  list: Strings = []
  list2: Ints = []
  sparse: Sparse = []
  map: StringMap = {}
  map2: EnMap = {}
  map3: SparseMap = {}
  doc: Document = null
  doc1: Document = true
  doc2: Document = "x"
  doc3: Document = 1.50
  doc4: Document = []
  doc5: Document = {}
  doc6: Document = 0
  @required req: String = "r"
  @clientOptional opt: Integer = 7
  none: Integer = null
  @required reqInt: Integer, @required reqDoc: Document, @required reqBlob: Blob, @required reqEn: En, @required reqMap: EnMap, @required reqList: Sparse, @required reqBig: BigDecimal, @required reqTime: Timestamp
}
enum En { A = "a"
  BC = "b c"
  }
intEnum Ie { A = 1
  B = 2
  }
list Strings { member: String }
list Ints { member: Integer }
@sparse list Sparse { member: Blob }
map StringMap { key: String, value: String }
map EnMap { key: En, value: Ie }
@sparse map SparseMap { key: En, value: Timestamp }
