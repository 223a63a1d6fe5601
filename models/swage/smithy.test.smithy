// Test cases that travel with a model: what goes over the wire for which values, and calls to try against a live service.
$version: "2.0"

namespace smithy.test

// Requests and responses

/// Requests that an operation's inputs make.
@trait(selector: "operation")
@length(min: 1)
list httpRequestTests {
  member: HttpRequestTestCase
}

@private
structure HttpRequestTestCase with [HttpRequestMixin] {
  @required
  @pattern("^[A-Za-z_][A-Za-z0-9_]+$")
  id: String

  @required
  @idRef(selector: "[trait|protocolDefinition]", failWhenMissing: true)
  protocol: String

  @idRef(selector: "[trait|authDefinition]", failWhenMissing: true)
  authScheme: String

  /// The input.
  params: Document

  /// Settings of the client or server under test.
  vendorParams: Document

  @idRef(failWhenMissing: true)
  vendorParamsShape: String

  documentation: String
  tags: NonEmptyStringList
  appliesTo: AppliesTo
}

/// Responses, and the outputs or errors they stand for.
@trait(selector: ":test(operation, structure[trait|error])")
@length(min: 1)
list httpResponseTests {
  member: HttpResponseTestCase
}

@private
structure HttpResponseTestCase with [HttpResponseMixin] {
  @required
  @pattern("^[A-Za-z_][A-Za-z0-9_]+$")
  id: String

  @required
  @idRef(selector: "[trait|protocolDefinition]", failWhenMissing: true)
  protocol: String

  @idRef(selector: "[trait|authDefinition]", failWhenMissing: true)
  authScheme: String

  /// The output or error.
  params: Document

  vendorParams: Document

  @idRef(failWhenMissing: true)
  vendorParamsShape: String

  documentation: String
  tags: NonEmptyStringList
  appliesTo: AppliesTo
}

/// Whose test it is; everyone's where absent.
@private
enum AppliesTo {
  @enumValue("client")
  CLIENT

  @enumValue("server")
  SERVER
}

/// What requests and responses share.
@private
@mixin
structure HttpMessageMixin {
  /// Headers that must be there with these values.
  headers: StringMap

  /// Headers that must not be there.
  forbidHeaders: StringList

  /// Headers that must be there with any value.
  requireHeaders: StringList

  body: String

  /// Decides how bodies are compared.
  bodyMediaType: String
}

@private
@mixin
structure HttpRequestMixin with [HttpMessageMixin] {
  @required
  @length(min: 1)
  method: String

  @required
  @length(min: 1)
  uri: String

  /// The host that the client is set up with.
  host: String

  /// The host that the request must go to.
  resolvedHost: String

  queryParams: StringList
  forbidQueryParams: StringList
  requireQueryParams: StringList
}

@private
@mixin
structure HttpResponseMixin with [HttpMessageMixin] {
  @required
  @range(min: 100, max: 599)
  code: Integer
}

// Requests that a server has to refuse

/// Requests that break the protocol or the model.
@trait(selector: "operation")
@length(min: 1)
@unstable
list httpMalformedRequestTests {
  member: HttpMalformedRequestTestCase
}

@private
structure HttpMalformedRequestTestCase {
  @required
  @pattern("^[A-Za-z_][A-Za-z0-9_]+$")
  id: String

  @required
  @idRef(selector: "[trait|protocolDefinition]", failWhenMissing: true)
  protocol: String

  @required
  request: HttpMalformedRequestDefinition

  @required
  response: HttpMalformedResponseDefinition

  documentation: String
  tags: NonEmptyStringList

  /// Values to repeat the test with, by the name of their placeholder.
  testParameters: HttpMalformedRequestTestParametersDefinition
}

@private
map HttpMalformedRequestTestParametersDefinition {
  key: String
  value: StringList
}

@private
structure HttpMalformedRequestDefinition {
  @required
  @length(min: 1)
  method: String

  @required
  @length(min: 1)
  uri: String

  host: String
  queryParams: StringList
  headers: StringMap
  body: String
  bodyMediaType: String
}

