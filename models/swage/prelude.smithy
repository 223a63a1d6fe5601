// The prelude: what every Smithy model may name without importing it, and the traits that the specification itself defines.
// Written for Swage after the Smithy 2.0 specification, in the order of its chapters.
$version: "2.0"

namespace smithy.api

// Simple shapes

blob Blob
boolean Boolean
string String
byte Byte
short Short
integer Integer
long Long
float Float
double Double
bigInteger BigInteger
bigDecimal BigDecimal
timestamp Timestamp
document Document

// Kept for models older than 2.0: simple shapes that are never absent

@default(false)
boolean PrimitiveBoolean

@default(0)
byte PrimitiveByte

@default(0)
short PrimitiveShort

@default(0)
integer PrimitiveInteger

@default(0)
long PrimitiveLong

@default(0)
float PrimitiveFloat

@default(0)
double PrimitiveDouble

// The input or output of an operation that has none

/// Carries no data.
@unitType
structure Unit {}

/// Says that a structure is the unit type; only `Unit` may have it.
@trait(selector: "[id=smithy.api#Unit]")
structure unitType {}

// Strings with a meaning, shared by the shapes below

@private
@length(min: 1)
string NonEmptyString

@private
list NonEmptyStringList {
  member: NonEmptyString
}

@private
map NonEmptyStringMap {
  key: NonEmptyString
  value: NonEmptyString
}

/// What a shape may be called.
@private
@pattern("^(_+[a-zA-Z0-9]|[a-zA-Z])\\w*$")
string Identifier

/// Text for people, in CommonMark.
@private
@externalDocumentation("CommonMark Specification": "https://commonmark.org/")
@mediaType("text/markdown; charset=UTF-8; variant=CommonMark")
string CommonMark

/// The ID of a trait.
@private
@idRef(failWhenMissing: true, selector: "[trait|trait]")
string TraitShapeId

@private
list TraitShapeIdList {
  member: TraitShapeId
}

// Model: traits are shapes, and shapes can be mixed in

/// Turns a shape into a trait.
@trait(
  selector: ":is(simpleType, list, map, structure, union)"
  breakingChanges: [
    { change: "presence" }
    { path: "/structurallyExclusive", change: "any" }
    { path: "/conflicts", change: "update", severity: "NOTE", message: "Models that were valid may conflict now." }
  ]
)
structure trait {
  /// Where the trait may stand.
  selector: String

  /// Limits the trait to one member of a structure.
  structurallyExclusive: StructurallyExclusive

  /// Traits that may not stand beside it.
  conflicts: NonEmptyStringList

  /// Which edits of it break those who use the model.
  breakingChanges: TraitDiffRules
}

/// What may occur only once in a structure.
@private
enum StructurallyExclusive {
  /// A member with the trait.
  MEMBER = "member"

  /// A member whose target has the trait.
  TARGET = "target"
}

@private
@length(min: 1)
list TraitDiffRules {
  member: TraitDiffRule
}

/// An edit of a trait, and how grave it is.
@private
structure TraitDiffRule {
  /// A JSON pointer into the trait's value; the whole value where absent.
  path: String

  @required
  change: TraitChangeType

  severity: Severity = "ERROR"
  message: String
}

@private
enum TraitChangeType {
  /// The value differs.
  UPDATE = "update"

  /// It was absent before.
  ADD = "add"

  /// It is absent now.
  REMOVE = "remove"

  /// It came or went.
  PRESENCE = "presence"

  /// Any of these.
  ANY = "any"
}

/// How grave a finding is, from least to most.
@private
enum Severity {
  NOTE
  WARNING
  DANGER
  ERROR
}

/// Finds shapes that do not go with a trait; keys are the IDs of the events to raise.
@trait(selector: "[trait|trait]")
map traitValidators {
  @length(min: 1)
  key: String

  value: TraitValidator
}

/// Raises an event for each shape that a selector yields, starting at the shape with the trait.
@private
structure TraitValidator {
  @required
  selector: String

  message: String
  severity: Severity = "ERROR"
}

/// Lets other shapes take over the members and traits of this one.
@trait(selector: ":not(member)")
structure mixin {
  /// Traits that stay behind.
  localTraits: LocalMixinTraitList
}

