// The error a service answers a request with that breaks the model's constraints. Models name it without defining it.
// Written for Swage after the Smithy 2.0 documentation.
$version: "2.0"

namespace smithy.framework

/// The request does not keep the constraints of the model.
@error("client")
structure ValidationException {
  /// What is wrong, for people.
  @required
  message: String

  /// Each value that breaks a constraint.
  fieldList: ValidationExceptionFieldList
}

list ValidationExceptionFieldList {
  member: ValidationExceptionField
}

/// A value that breaks a constraint.
structure ValidationExceptionField {
  /// Where it stands in the input, as a JSON pointer.
  @required
  path: String

  /// Which constraint it breaks, for people.
  @required
  message: String
}
