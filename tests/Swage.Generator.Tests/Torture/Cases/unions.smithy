$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: All, output: All }
structure All { u: U, tags: Tags, needed: Deep, list: Us, map: UMap, sparse: SparseUs, sparseMap: SparseUMap, unionTwo: U2, unitOnly: OnlyUnit, single: Single, constrained: Constrained }
list Us { member: U }
map UMap { key: String, value: U }
@sparse list SparseUs { member: U }
@sparse map SparseUMap { key: String, value: U }
structure Deep { @required u: U, @required d: Deeper }
structure Deeper { @required u2: U2, @required list: Us, @required map: UMap, @required tags: Tags }
structure Tag { u: U }
list Tags { member: Tag }
map TagMap { key: String, value: Tag }
@sparse list SparseTags { member: Tag }
union U { u: U, tag: Tag, tags: Tags, Us: Us, uMap: UMap, tagMap: TagMap, sparseTags: SparseTags, blob: Blob, blobs: Blobs, string: String, strings: Strings, stringMap: StringMap, int: Integer, long: Long, bool: Boolean, float: Float
  double: Double, bigInteger: BigInteger, bigDecimal: BigDecimal, timestamp: Timestamp, @timestampFormat("http-date") time2: Timestamp, document: Document, unit: Unit, enum: En, intEnum: Ie, ens: Ens, ies: Ies, enMap: EnMap, U2: U2, deep: Deep, all: All, byte: Byte, short: Short, ie: Ie, en: En }
union U2 { u: U2, U2: U, unknown: U, value: U, name: U }
union OnlyUnit { unit: Unit }
union Single { single: String }
union Constrained { @length(min: 1) text: String, @range(min: 1) number: Integer, @length(max: 1) list: Strings, ens: Ens, unit: Unit, @pattern("^a$") blobless: String, deep: Deep }
list Blobs { member: Blob }
list Strings { member: String }
map StringMap { key: String, value: String }
enum En { A, EN }
intEnum Ie { A = 1
  }
list Ens { member: En }
list Ies { member: Ie }
map EnMap { key: En, value: Ies }
