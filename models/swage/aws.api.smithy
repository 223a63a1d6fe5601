// What makes a service an AWS service: its names, its ARNs, its tags, and the two planes of its API.
$version: "2.0"

namespace aws.api

// The service

/// An AWS service under the names that AWS's tools know it by.
@trait(selector: "service")
structure service {
  /// The name that SDKs derive theirs from.
  @required
  sdkId: String

  /// The third segment of its ARNs.
  arnNamespace: ArnNamespace

  /// The middle of its CloudFormation type names.
  cloudFormationName: CloudFormationName

  /// The event source in CloudTrail's records.
  cloudTrailEventSource: String

  /// Names the service in documentation links.
  docId: String

  /// Names the service in endpoint data and in default host names.
  endpointPrefix: String

  /// The namespace of its CloudWatch metrics.
  cloudWatchNamespace: CloudWatchMetricNamespace
}

@private
@pattern("^[a-z0-9.\\-]{1,63}$")
string ArnNamespace

@private
@pattern("^[A-Z][A-Za-z0-9]+$")
string CloudFormationName

@private
@pattern("^[^:].*$")
@length(min: 1, max: 255)
string CloudWatchMetricNamespace

// Resource names

/// The ARN of a resource, with `{identifier}` labels.
@trait(selector: "resource")
@externalDocumentation(Reference: "https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html")
structure arn {
  /// The part after the account, or the whole where `absolute`.
  @required
  template: String

  /// The template is the whole ARN.
  absolute: Boolean

  /// The region segment is empty.
  noRegion: Boolean

  /// The account segment is empty.
  noAccount: Boolean

  /// Separates the parts of the resource segment.
  resourceDelimiter: ResourceDelimiter

  /// A resource created later may get the same ARN.
  reusable: Boolean
}

@private
enum ResourceDelimiter {
  FORWARD_SLASH = "/"
  COLON = ":"
}

/// The string is an ARN.
@trait(selector: "string")
structure arnReference {
  /// The CloudFormation type of what it names.
  type: String

  /// The shape ID of what it names.
  resource: String

  /// The shape ID of that resource's service.
  service: String
}

// Tags

/// Resources of the service can be tagged.
@trait(selector: "service")
@unstable
structure tagEnabled {
  /// The service lacks the usual tag operations.
  disableDefaultOperations: Boolean

  /// Tag operations under other names.
  apiConfig: TaggableServiceApiConfig
}

structure TaggableServiceApiConfig {
  tagApi: ServiceTagOperationReference
  untagApi: ServiceTagOperationReference
  listTagsApi: ServiceTagOperationReference
}

@idRef(failWhenMissing: true, selector: "service > operation")
string ServiceTagOperationReference

/// The resource can be tagged.
@trait(selector: "resource")
@unstable
structure taggable {
  /// The property that holds the tags.
  property: String

  /// Tag operations of the resource's own.
  apiConfig: TaggableApiConfig

  /// Tags whose keys start with `aws:` are not kept.
  disableSystemTags: Boolean
}

structure TaggableApiConfig {
  @required
  tagApi: TagOperationReference

  @required
  untagApi: TagOperationReference

  @required
  listTagsApi: TagOperationReference
}

@idRef(failWhenMissing: true, selector: "resource > operation")
string TagOperationReference

// Planes and data

/// Manages resources.
@trait(selector: ":test(service, resource, operation)", conflicts: ["aws.api#dataPlane"])
structure controlPlane {}

/// Works with what resources hold.
@trait(selector: ":test(service, resource, operation)", conflicts: ["aws.api#controlPlane"])
structure dataPlane {}

/// Whose data a value is, for those who decide how to store and log it.
@trait(selector: ":test(simpleType, list, structure, union, member)")
enum data {
  /// What customers put into the service.
  CUSTOMER_CONTENT = "content"

  /// What identifies a customer.
  CUSTOMER_ACCOUNT_INFORMATION = "account"

  /// How a service is used.
  SERVICE_ATTRIBUTES = "usage"

  /// Tags.
  TAG_DATA = "tagging"

  /// Policies, roles and grants.
  PERMISSIONS_DATA = "permissions"
}

// Bodies and endpoints

/// The body is sent in AWS's signed chunks.
@trait(selector: "blob[trait|streaming]", breakingChanges: [{ change: "remove" }])
structure awsChunked {}

/// The service tells clients which endpoint to use.
@trait(selector: "service")
structure clientEndpointDiscovery {
  /// The operation to ask.
  @idRef(failWhenMissing: true, selector: "operation")
  @required
  operation: String

  /// The error that says that an endpoint is no longer good.
  @idRef(failWhenMissing: true, selector: "structure[trait|error]")
  @recommended
  error: String
}

/// The operation goes to a discovered endpoint.
@trait(selector: "operation")
structure clientDiscoveredEndpoint {
  /// Whether it can go to no other.
  @required
  required: Boolean
}

/// Tells the resource that the endpoint is for.
@trait(
  selector: """
    operation[trait|aws.api#clientDiscoveredEndpoint] -[input]->
    structure > :test(member[trait|required] > string)"""
)
structure clientEndpointDiscoveryId {}