@private
list LocalMixinTraitList {
  member: LocalMixinTrait
}

@private
@idRef(selector: "[trait|trait]", failWhenMissing: true, errorMessage: "Only traits can be local to a mixin.")
string LocalMixinTrait

/// Keeps a shape to its own namespace.
@trait
structure private {}

/// The string holds a shape ID.
@trait(selector: ":test(string, member > string)")
structure idRef {
  /// What the shape must match.
  selector: String = "*"

  /// Whether the model must have the shape.
  failWhenMissing: Boolean

  errorMessage: String
}

/// Gives the type of a metadata key.
@trait(selector: "dataType :not([trait|input]) :not([trait|output])")
structure metadata {
  /// The key; one shape at most may claim it.
  @required
  @length(min: 1)
  key: String
}

// Model: named sets of shapes

/// Sets of shapes for tools to refer to by name.
@private
@metadata(key: "shapeClosures")
list ShapeClosures {
  member: ShapeClosure
}

/// One such set.
@private
structure ShapeClosure {
  /// The name of the set, written like a shape ID but taken by no shape.
  @required
  id: ClosureId

  /// Namespaces whose shapes belong to it.
  includeNamespaces: Namespaces = []

  /// Selects further shapes.
  @length(min: 1)
  includeBySelector: String

  /// Other names for shapes whose names would clash within the set.
  rename: Renames = {}

  documentation: CommonMark
}

@private
@idRef(failWhenMissing: false)
string ClosureId

@private
@uniqueItems
list Namespaces {
  member: String
}

/// New names by shape ID.
@private
map Renames {
  @idRef(
    failWhenMissing: true
    selector: ":not(:is(member, service, resource, operation))"
    errorMessage: "Only a shape of the model can be renamed, and no service, resource, operation or member."
  )
  key: String

  value: Identifier
}

// Constraint traits

/// The values a string may have, as 1.0 models list them.
@trait(selector: "string :not(enum)", breakingChanges: [{ change: "presence" }])
@length(min: 1)
@deprecated(message: "Use an enum shape.", since: "2.0")
list enum {
  member: EnumDefinition
}

@private
structure EnumDefinition {
  @required
  value: NonEmptyString

  name: EnumConstantBodyName
  documentation: String
  tags: NonEmptyStringList
  deprecated: Boolean
}

@private
@pattern("^[a-zA-Z_]+[a-zA-Z_0-9]*$")
string EnumConstantBodyName

/// Bounds the elements of a list or map, the code points of a string, or the bytes of a blob; both ends included.
@trait(selector: ":test(list, map, string, blob, member > :is(list, map, string, blob))")
structure length {
  min: Long
  max: Long
}

/// A regular expression (ECMA 262) that must match somewhere in the string.
@trait(
  selector: ":test(string, member > string)"
  breakingChanges: [
    { change: "add", severity: "WARNING", message: "Values that were accepted may no longer be." }
    { change: "update", severity: "NOTE", message: "A narrower pattern refuses values that were accepted." }
  ]
)
string pattern

/// Bounds a number; both ends included.
@trait(selector: ":test(number, member > number)")
structure range {
  min: BigDecimal
  max: BigDecimal
}

/// No two elements are equal.
@trait(
  selector: "list :not(> member ~> :is(float, double, document))"
  conflicts: [sparse]
  breakingChanges: [{ change: "presence", severity: "WARNING" }]
)
structure uniqueItems {}

// Type refinement traits

/// A value must be given.
@trait(selector: "structure > member")
structure required {}

/// The value that stands in where none is given.
@trait(selector: ":is(simpleType, list, map, structure > member :test(> :is(simpleType, list, map)))")
document default

/// The default came after the member was first published, so that clients may still treat it as absent.
@trait(selector: "structure > member [trait|default]", breakingChanges: [{ change: "remove" }])
structure addedDefault {}

/// Clients treat the member as one that may be absent, required or not.
@trait(selector: "structure > member")
structure clientOptional {}

/// A value should be given.
@trait(selector: "structure > member", conflicts: [required])
structure recommended {
  /// Why.
  reason: String
}

