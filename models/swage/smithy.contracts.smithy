// Conditions that values must meet beyond what constraint traits can say.
$version: "2.0"

namespace smithy.contracts

/// JMESPath expressions that must hold, by name.
@trait(selector: ":not(:test(service, operation, resource))")
map conditions {
  key: ConditionName
  value: Condition
}

@pattern("^[A-Z]+[A-Za-z0-9]*$")
string ConditionName

structure Condition {
  /// Must yield true.
  @required
  expression: String

  @required
  documentation: String
}
