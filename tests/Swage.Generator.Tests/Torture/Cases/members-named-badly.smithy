$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: Words, output: Words2, errors: [Failed] }
structure Words { @required class: Words2, record: Words2, field: Words2, value: Words2, required: Words2, equals: Words2, getHashCode: Words2, toString: Words2, clone: Words2, deconstruct: Words2
  equalityContract: Words2, printMembers: Words2, validate: Words2, names: Words2, read: Words2, write: Words2, w: Words2, r: Words2, c: Words2, v: Words2, x: Words2, builder: Words2, other: Words2
  empty: Words2, key: Words2, item: Words2, element: Words2, words: Words2, Words2: Words2, words_2: Words2, words__2: Words2, _1: Words2, __1: Words2, inner: Inner, __Names: Words2, __Write: Words2, this: Words2, base: Words2
  null: Words2, true: Words2, var: Words2, dynamic: Words2, await: Words2, async: Words2, partial: Words2, where: Words2, global: Words2, nint: Words2, notnull: Words2, _a: Words2, a: Words2, a_: Words2, __a_: Words2
  tWriter: Words2, T_writer: Words2, request: Words2, cancellationToken: Words2, isNull: Words2, map: Words2, list: Words2, left: Words2, right: Words2, i: Words2, and: Words2, or: Words2, not: Words2, get: Words2, set: Words2, init: Words2
}
structure Inner { _0: String }
structure Words2 { fooBar: Words2, foo_bar: Words2, foo__bar: Words2, fooBar2: Words2, foo_bar_2: Words2, FooBar_: Words2, equals: String, equals_value: String, EQUALS_VALUE_VALUE: String, words_2: String, Words2Value: String, words: WordUnion, wordunion: String, WordUnion_: WordUnion }
union WordUnion { class: Words2, fooBar: String, foo_bar: String, foo__bar: String, unknown: String, unknown_case: Words2, wordUnion: WordUnion, word_union_case: String, value: String, valueCase: String, value_case: String, name: String, equals: String, _1: Words2, __1: Words2 }
@error("client")
structure Failed { @required code: String, @required data: Words2, message: Words2, requestId: String, stackTrace: String, failedException: String, failed_exception: String, FailedExceptionValue: String, innerException: WordUnion, details: WordUnion, r: Words2, c: Words2, helpLink: Integer, hResult: Integer, source: String, targetSite: String, statusCode: Integer, fault: String, isRetryable: Boolean, isThrottling: Boolean, retryAfter: Timestamp, extendedRequestId: String, getObjectData: String, getBaseException: String, serializeObjectState: String }