/// Null is an element.
@trait(selector: ":is(list, map)", breakingChanges: [{ change: "presence" }])
structure sparse {}

/// A number or boolean that may be absent; for 1.0 models only.
@trait(
  selector: """
    :test(boolean, byte, short, integer, long, float, double,
    member > :test(boolean, byte, short, integer, long, float, double))"""
)
structure box {}

/// The string or number that an enum member stands for.
@trait(selector: ":is(enum, intEnum) > member")
@tags(["diff.error.const"])
document enumValue

/// The input of one operation and of nothing else.
@trait(selector: "structure", conflicts: [output, error], breakingChanges: [{ change: "presence" }])
structure input {}

/// The output of one operation and of nothing else.
@trait(selector: "structure", conflicts: [input, error], breakingChanges: [{ change: "presence" }])
structure output {}

/// An exception, and whose fault it is.
@trait(selector: "structure", conflicts: [trait], breakingChanges: [{ change: "any" }])
enum error {
  /// The caller's request cannot succeed as it is.
  CLIENT = "client"

  /// The service failed.
  SERVER = "server"
}

// Behavior traits

/// Changes nothing on the server.
@trait(selector: "operation", conflicts: [idempotent], breakingChanges: [{ change: "remove" }])
structure readonly {}

/// May be sent twice with the effect of once.
@trait(selector: "operation", conflicts: [readonly], breakingChanges: [{ change: "remove" }])
structure idempotent {
  /// Errors that say that the resource exists already.
  exists: IdempotentErrors

  /// Errors that say that there is no such resource.
  notFound: IdempotentErrors
}

@private
list IdempotentErrors {
  @idRef(selector: "[trait|error]")
  member: String
}

/// A token that clients make up, so that the service can tell a retry from a new request.
@trait(
  selector: "structure > :test(member > string)"
  structurallyExclusive: "member"
  breakingChanges: [{ change: "remove" }]
)
@notProperty
structure idempotencyToken {}

/// The request may be sent again.
@trait(selector: "structure[trait|error]", breakingChanges: [{ change: "remove" }])
structure retryable {
  /// The service asks for a slower pace.
  throttling: Boolean
}

/// The server holds the request back until it has something to say.
@trait(selector: "operation")
@unstable
structure longPoll {
  /// For how long at most, in milliseconds.
  @required
  @range(min: 1)
  timeoutMillis: Integer
}

/// Results come in pages; on a service, what its paginated operations leave out.
@trait(
  selector: ":is(service, operation)"
  breakingChanges: [
    { change: "remove" }
    { path: "/inputToken", change: "update" }
    { path: "/outputToken", change: "update" }
    { path: "/items", change: "remove" }
    { path: "/items", change: "add", severity: "NOTE" }
    { path: "/items", change: "update", severity: "NOTE" }
    { path: "/pageSize", change: "update" }
    { path: "/pageSize", change: "remove" }
  ]
)
structure paginated {
  /// Input member, or path to one, that says where to go on.
  inputToken: NonEmptyString

  /// Output member, or path to one, with the next page's token.
  outputToken: NonEmptyString

  /// Output member, or path to one, with the page.
  items: NonEmptyString

  /// Input member that limits the page.
  pageSize: NonEmptyString
}

/// The request must carry a checksum of its body.
@trait(selector: "operation")
@unstable
structure httpChecksumRequired {}

/// Clients may compress the request's body.
@trait(
  selector: "operation"
  breakingChanges: [
    {
      change: "remove"
      severity: "DANGER"
      message: "New clients send uncompressed requests; the service still has to read what older ones compress."
    }
    { change: "remove", path: "/encodings", message: "Encodings are required." }
    {
      change: "add"
      severity: "NOTE"
      path: "/encodings/member"
      message: "The service has to read the new encodings."
    }
    {
      change: "remove"
      severity: "DANGER"
      path: "/encodings/member"
      message: "The service still has to read what older clients send in these encodings."
    }
    {
      change: "update"
      severity: "DANGER"
      path: "/encodings/member"
      message: "The service has to read the encodings of both older and newer clients."
    }
  ]
)
structure requestCompression {
  /// Content encodings by falling preference; names ignore case.
  @required
  encodings: RequestCompressionEncodingsList
}

