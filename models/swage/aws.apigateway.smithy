// How a service is set up in Amazon API Gateway. Clients have no use for these; services modelled elsewhere carry them.
$version: "2.0"

namespace aws.apigateway

use aws.api#arnReference

// Callers

/// Where the API key comes from.
@trait(selector: "service")
@externalDocumentation(
  "Developer Guide": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-api-key-source.html"
)
@internal
@tags(["internal"])
string apiKeySource

/// A call needs an API key.
@trait(selector: "operation")
@internal
@tags(["internal"])
structure apiKeyRequired {}

/// The authorizers of a service by name.
@trait(selector: "service")
@internal
@tags(["internal"])
map authorizers {
  key: String
  value: AuthorizerDefinition
}

@private
structure AuthorizerDefinition {
  /// The authentication trait that it implements.
  @idRef(
    selector: "[trait|authDefinition]"
    failWhenMissing: true
    errorMessage: "The scheme is the ID of an authentication trait."
  )
  @required
  scheme: String

  type: String
  customAuthType: String
  uri: String
  credentials: String
  identitySource: String
  identityValidationExpression: String

  /// For how long an answer is cached, in seconds.
  resultTtlInSeconds: Integer

  authorizerPayloadFormatVersion: PayloadFormatVersion
  enableSimpleResponses: Boolean
}

@private
enum PayloadFormatVersion {
  V1_0 = "1.0"
  V2_0 = "2.0"
}

/// Which of the service's authorizers decides.
@trait(selector: ":test(service, resource, operation)")
@internal
@tags(["internal"])
string authorizer

// Integrations

/// Where API Gateway forwards a request, and how it maps both ways.
@trait(selector: ":test(service, resource, operation)", conflicts: ["aws.apigateway#mockIntegration"])
@internal
@tags(["internal"])
structure integration {
  @required
  type: IntegrationType

  @required
  uri: Arn

  credentials: IamRoleArn

  @required
  httpMethod: String

  passThroughBehavior: PassThroughBehavior
  contentHandling: ContentHandling

  /// How long to wait for the backend, in milliseconds.
  timeoutInMillis: Integer

  connectionId: String
  connectionType: ConnectionType = "INTERNET"
  cacheNamespace: String
  payloadFormatVersion: String
  cacheKeyParameters: StringList
  requestParameters: RequestParameters
  requestTemplates: Templates
  responses: IntegrationResponses
  tlsConfig: TlsConfig
  responseTransferMode: String

  @suppress(["RepeatedShapeName"])
  integrationTarget: String
}

/// API Gateway answers by itself.
@trait(selector: ":test(service, resource, operation)", conflicts: ["aws.apigateway#integration"])
@internal
@tags(["internal"])
structure mockIntegration {
  passThroughBehavior: PassThroughBehavior
  requestParameters: RequestParameters
  requestTemplates: Templates
  responses: IntegrationResponses
}

@private
enum IntegrationType {
  AWS = "aws"
  AWS_PROXY = "aws_proxy"
  HTTP = "http"
  HTTP_PROXY = "http_proxy"
}

@private
enum ConnectionType {
  INTERNET
  VPC_LINK
}

@private
enum ContentHandling {
  CONVERT_TO_TEXT
  CONVERT_TO_BINARY
}

@private
enum PassThroughBehavior {
  WHEN_NO_TEMPLATES = "when_no_templates"
  WHEN_NO_MATCH = "when_no_match"
  NEVER = "never"
}

@private
map IntegrationResponses {
  key: String
  value: IntegrationResponse
}

@private
structure IntegrationResponse {
  statusCode: String
  contentHandling: ContentHandling
  responseTemplates: Templates
  responseParameters: ResponseParameters
}

@private
map RequestParameters {
  key: String
  value: String
}

@private
map ResponseParameters {
  key: String
  value: String
}

@private
map Templates {
  key: String
  value: String
}

@private
structure TlsConfig {
  insecureSkipVerification: Boolean
}

@private
list StringList {
  member: String
}

@private
@arnReference
string Arn

@private
@arnReference(type: "AWS::IAM::Role")
string IamRoleArn

// The gateway itself

/// Which checks API Gateway makes before it forwards.
@trait(selector: ":test(service, operation)")
@internal
@tags(["internal"])
string requestValidator

/// Answers that API Gateway gives by itself, by response type.
@trait(selector: "service")
@internal
@tags(["internal"])
map gatewayResponses {
  key: String
  value: GatewayResponse
}

@private
structure GatewayResponse {
  statusCode: String
  responseParameters: GatewayResponseParameterMap
  responseTemplates: GatewayResponseTemplateMap
}

@private
map GatewayResponseParameterMap {
  key: String
  value: String
}

@private
map GatewayResponseTemplateMap {
  key: String
  value: String
}

/// How the API can be reached.
@trait(selector: "service")
@internal
@tags(["internal"])
structure endpointConfiguration {
  @required
  types: EndpointTypes

  vpcEndpointIds: VpcEndpointIds
  disableExecuteApiEndpoint: Boolean
  ipAddressType: IpAddressType
}

@private
list EndpointTypes {
  member: EndpointType
}

@private
enum EndpointType {
  EDGE
  REGIONAL
  PRIVATE
}

@private
list VpcEndpointIds {
  member: String
}

@private
enum IpAddressType {
  IPV4 = "ipv4"
  DUAL_STACK = "dualstack"
}

/// Responses of at least this size, in bytes, are compressed.
@trait(selector: "service")
@internal
@tags(["internal"])
@range(min: 0, max: 10485760)
integer minimumCompressionSize

/// The IAM policy of the API.
@trait(selector: "service")
@internal
@tags(["internal"])
document resourcePolicy

/// Which TLS versions and ciphers are taken.
@trait(selector: "service")
@internal
@tags(["internal"])
structure apiTlsPolicy {
  @required
  securityPolicy: String

  endpointAccessMode: EndpointAccessMode
}

@private
enum EndpointAccessMode {
  BASIC
  STRICT
}
