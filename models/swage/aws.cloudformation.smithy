// How resources turn into CloudFormation resource types.
$version: "2.0"

namespace aws.cloudformation

// Resources

/// The resource is one in CloudFormation too.
@trait(selector: "resource", breakingChanges: [{ change: "presence" }])
@unstable
structure cfnResource {
  /// Its name there.
  name: String

  /// Structures that add properties.
  additionalSchemas: StructureIdList

  @deprecated(message: "Use the resource's identifiers.")
  primaryIdentifier: String
}

@private
list StructureIdList {
  @idRef(failWhenMissing: true, selector: "structure")
  member: String
}

// Properties

/// The property's name there.
@trait(selector: "structure > member", breakingChanges: [{ change: "any" }])
@unstable
string cfnName

/// Identifies the resource beside its primary identifier.
@trait(
  selector: "structure > :test(member > string)"
  conflicts: [cfnExcludeProperty]
  breakingChanges: [{ change: "remove" }]
)
@unstable
structure cfnAdditionalIdentifier {}

/// No property there.
@trait(
  selector: "structure > member"
  conflicts: [cfnAdditionalIdentifier, cfnMutability, cfnDefaultValue]
  breakingChanges: [{ change: "add" }]
)
@unstable
structure cfnExcludeProperty {}

/// The service fills the value in.
@trait(selector: "resource > operation -[input, output]-> structure > member", conflicts: [cfnExcludeProperty])
@unstable
structure cfnDefaultValue {}

/// When the property can be written and read.
@trait(selector: "structure > member", conflicts: [cfnExcludeProperty])
@unstable
enum cfnMutability {
  /// Always both.
  FULL = "full"

  /// Written once, read always.
  CREATE_AND_READ = "create-and-read"

  /// Written once, never read.
  CREATE = "create"

  /// Only read.
  READ = "read"

  /// Only written.
  WRITE = "write"
}