@private
list RequestCompressionEncodingsList {
  member: String
}

// Resource traits

/// Put creates the resource, never replaces it.
@trait(selector: "resource:test(-[put]->)")
structure noReplace {}

/// Resources that the shape's values point at.
@trait(selector: ":is(structure, string)")
list references {
  member: Reference
}

@private
structure Reference {
  @required
  resource: NonEmptyString

  /// Which members carry the identifiers, by identifier.
  ids: NonEmptyStringMap

  service: NonEmptyString

  /// A link relation (RFC 8288).
  rel: NonEmptyString
}

/// Carries an identifier of the resource, under another name.
@trait(selector: "structure > :test(member[trait|required] > string)", breakingChanges: [{ change: "remove" }])
@length(min: 1)
@notProperty
string resourceIdentifier

/// Carries a property of the resource.
@trait(
  selector: "structure > member"
  conflicts: [resourceIdentifier]
  breakingChanges: [{ change: "remove" }, { change: "update" }]
)
structure property {
  /// The property, where the member has another name.
  name: String
}

/// Belongs to the operation, not to the resource; on a trait, that members with the trait do.
@trait(
  selector: ":is(operation -[input, output]-> structure > member, [trait|trait])"
  breakingChanges: [{ change: "add" }]
)
@notProperty
structure notProperty {}

/// The resource's properties are in this member, not around it.
@trait(
  selector: "operation -[input, output]-> structure > member :test(> structure)"
  structurallyExclusive: "member"
  breakingChanges: [{ change: "any" }]
)
@notProperty
structure nestedProperties {}

// Documentation traits

/// Not for new use.
@trait
structure deprecated {
  message: String
  since: String
}

/// A description in CommonMark.
@trait
string documentation

/// Inputs of an operation with the results they give.
@trait(selector: "operation")
list examples {
  member: Example
}

@private
structure Example {
  @required
  title: String

  documentation: String
  input: Document
  output: Document

  /// The error that comes in place of an output.
  error: ExampleError

  /// Whether the input may break constraints.
  allowConstraintErrors: Boolean
}

@private
structure ExampleError {
  @idRef(selector: "structure[trait|error]")
  shapeId: String

  content: Document
}

/// Links to read on at, by name.
@trait
@length(min: 1)
map externalDocumentation {
  key: NonEmptyString
  value: NonEmptyString
}

/// Not for customers.
@trait(breakingChanges: [{ change: "remove", severity: "WARNING", message: "The shape becomes public." }])
structure internal {}

/// A secret: never to be logged or shown.
@trait(selector: ":not(:test(service, operation, resource, member))")
structure sensitive {}

/// The version or date a shape appeared.
@trait
string since

/// Labels for tools to sort shapes by.
@trait
list tags {
  member: String
}

/// The name people use.
@trait
string title

/// May still change.
@trait
structure unstable {}

/// Events not to raise for the shape, by ID.
@trait
list suppress {
  @length(min: 1)
  member: String
}

// Protocol and serialization traits

/// Makes a trait of a service name a protocol.
@trait(selector: "structure[trait|trait]", breakingChanges: [{ change: "presence" }])
structure protocolDefinition {
  /// Traits that an implementation has to understand.
  traits: TraitShapeIdList

  @deprecated(message: "See traitValidators.")
  noInlineDocumentSupport: Boolean
}

/// The member's name in JSON, for protocols that honor it.
@trait(selector: ":is(structure, union) > member", breakingChanges: [{ change: "any" }])
string jsonName

/// The media type of the content.
@trait(selector: ":is(blob, string)", breakingChanges: [{ change: "remove" }])
string mediaType

/// How a timestamp is written.
@trait(selector: ":test(timestamp, member > timestamp)", breakingChanges: [{ change: "any" }])
enum timestampFormat {
  /// RFC 3339 in UTC.
  DATE_TIME = "date-time"

  /// Seconds since 1970-01-01T00:00:00Z, with fractions.
  EPOCH_SECONDS = "epoch-seconds"

  /// IMF-fixdate of RFC 9110.
  HTTP_DATE = "http-date"
}

