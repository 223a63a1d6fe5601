$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Dispose, Equals, GetType, ToString, GetHashCode, MemberwiseClone, Finalize, ReferenceEquals, get_thing, GetThing_, getThing2, Sample_Client, SampleClientBase, ReadError, Operations, TWriter, class, Async, EqualsAsync, Nothing, Same], resources: [Thing], rename: { "other#Shape": "OtherShape" } }
operation Dispose {}
operation Equals { input := { a: String } }
operation GetType { output := { a: String } }
operation ToString { input: In, output: Out }
operation GetHashCode { input := {}
  output := {}
  }
operation MemberwiseClone { input := { @required a: String = "x"
  } }
operation Finalize {}
operation ReferenceEquals {}
operation get_thing {}
operation GetThing_ {}
operation getThing2 { input := { @required a: String } }
operation Sample_Client {}
operation SampleClientBase {}
operation ReadError { errors: [ReadErrorException] }
operation Operations { input := { operations: Boolean } }
operation TWriter { input := { u: Choice } }
operation class {}
operation Async {}
operation EqualsAsync {}
operation Nothing { input: Unit, output: Unit }
operation Same { input: Both, output: Both }
structure Both { both: Both, shape: Shape, other: other#Shape }
structure Shape { s: String }
union Choice { dispose: String }
structure In { @required shape: Shape }
structure Out { @required other: other#Shape }
@error("client") structure ReadErrorException { a: String }
resource Thing { identifiers: { id: String }, create: CreateThing, read: ReadThing, update: UpdateThing, delete: DeleteThing, list: ListThings, operations: [PokeThing], collectionOperations: [CountThings], resources: [Part] }
operation CreateThing { input := { name: String }, output := { @required id: String } }
@readonly operation ReadThing { input := { @required id: String }, output := { @required id: String } }
operation UpdateThing { input := { @required id: String } }
@idempotent operation DeleteThing { input := { @required id: String } }
@readonly operation ListThings { output := { ids: Ids } }
operation PokeThing { input := { @required id: String } }
operation CountThings { output := { count: Integer = 0
  } }
list Ids { member: String }
resource Part { identifiers: { id: String, part: String }, put: PutPart }
@idempotent operation PutPart { input := { @required id: String, @required part: String } }
