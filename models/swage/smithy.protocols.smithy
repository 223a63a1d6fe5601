// Smithy's own wire protocols.
$version: "2.0"

namespace smithy.protocols

/// CBOR by POST; the URI names service and operation.
@trait(selector: "service")
@protocolDefinition(traits: [cors, endpoint, hostLabel, httpError, requestCompression])
@traitValidators(
  "rpcv2Cbor.NoDocuments": {
    selector: "service ~> member :test(> document)"
    message: "Documents have no settled form in CBOR."
    severity: "DANGER"
  }
)
structure rpcv2Cbor {
  /// ALPN protocol IDs by falling preference.
  http: StringList

  /// The same for event streams; must be among `http`.
  eventStreamHttp: StringList
}

/// The same with JSON.
@trait(selector: "service")
@protocolDefinition(traits: [cors, endpoint, hostLabel, httpError, requestCompression])
structure rpcv2Json {
  http: StringList
  eventStreamHttp: StringList
}

@private
list StringList {
  member: String
}