/// An attribute in place of a nested element.
@trait(
  selector: "structure > :test(member > :test(boolean, number, string, timestamp))"
  conflicts: [xmlNamespace]
  breakingChanges: [{ change: "any" }]
)
structure xmlAttribute {}

/// Elements stand in the container directly, without one around them.
@trait(selector: ":is(structure, union) > :test(member > :test(list, map))", breakingChanges: [{ change: "any" }])
structure xmlFlattened {}

/// The element's or attribute's name.
@trait(selector: ":is(structure, union, member)", breakingChanges: [{ change: "any" }])
@pattern("^[a-zA-Z_][a-zA-Z_0-9-]*(:[a-zA-Z_][a-zA-Z_0-9-]*)?$")
string xmlName

/// The XML namespace of an element.
@trait(
  selector: ":is(service, member, simpleType, list, map, structure, union)"
  conflicts: [xmlAttribute]
  breakingChanges: [{ change: "any" }]
)
structure xmlNamespace {
  @required
  uri: NonEmptyString

  @pattern("^[a-zA-Z_][a-zA-Z_0-9-]*$")
  prefix: NonEmptyString
}

// Authentication traits

/// Makes a trait name an authentication scheme.
@trait(selector: "structure[trait|trait]", breakingChanges: [{ change: "presence" }])
structure authDefinition {
  /// Traits that an implementation has to understand.
  traits: TraitShapeIdList
}

/// User name and password in the Authorization header.
@trait(selector: "service", breakingChanges: [{ change: "remove" }])
@authDefinition
@externalDocumentation("RFC 2617": "https://tools.ietf.org/html/rfc2617.html")
structure httpBasicAuth {}

/// A digest of the password in the Authorization header.
@trait(selector: "service", breakingChanges: [{ change: "remove" }])
@authDefinition
@externalDocumentation("RFC 2617": "https://tools.ietf.org/html/rfc2617.html")
structure httpDigestAuth {}

/// A bearer token in the Authorization header.
@trait(selector: "service", breakingChanges: [{ change: "remove" }])
@authDefinition
@externalDocumentation("RFC 6750": "https://tools.ietf.org/html/rfc6750.html")
structure httpBearerAuth {}

/// A key in a header or in the query string.
@trait(selector: "service", breakingChanges: [{ change: "remove" }])
@authDefinition
structure httpApiKeyAuth {
  /// The header's or query parameter's name.
  @required
  name: NonEmptyString

  @required
  in: HttpApiKeyLocations

  /// What precedes the key in an Authorization header.
  scheme: NonEmptyString
}

@private
enum HttpApiKeyLocations {
  HEADER = "header"
  QUERY = "query"
}

/// May be called anonymously too.
@trait(selector: "operation", breakingChanges: [{ change: "remove" }])
structure optionalAuth {}

/// The schemes to use, by falling preference; an empty list means none.
@trait(selector: ":is(service, operation)")
@uniqueItems
list auth {
  member: AuthTraitReference
}

@private
@idRef(selector: "[trait|authDefinition]")
string AuthTraitReference

// HTTP binding traits

/// Method, URI and status of an operation.
@trait(
  selector: "operation"
  breakingChanges: [
    { change: "remove" }
    { path: "/method", change: "update" }
    { path: "/uri", change: "update" }
    { path: "/code", change: "update" }
    { path: "/code", change: "presence", severity: "DANGER", message: "Safe only for 200, the default." }
  ]
)
structure http {
  @required
  method: NonEmptyString

  /// The path and literal query; `{label}` and greedy `{label+}` stand for input members.
  @required
  uri: NonEmptyString

  /// The status of a response that is no error.
  @range(min: 100, max: 999)
  code: Integer = 200
}

/// The status of an error.
@trait(selector: "structure[trait|error]", breakingChanges: [{ change: "any" }])
integer httpError

/// Travels in a header.
@trait(
  selector: """
    structure > :test(member > :test(boolean, number, string, timestamp,
    list > member > :test(boolean, number, string, timestamp)))"""
  conflicts: [httpLabel, httpQuery, httpPrefixHeaders, httpPayload, httpResponseCode, httpQueryParams]
  breakingChanges: [{ change: "any" }]
)
@length(min: 1)
string httpHeader

