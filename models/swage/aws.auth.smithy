// The ways AWS knows a caller.
$version: "2.0"

namespace aws.auth

// Signatures

/// AWS Signature Version 4.
@trait(
  selector: "service"
  breakingChanges: [{ change: "remove", message: "Clients that sign this way could call no more." }]
)
@authDefinition(traits: [unsignedPayload])
@externalDocumentation(Reference: "https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html")
structure sigv4 {
  /// The service name in the credential scope.
  @externalDocumentation(Reference: "https://docs.aws.amazon.com/general/latest/gr/sigv4-create-string-to-sign.html")
  @length(min: 1)
  @required
  name: String
}

/// Its asymmetric variant, good for several regions at once.
@trait(
  selector: "service[trait|aws.auth#sigv4]"
  breakingChanges: [{ change: "remove", message: "Clients that sign this way could call no more." }]
)
@authDefinition(traits: [unsignedPayload])
@externalDocumentation(
  Reference: "https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html"
  Examples: "https://github.com/aws-samples/sigv4a-signing-examples"
)
structure sigv4a {
  /// The service name in the credential scope.
  @externalDocumentation(Reference: "https://docs.aws.amazon.com/general/latest/gr/sigv4-create-string-to-sign.html")
  @length(min: 1)
  @required
  name: String
}

/// The body stays out of the signature.
@trait(selector: "operation")
structure unsignedPayload {}

// Amazon Cognito user pools

/// Tokens of user pools.
@trait(selector: "service")
@authDefinition
@internal
@tags(["internal"])
structure cognitoUserPools {
  /// The pools' ARNs.
  @required
  providerArns: StringList
}

/// OAuth scopes that an operation needs.
@trait(selector: "service[trait|aws.auth#cognitoUserPools] ~> operation")
@internal
@tags(["internal"])
@length(min: 1)
list cognitoUserPoolsScopes {
  member: String
}

@private
list StringList {
  member: String
}