@private
structure HttpMalformedResponseDefinition {
  headers: StringMap

  @required
  @range(min: 100, max: 599)
  code: Integer

  body: HttpMalformedResponseBodyDefinition
}

@private
structure HttpMalformedResponseBodyDefinition {
  @required
  assertion: HttpMalformedResponseBodyAssertion

  @required
  mediaType: String
}

@private
union HttpMalformedResponseBodyAssertion {
  contents: String
  messageRegex: String
}

// Event streams

/// Events as values and as bytes.
@trait(selector: "operation :test(-[input, output]-> structure > member > union[trait|streaming])")
@length(min: 1)
list eventStreamTests {
  member: EventStreamTestCase
}

@private
structure EventStreamTestCase {
  @required
  @pattern("^[A-Za-z_][A-Za-z0-9_]+$")
  id: String

  @required
  @idRef(selector: "[trait|protocolDefinition]", failWhenMissing: true)
  protocol: String

  initialRequestParams: Document

  /// The message before the first event, in the form that `initialRequestShape` gives.
  initialRequest: Document

  @idRef(selector: "structure", failWhenMissing: true)
  initialRequestShape: String

  initialResponseParams: Document
  initialResponse: Document

  @idRef(selector: "structure", failWhenMissing: true)
  initialResponseShape: String

  events: Events
  expectation: TestExpectation
  vendorParams: Document

  @idRef(selector: "structure", failWhenMissing: true)
  vendorParamsShape: String

  documentation: String
  appliesTo: AppliesTo
  tags: NonEmptyStringList
}

structure InitialHttpRequest with [HttpRequestMixin] {}
structure InitialHttpResponse with [HttpResponseMixin] {}

@private
list Events {
  member: Event
}

@private
structure Event {
  @required
  type: EventType

  /// The event's value.
  params: Document

  headers: EventHeaders
  forbidHeaders: StringList
  requireHeaders: StringList
  body: Blob
  bodyMediaType: String

  /// The whole encoded frame.
  bytes: Blob

  vendorParams: Document = {}

  @idRef(selector: "structure", failWhenMissing: true)
  vendorParamsShape: String
}

/// Which way it goes.
@private
enum EventType {
  REQUEST = "request"
  RESPONSE = "response"
}

@private
map EventHeaders {
  key: String
  value: EventHeaderValue
}

@private
union EventHeaderValue {
  boolean: Boolean
  byte: Byte
  short: Short
  integer: Integer
  long: Long
  blob: Blob
  string: String
  timestamp: Timestamp
}

@private
union TestExpectation {
  success: Unit
  failure: TestFailureExpectation
}

@private
structure TestFailureExpectation {
  @idRef(failWhenMissing: true, selector: "[trait|error]")
  errorId: String
}

// Live services

/// Calls to try against a live service.
@trait(selector: "operation")
list smokeTests {
  member: SmokeTestCase
}

@private
structure SmokeTestCase {
  @required
  @pattern("^[A-Za-z_][A-Za-z0-9_]+$")
  id: String

  params: Document

  /// Settings of the client.
  vendorParams: Document

  @idRef(failWhenMissing: true)
  vendorParamsShape: String

  @required
  expect: Expectation

  tags: TagList
}

@private
union Expectation {
  success: Unit
  failure: FailureExpectation
}

@private
structure FailureExpectation {
  /// The error to come; any where absent.
  @idRef(failWhenMissing: true, selector: "[trait|error]")
  errorId: String
}

@private
list TagList {
  member: Tag
}

@private
@pattern("^[A-Za-z][A-Za-z0-9_\\-]+$")
string Tag

// Shared

@private
map StringMap {
  key: String
  value: String
}

@private
list StringList {
  member: String
}

@private
list NonEmptyStringList {
  member: NonEmptyString
}

@private
@length(min: 1)
string NonEmptyString