/// Travels in the URI's path.
@trait(
  selector: "structure > member[trait|required] :test(> :test(string, number, boolean, timestamp))"
  conflicts: [httpHeader, httpQuery, httpPrefixHeaders, httpPayload, httpResponseCode, httpQueryParams]
  breakingChanges: [{ change: "presence" }]
)
structure httpLabel {}

/// Is the whole body.
@trait(
  selector: "structure > member"
  structurallyExclusive: "member"
  conflicts: [httpLabel, httpQuery, httpHeader, httpPrefixHeaders, httpResponseCode, httpQueryParams]
  breakingChanges: [{ change: "presence" }]
)
structure httpPayload {}

/// Entries travel in headers whose names start with the prefix.
@trait(
  selector: """
    structure > member
    :test(> map :not([trait|sparse]) > member[id|member=value] > string)"""
  structurallyExclusive: "member"
  conflicts: [httpLabel, httpQuery, httpHeader, httpPayload, httpResponseCode, httpQueryParams]
  breakingChanges: [{ change: "any" }]
)
string httpPrefixHeaders

/// Travels in a query parameter.
@trait(
  selector: """
    structure > member
    :test(> :test(string, number, boolean, timestamp),
    > list > member > :test(string, number, boolean, timestamp))"""
  conflicts: [httpLabel, httpHeader, httpPrefixHeaders, httpPayload, httpResponseCode, httpQueryParams]
  breakingChanges: [{ change: "any" }]
)
@length(min: 1)
string httpQuery

/// Entries travel as query parameters.
@trait(
  selector: """
    structure > member
    :test(> map > member[id|member=value] > :test(string, list > member > string))"""
  structurallyExclusive: "member"
  conflicts: [httpLabel, httpQuery, httpHeader, httpPayload, httpResponseCode, httpPrefixHeaders]
  breakingChanges: [{ change: "any" }]
)
structure httpQueryParams {}

/// Takes the response's status.
@trait(
  selector: "structure :not([trait|input]) > member :test(> integer)"
  structurallyExclusive: "member"
  conflicts: [httpLabel, httpQuery, httpHeader, httpPrefixHeaders, httpPayload, httpQueryParams]
  breakingChanges: [{ change: "any" }]
)
structure httpResponseCode {}

/// Which browser origins may call the service.
@trait(selector: "service", breakingChanges: [{ change: "remove" }])
structure cors {
  origin: NonEmptyString = "*"
  origins: NonEmptyStringMap

  /// How long a browser may keep the answer to a preflight, in seconds.
  maxAge: Integer = 600

  additionalAllowedHeaders: NonEmptyStringList
  additionalExposedHeaders: NonEmptyStringList
}

// Streaming traits

/// A blob that is not held in memory as a whole, or a union sent as a series of events.
@trait(selector: ":is(blob, union)", structurallyExclusive: "target", breakingChanges: [{ change: "any" }])
structure streaming {}

/// The length of the stream must be known before it is sent.
@trait(selector: "blob[trait|streaming]", breakingChanges: [{ change: "presence" }])
structure requiresLength {}

/// Travels in a header of the event.
@trait(
  selector: """
    structure >
    :test(member > :test(boolean, byte, short, integer, long, blob, string, timestamp))"""
  conflicts: [eventPayload]
  breakingChanges: [{ change: "any" }]
)
structure eventHeader {}

/// Is the event's payload.
@trait(
  selector: "structure > :test(member > :test(blob, string, structure, union))"
  structurallyExclusive: "member"
  conflicts: [eventHeader]
  breakingChanges: [{ change: "any" }]
)
structure eventPayload {}

// Endpoint traits

/// Gives an operation a host name of its own.
@trait(selector: "operation", breakingChanges: [{ change: "any" }])
structure endpoint {
  /// What goes in front of the host; `{label}` stands for an input member.
  @required
  hostPrefix: NonEmptyString
}

/// Fills a label of the host prefix.
@trait(selector: "structure > :test(member[trait|required] > string)", breakingChanges: [{ change: "any" }])
structure hostLabel {}
