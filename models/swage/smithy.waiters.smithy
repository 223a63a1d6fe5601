// Waiting for a resource to become what the caller needs.
$version: "2.0"

namespace smithy.waiters

/// Waiters that call the operation again and again, by name.
@trait(selector: "operation :not(-[input, output]-> structure > member > union[trait|streaming])")
@length(min: 1)
map waitable {
  key: WaiterName
  value: Waiter
}

@pattern("^[A-Z]+[A-Za-z0-9]*$")
string WaiterName

@private
structure Waiter {
  documentation: String

  /// The first that matches decides.
  @required
  acceptors: Acceptors

  /// The shortest pause between two calls, in seconds.
  minDelay: WaiterDelay = 2

  /// The longest pause between two calls, in seconds.
  maxDelay: WaiterDelay = 120

  deprecated: Boolean
  tags: NonEmptyStringList
}

@range(min: 1)
integer WaiterDelay

@private
@length(min: 1)
list Acceptors {
  member: Acceptor
}

@private
structure Acceptor {
  @required
  state: AcceptorState

  @required
  matcher: Matcher

  message: String
}

@private
enum AcceptorState {
  /// Done.
  SUCCESS = "success"

  /// Will never come.
  FAILURE = "failure"

  /// Not yet.
  RETRY = "retry"
}

/// What an acceptor looks at.
@private
union Matcher {
  /// The output.
  output: PathMatcher

  /// An object with members `input` and `output`.
  inputOutput: PathMatcher

  /// The name of an error.
  errorType: String

  /// Whether the call succeeded at all.
  success: Boolean
}

@private
structure PathMatcher {
  /// A JMESPath expression.
  @required
  path: String

  @required
  expected: String

  @required
  comparator: PathComparator
}

/// How its result is compared with what is expected.
@private
enum PathComparator {
  STRING_EQUALS = "stringEquals"
  BOOLEAN_EQUALS = "booleanEquals"
  ALL_STRING_EQUALS = "allStringEquals"
  ANY_STRING_EQUALS = "anyStringEquals"
}

@private
list NonEmptyStringList {
  member: NonEmptyString
}

@private
@length(min: 1)
string NonEmptyString
