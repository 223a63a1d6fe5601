$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// Values for the pool's Lambda triggers, by key. They are not stored, checked or encrypted.
map ClientMetadataType {
  key: StringType
  value: StringType
}

/// Where a call is counted in Amazon Pinpoint.
structure AnalyticsMetadataType {
  /// The user's endpoint in Amazon Pinpoint.
  AnalyticsEndpointId: StringType
}

/// What is known of the user's device, for threat protection.
@sensitive
structure UserContextDataType {
  /// The device's IP address.
  IpAddress: StringType

  /// The device's fingerprint, as Cognito's data collection library encodes it.
  EncodedData: StringType
}

/// The user's own request to a server that signs them in, for threat protection.
structure ContextDataType {
  /// The IP address the user's request came from.
  @required
  IpAddress: StringType

  /// The server's name, as the user's request addressed it.
  @required
  ServerName: StringType

  /// The path the user's request addressed.
  @required
  ServerPath: StringType

  /// The headers of the user's request.
  @required
  HttpHeaders: HttpHeaderList

  /// The device's fingerprint, as Cognito's data collection library encodes it.
  EncodedData: StringType
}

/// Headers of an HTTP request.
list HttpHeaderList {
  member: HttpHeader
}

/// One header of an HTTP request.
structure HttpHeader {
  /// The header's name.
  headerName: StringType

  /// The header's value.
  headerValue: StringType
}
