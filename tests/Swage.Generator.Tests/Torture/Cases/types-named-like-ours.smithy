$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do, Operation, Client], errors: [Exception, SampleException] }
operation Do { input: SampleClient, output: ISampleClient, errors: [SystemException] }
operation Operation { input := { action: Action }, output: Operations }
operation Client { input: TWriter, output: Operation2 }
structure SampleClient { task: Task, string: String_, object: Object, list: List, dictionary: Dictionary, exception: ErrorData, type: Type, unit: Unit, document: Document_
  system: System, swage: Swage, console: Console, values: ValuesList, tWriters: TWriters, validator: Validator, reader: Reader, func: Func, attribute: Attribute
  dateTimeOffset: DateTimeOffset, equalsMap: EqualsMap, value: Value, values2: Values, isKnown: IsKnown, unknown: Unknown, unknownCase: UnknownCase, name: Name, serializers: __Serializers, constraints: __Constraints }
structure ISampleClient { task: Task, all: SampleClient, object: Object, validate: Validate, toString: ToString, printMembers: PrintMembers, clone: Clone, equalityContract: EqualityContract }
structure Action { func: Func }
structure Operations { operation: Operation2 }
structure Operation2 { a: String, operations: Operations, microsoft: Microsoft }
structure Microsoft { global: Global }
structure Global { system: System }
structure TWriter { tWriter: TWriter, tWriters: TWriters, Value: Value }
list TWriters { member: TWriter }
structure Task { task: Task2 }
structure Task2 { taskOfTask: Object }
structure String_ { string: String }
structure Object { object: Object, getType: String, memberwiseClone: String, referenceEquals: String, finalize: String }
structure List { list: ListOfList }
list ListOfList { member: List }
structure Dictionary { dictionary: DictionaryMap }
map DictionaryMap { key: String, value: Dictionary }
structure ErrorData { exception: Exception, systemException: SystemException }
structure Type { type: Type }
structure Unit { unit: Unit }
structure Document_ { document: Document }
structure System { system: System, @required text: Console, collections: DictionaryMap }
structure Swage { swage: Swage, json: Reader }
union Console { console: Console, system: System, swage: Swage, string: String_, text: String, global: Global, tWriter: TWriter, tWriters: TWriters }
structure Validator { @required validator: String, @length(min: 1) names: StringList }
list StringList { member: String }
structure Reader { @required reader: Func, w: TWriter, r: Reader, c: Task, v: Validator, x: Func, builder: Func, other: Func, empty: Func, key: Func, item: Func, element: Func }
union Func { func: Func, action: Action, value: Value, name: Name }
structure DateTimeOffset { dateTimeOffset: Timestamp }
structure Attribute { attribute: Attribute, obsolete: Type }
map EqualsMap { key: Equals, value: GetHashCode }
enum Equals { EQUALS, VALUE }
enum GetHashCode { A, B }
enum Value { VALUE = "value"
  VALUES = "values"
  }
enum Values { VALUES, VALUE, IS_KNOWN, TO_STRING, EQUALS }
intEnum IsKnown { IS_KNOWN = 1
  VALUE = 2
  GET_HASH_CODE = 3
  }
list ValuesList { member: Values }
union Unknown { unknown: Unknown, unknownCase: UnknownCase, unknown_case: String }
union UnknownCase { unknown: Unknown, unknownCase: UnknownCase }
union Name { name: Name, value: Value, validate: Validate, equals: Equals }
structure Validate { @required validate: Boolean, valid: Validate }
structure ToString { toString: String }
structure PrintMembers { printMembers: String }
structure Clone { clone: Clone, deconstruct: String }
structure EqualityContract { equalityContract: String }
structure __Serializers { a: StringList, serializers: __Serializers }
structure __Constraints { @length(max: 2) a: StringList, constraints: __Constraints }
@error("client") structure Exception { code: String, data: String }
@error("client") structure SampleException { message: String, inner: ErrorData }
@error("server") structure SystemException { unknown: Unknown, func: Func, name: Name }
