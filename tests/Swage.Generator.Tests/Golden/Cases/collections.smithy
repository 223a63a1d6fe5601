$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }

operation Do { input: Bag, output: Bag }

structure Bag {
    strings: Strings
    map: StringMap
    things: Things
    nested: NestedList
    sparse: SparseNumbers
    sparseMap: SparseMap
    byColor: ByColor
    blobs: Blobs
    moments: Moments
    @default([])
    ready: Strings
    @required
    needed: Things
}

list Strings { member: String }
map StringMap { key: String, value: String }
list Things { member: Thing }
list NestedList { member: Things }
@sparse
list SparseNumbers { member: Integer }
@sparse
map SparseMap { key: String, value: Thing }
map ByColor { key: Color, value: Color }
list Blobs { member: Blob }
list Moments { member: HttpDate }
@timestampFormat("http-date")
timestamp HttpDate
enum Color { RED, BLUE }
structure Thing { name: String }
