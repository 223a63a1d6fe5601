// What an API says in prose only: which keys a map takes, and when.
$version: "2.0"

namespace swage.api

/// The keys that a map of strings takes, where a member beside the map decides which.
///
/// On a map it holds wherever the map is a structure's member beside one named `selectedBy`; on a member it holds there alone, before
/// the map's own.
@trait(selector: ":is(map :test(> member[id|member='value'] > string), structure > member :test(> map > member[id|member='value'] > string))")
structure mapKeys {
  /// The member beside the map whose value picks the case.
  @required
  selectedBy: MemberName

  /// Whether the caller fills the map or reads it.
  direction: MapKeysDirection = "write"

  /// The generated type that all cases share.
  @required
  typeName: TypeName

  /// What follows the case's name in the names of the generated types of a map that is filled: `Responses` makes `SmsMfaResponses`.
  caseSuffix: TypeName

  /// The generated class with the constants.
  @required
  keysName: TypeName

  /// What is known of each key, by key or by key pattern. A key that no entry describes is text.
  keys: KeyFacts

  /// What holds for every case.
  common: CommonMapKeys

  /// By value of the member that decides.
  @required
  cases: MapKeyCases

  /// Members that go along with the map, such as the session a service hands out and wants back.
  companions: MapKeyCompanions

  /// For a map that is read: what stands there when no case is named.
  otherwise: MapKeysOtherwise
}

enum MapKeysDirection {
  /// The caller fills the map.
  WRITE = "write"

  /// The caller reads the map.
  READ = "read"
}

/// What is known of a key.
@private
structure MapKey {
  /// What it is for.
  documentation: String

  /// Who may see its value.
  exposure: MapKeyExposure = "public"

  /// What its value looks like, for people.
  format: String

  /// A regular expression of ECMA 262 that its value matches.
  pattern: String

  /// The least number of code points.
  min: MapKeyLength

  /// The greatest number of code points.
  max: MapKeyLength

  /// What its text holds.
  encoding: MapKeyEncoding = "text"
}

@private
enum MapKeyExposure {
  PUBLIC = "public"

  /// Tells who somebody is.
  IDENTIFYING = "identifying"

  /// Must reach no log.
  SECRET = "secret"
}

@private
enum MapKeyEncoding {
  TEXT = "text"

  /// A JSON array of strings. For maps that are read.
  STRING_LIST = "stringList"

  /// A JSON object of strings. For maps that are read.
  STRING_MAP = "stringMap"
}

/// Keys that every case takes.
@private
structure CommonMapKeys {
  required: KeyList
  requiredWhen: ConditionalKeys
  optional: KeyList
}

/// What one case takes beyond the common keys.
@private
structure MapKeyCase {
  documentation: String

  required: KeyList

  /// Keys required under a condition that the map does not show.
  requiredWhen: ConditionalKeys

  /// Keys required where another key has a certain value.
  requiredWith: DependentKeys

  optional: KeyList

  /// Families of keys, a prefix and an asterisk: `userAttributes.*`. A lone asterisk stands for any key.
  patterns: KeyList

  /// What keys that are not named here do.
  otherKeys: OtherMapKeys = "ignored"

  /// The values that a key takes, by key.
  values: MapKeyValues

  /// Exposures that differ from the key's own, by key.
  exposure: MapKeyExposures

  /// Companions that differ from the trait's own, by member.
  companions: MapKeyCompanions

  /// Operations that take the case; all, where there are none here.
  acceptedBy: OperationIds

  /// Why nothing new should use it.
  legacy: LegacyMapKeyCase
}

@private
enum OtherMapKeys {
  /// The service does not look at them.
  IGNORED = "ignored"

  /// The service refuses the call.
  REFUSED = "refused"

  /// They mean something to somebody: any key goes.
  OPEN = "open"
}

/// Keys that are required on a condition.
@private
structure ConditionalKeySet {
  /// The condition, so that it completes "required when …".
  @required
  condition: String

  @required
  keys: KeyList
}

@private
structure DependentKeySet {
  /// The key that decides.
  @required
  key: KeyName

  /// The value at which the others are required.
  @required
  value: String

  @required
  keys: KeyList

  /// Whether the service is known, or documented, to do without them all the same: then they are expected, not demanded.
  lenient: Boolean = false
}

@private
structure MapKeyValueSet {
  @required
  values: KeyList

  /// Whether no other value can be right.
  closed: Boolean = false
}

/// A member that goes along with the map.
@private
structure MapKeyCompanion {
  need: CompanionNeed = "required"

  /// The member whose latest value it takes, in whichever answer carried it last: a member's name, or a member's shape ID where only one answer will do.
  from: String

  documentation: String
}

@private
enum CompanionNeed {
  REQUIRED = "required"

  /// To be sent back where one was received.
  IF_RECEIVED = "ifReceived"

  OPTIONAL = "optional"
}

@private
structure LegacyMapKeyCase {
  @required
  reason: String

  /// The case to use instead.
  replacement: String
}

/// What stands where no case is named.
@private
structure MapKeysOtherwise {
  /// The member that then has a value.
  @required
  member: MemberName

  /// The name of the generated case.
  @required
  name: TypeName
}

@private
map KeyFacts {
  key: KeyName
  value: MapKey
}

@private
@length(min: 1)
map MapKeyCases {
  key: String
  value: MapKeyCase
}

@private
map MapKeyValues {
  key: KeyName
  value: MapKeyValueSet
}

@private
map MapKeyExposures {
  key: KeyName
  value: MapKeyExposure
}

@private
map MapKeyCompanions {
  key: MemberName
  value: MapKeyCompanion
}

@private
list ConditionalKeys {
  member: ConditionalKeySet
}

@private
list DependentKeys {
  member: DependentKeySet
}

@private
list KeyList {
  member: KeyName
}

@private
list OperationIds {
  member: OperationId
}

@private
@idRef(selector: "operation", failWhenMissing: false)
string OperationId

@private
@length(min: 1)
string KeyName

@private
@range(min: 0)
integer MapKeyLength

@private
@pattern("^[A-Za-z_][A-Za-z0-9_]*$")
string MemberName

@private
@pattern("^[A-Z][A-Za-z0-9]*$")
string TypeName
