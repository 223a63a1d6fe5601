// AWS's wire protocols, and the traits that only they use.
$version: "2.0"

namespace aws.protocols

// JSON

/// JSON by POST to the root; the operation is named in a header. Content type `application/x-amz-json-1.0`.
@trait(selector: "service")
@protocolDefinition(traits: [timestampFormat, cors, endpoint, hostLabel])
structure awsJson1_0 with [HttpConfiguration] {}

/// The same with content type `application/x-amz-json-1.1`, and other default names for errors.
@trait(selector: "service")
@protocolDefinition(traits: [timestampFormat, cors, endpoint, hostLabel])
structure awsJson1_1 with [HttpConfiguration] {}

/// HTTP bindings with JSON bodies.
@trait(selector: "service")
@protocolDefinition(
  traits: [
    timestampFormat
    cors
    endpoint
    hostLabel
    http
    httpError
    httpHeader
    httpLabel
    httpPayload
    httpPrefixHeaders
    httpQuery
    httpQueryParams
    httpResponseCode
    httpChecksum
    httpChecksumRequired
    jsonName
  ]
)
structure restJson1 with [HttpConfiguration] {}

/// Which versions of HTTP a service speaks.
@private
@mixin(localTraits: [private])
structure HttpConfiguration {
  /// ALPN protocol IDs by falling preference.
  http: StringList

  /// The same for event streams; must be among `http`.
  eventStreamHttp: StringList
}

@private
list StringList {
  member: String
}

// XML

/// HTTP bindings with XML bodies.
@trait(selector: "service")
@deprecated
@protocolDefinition(
  traits: [
    timestampFormat
    cors
    endpoint
    hostLabel
    http
    httpError
    httpHeader
    httpLabel
    httpPayload
    httpPrefixHeaders
    httpQuery
    httpQueryParams
    httpResponseCode
    httpChecksum
    httpChecksumRequired
    xmlAttribute
    xmlFlattened
    xmlName
    xmlNamespace
  ]
)
@traitValidators(
  UnsupportedProtocolDocument: { selector: "~> member :test(> document)", message: "Documents have no form in XML." }
)
structure restXml with [HttpConfiguration] {
  /// Errors are the root element, without `ErrorResponse` around them.
  @deprecated
  noErrorWrapping: Boolean
}

// Query strings

/// Form-encoded requests, XML responses.
@trait(selector: "service [trait|xmlNamespace]")
@deprecated
@protocolDefinition(
  traits: [timestampFormat, cors, endpoint, hostLabel, awsQueryError, xmlAttribute, xmlFlattened, xmlName, xmlNamespace]
)
@traitValidators(
  UnsupportedProtocolDocument: {
    selector: "~> member :test(> document)"
    message: "Documents have no form in awsQuery."
  }
)
structure awsQuery {}

/// How awsQuery names an error.
@trait(selector: "structure [trait|error]", breakingChanges: [{ change: "any" }])
structure awsQueryError {
  /// The code on the wire, in place of the shape's name.
  @required
  code: String

  /// The HTTP status.
  @required
  httpResponseCode: Integer
}

/// The service came from awsQuery and still sends that protocol's error codes, in a header.
@trait(
  selector: """
    service :test([trait|aws.protocols#awsJson1_0],
                  [trait|smithy.protocols#rpcv2Cbor],
                  [trait|smithy.protocols#rpcv2Json])"""
)
structure awsQueryCompatible {}

/// The variant of awsQuery that Amazon EC2 speaks.
@trait(selector: "service [trait|xmlNamespace]")
@deprecated
@protocolDefinition(
  traits: [timestampFormat, cors, endpoint, hostLabel, ec2QueryName, xmlAttribute, xmlFlattened, xmlName, xmlNamespace]
)
@traitValidators(
  UnsupportedProtocolDocument: {
    selector: "~> member :test(> document)"
    message: "Documents have no form in ec2Query."
  }
)
structure ec2Query {}

/// The member's name in ec2Query requests.
@trait(selector: "structure > member")
@pattern("^[a-zA-Z_][a-zA-Z_0-9-]*$")
string ec2QueryName

// Checksums

/// Checksums of request and response bodies.
@trait(
  selector: "operation"
  breakingChanges: [
    {
      change: "remove"
      severity: "DANGER"
      message: "New clients send and check none any more; the service still has to serve older ones."
    }
    {
      change: "remove"
      path: "/requestAlgorithmMember"
      severity: "DANGER"
      message: "Callers cannot choose any more; the service still has to take what older clients choose."
    }
    {
      change: "remove"
      path: "/requestValidationModeMember"
      severity: "DANGER"
      message: "New clients check nothing any more; the service still has to serve older ones that ask for it."
    }
    {
      change: "remove"
      path: "/responseAlgorithms/member"
      severity: "DANGER"
      message: "New clients do not check these any more; the service still has to send them to older ones."
    }
  ]
)
@unstable
structure httpChecksum {
  /// Input member in which the caller chooses the algorithm.
  requestAlgorithmMember: String

  /// A request without one is refused.
  requestChecksumRequired: Boolean

  /// Input member by which the caller asks for the response to be checked.
  requestValidationModeMember: String

  /// What the response may be checked with, in any order.
  responseAlgorithms: ChecksumAlgorithmSet
}

@private
@length(min: 1)
@uniqueItems
list ChecksumAlgorithmSet {
  member: ChecksumAlgorithm
}

@private
enum ChecksumAlgorithm {
  CRC32
  CRC32C
  CRC64NVME
  MD5
  SHA1
  SHA256
  SHA512
  XXHASH64
  XXHASH3
  XXHASH128
}
