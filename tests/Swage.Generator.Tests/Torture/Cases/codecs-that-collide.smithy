$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: All, output: All }
structure All { a: Tags, b: TagsOfTags, c: ListOfTags, d: Xs, e: XToYs, f: XYs, g: ListOfXToYs, h: Stamps, i: Times, j: TimesHttp, k: SparseMap, l: SMap, m: Strs, n: MapOfStrings, o: StrLists, p: SparseStrs, q: ListOfSparse }
structure Tag { t: String }
list Tags { member: Tag }
list TagsOfTags { member: Tags }
structure ListOfTag { l: ListOfTags }
list ListOfTags { member: ListOfTag }
enum X { A }
enum XToY { B }
structure Y { y: String }
structure YToZ { z: String }
map Xs { key: X, value: YToZ }
map XToYs { key: XToY, value: Y }
map XYs { key: X, value: Y }
list ListOfXToYs { member: Xs }
structure TimestampHttpDate { a: String }
list Stamps { member: TimestampHttpDate }
list Times { member: Timestamp }
list TimesHttp { @timestampFormat("http-date") member: Timestamp }
structure SparseMapOfString { a: String }
list SMap { member: SparseMapOfString }
@sparse map SparseMap { key: String, value: String }
structure String_ { a: String }
list Strs { member: String_ }
map MapOfStrings { key: String, value: Strs }
list StrList { member: String }
list StrLists { member: StrList }
@sparse list SparseStrs { member: String }
structure SparseListOfTag { a: SparseTags }
@sparse list SparseTags { member: Tag }
list ListOfSparse { member: SparseListOfTag }
