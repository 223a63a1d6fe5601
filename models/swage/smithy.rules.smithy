// How the endpoint of a call is found: rules, what goes into them, and their tests.
$version: "2.0"

namespace smithy.rules

// Rules

/// A tree of rules, first match wins.
@trait(selector: "service")
@unstable
document endpointRuleSet

/// The same rules as a binary decision diagram.
@trait(selector: "service")
@unstable
structure endpointBdd {
  @required
  version: String

  @required
  parameters: Parameters

  @required
  conditions: Conditions

  @required
  results: Results

  /// The node to start at.
  @required
  @range(min: -1)
  root: Integer

  @required
  @range(min: 0)
  nodeCount: Integer

  /// The nodes, packed and in Base64.
  @required
  nodes: String
}

@private
map Parameters {
  key: String
  value: Parameter
}

/// A value that rules depend on.
@private
structure Parameter {
  @required
  type: ParameterType

  deprecated: Boolean
  documentation: String
  default: Document

  /// Where the SDK itself takes the value from.
  builtIn: String

  required: Boolean
}

enum ParameterType {
  STRING = "string"
  BOOLEAN = "boolean"
  STRING_ARRAY = "stringArray"
}

@private
list Conditions {
  member: Condition
}

/// A function call; holds unless it yields false or nothing.
@private
structure Condition {
  @required
  fn: String

  @required
  argv: DocumentList

  /// A name for the result.
  assign: String
}

@private
list DocumentList {
  member: Document
}

@private
list Results {
  member: Result
}

@private
structure Result {
  @required
  type: ResultType

  documentation: String
  error: Document
  endpoint: EndpointObject
  conditions: Conditions
}

@private
enum ResultType {
  ENDPOINT = "endpoint"
  ERROR = "error"
}

@private
structure EndpointObject {
  @required
  url: Document

  properties: EndpointProperties
  headers: EndpointObjectHeaders
}

@private
map EndpointProperties {
  key: String
  value: Document
}

@private
map EndpointObjectHeaders {
  key: String
  value: DocumentList
}

// What goes into them

/// The member's value is a parameter.
@trait(selector: "operation -[input]-> structure > member")
@unstable
structure contextParam {
  @required
  name: String
}

/// Parameters fixed for an operation.
@trait(selector: "operation")
@unstable
map staticContextParams {
  key: String
  value: StaticContextParamDefinition
}

@private
@unstable
structure StaticContextParamDefinition {
  @required
  value: Document
}

/// Parameters taken from an operation's input.
@trait(selector: "operation")
@unstable
map operationContextParams {
  key: String
  value: OperationContextParamDefinition
}

@private
@unstable
structure OperationContextParamDefinition {
  /// A JMESPath expression over the input.
  @required
  path: String
}

/// Parameters that a client's configuration sets.
@trait(selector: "service")
@unstable
map clientContextParams {
  key: String
  value: ClientContextParamDefinition
}

@private
@unstable
structure ClientContextParamDefinition {
  @required
  type: ShapeType

  documentation: String
}

@private
@unstable
enum ShapeType {
  STRING = "string"
  BOOLEAN = "boolean"
}

// Tests

/// What the rules must yield.
@trait(selector: "service :is([trait|smithy.rules#endpointRuleSet], [trait|smithy.rules#endpointBdd])")
@unstable
structure endpointTests {
  @required
  version: String

  testCases: EndpointTestList
}

@private
@unstable
list EndpointTestList {
  member: EndpointTest
}

@private
@unstable
structure EndpointTest {
  documentation: String

  /// Parameters to evaluate the rules with.
  params: Document

  /// Calls that lead to the same parameters.
  operationInputs: OperationInputs

  @required
  expect: EndpointTestExpectation
}

@private
@unstable
list OperationInputs {
  member: OperationInput
}

@private
@unstable
structure OperationInput {
  @required
  operationName: String

  operationParams: Document
  builtInParams: Document
  clientParams: Document
}

@private
@unstable
union EndpointTestExpectation {
  error: String
  endpoint: EndpointExpectation
}

@private
@unstable
structure EndpointExpectation {
  url: String
  headers: EndpointHeaders
  properties: Properties
}

@private
@unstable
map EndpointHeaders {
  key: String
  value: EndpointHeaderValue
}

@private
@unstable
list EndpointHeaderValue {
  member: String
}

@private
@unstable
map Properties {
  key: String
  value: Document
}
