// What IAM policies can say about a service.
$version: "2.0"

namespace aws.iam

// Actions and resources

/// The operation as IAM sees it.
@trait(selector: "operation")
structure iamAction {
  /// The action, where it is not named like the operation.
  name: String

  documentation: String

  /// A link, relative to the service's documentation.
  relativeDocumentation: String

  /// Other actions a caller must be allowed.
  requiredActions: RequiredActionsList

  /// Resources it works on.
  resources: ActionResources

  /// Resources that it makes.
  createsResources: ResourceNameList
}

@private
@uniqueItems
list RequiredActionsList {
  member: IamIdentifier
}

/// A service prefix, a colon, and an action.
@private
@pattern("^([A-Za-z0-9][A-Za-z0-9-\\.]{0,62}:[^:]+)$")
string IamIdentifier

@private
structure ActionResources {
  required: ActionResourceMap
  optional: ActionResourceMap
}

@private
map ActionResourceMap {
  key: ResourceName
  value: ActionResource
}

@private
structure ActionResource {
  conditionKeys: ConditionKeysList
}

@private
@uniqueItems
list ResourceNameList {
  member: ResourceName
}

@private
string ResourceName

/// The resource as IAM sees it.
@trait(selector: "resource")
structure iamResource {
  name: String
  relativeDocumentation: String

  /// Condition keys of parent resources do not apply.
  disableConditionKeyInheritance: Boolean
}

/// Who may call.
@trait(selector: ":test(service, operation)")
list supportedPrincipalTypes {
  member: PrincipalType
}

@private
enum PrincipalType {
  ROOT = "Root"
  IAM_USER = "IAMUser"
  IAM_ROLE = "IAMRole"
  FEDERATED_USER = "FederatedUser"
}

// Condition keys

/// Condition keys of the service, by name.
@trait(selector: "service")
map defineConditionKeys {
  key: ConditionKeyName
  value: ConditionKeyDefinition
}

@private
structure ConditionKeyDefinition {
  @required
  type: ConditionKeyType

  documentation: String
  externalDocumentation: String
  relativeDocumentation: String
  required: Boolean
}

@private
@pattern("^(([A-Za-z0-9][A-Za-z0-9-\\.]{0,62}:)?[^:\\s]+)$")
string ConditionKeyName

@private
enum ConditionKeyType {
  ARN
  ARRAY_OF_ARN = "ArrayOfARN"
  BINARY = "Binary"
  ARRAY_OF_BINARY = "ArrayOfBinary"
  STRING = "String"
  ARRAY_OF_STRING = "ArrayOfString"
  NUMERIC = "Numeric"
  ARRAY_OF_NUMERIC = "ArrayOfNumeric"
  DATE = "Date"
  ARRAY_OF_DATE = "ArrayOfDate"
  BOOL = "Bool"
  ARRAY_OF_BOOL = "ArrayOfBool"
  IP_ADDRESS = "IPAddress"
  ARRAY_OF_IP_ADDRESS = "ArrayOfIPAddress"
}

/// Condition keys that apply to a resource or operation.
@trait(selector: ":test(resource, operation)")
list conditionKeys {
  member: ConditionKeyName
}

@private
@uniqueItems
list ConditionKeysList {
  member: String
}

/// The condition key that takes the member's value.
@trait(selector: "member")
@pattern("^(([A-Za-z0-9][A-Za-z0-9-\\.]{0,62}:)?[^:\\s]+)$")
string conditionKeyValue

/// Condition keys whose values the service finds by itself.
@trait(selector: "service")
list serviceResolvedConditionKeys {
  member: ConditionKeyName
}

/// Identifiers of resources are no condition keys.
@trait(selector: ":test(service, resource)")
structure disableConditionKeyInference {}

// Replaced by iamAction

@trait(selector: "operation")
@deprecated(since: "2023-11-10", message: "See iamAction, name.")
string actionName

@trait(selector: "operation")
@deprecated(since: "2023-11-10", message: "See iamAction, documentation.")
string actionPermissionDescription

@trait(selector: "operation")
@deprecated(since: "2023-11-10", message: "See iamAction, requiredActions.")
list requiredActions {
  member: IamIdentifier
}
