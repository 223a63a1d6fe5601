$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do, Other], errors: [Sample2, base] }
operation Do { input := { error: NotFound, list: Errors }, output := { error: NotFound, errors: Errors, map: ErrorMap }, errors: [NotFound, Exception, NotFoundException_, Empty, Union, Deprecated, Sensitive, All] }
operation Other { errors: [Other_] }
list Errors { member: NotFound }
map ErrorMap { key: String, value: Exception }
@error("client") structure NotFound { message: String, Code: String, Data: Blob, StackTrace: Strings, requestId: String, nested: NotFound, list: Errors }
@error("client") structure NotFoundException_ { Message: String }
@error("server") structure Exception { message: Secret, exception: Exception }
@error("client") structure Empty {}
@error("client") @retryable structure Other_ { message: Integer }
@error("client") structure Sample2 { @required MESSAGE: Strings }
@error("client") structure base { _message: String, base: String }
@error("client") structure Union { union: Choice, @required needed: Choice, @required list: Strings, @required map: ErrorMap, @required error: NotFound, @required time: Timestamp, @required doc: Document, @required en: En }
@error("client") @deprecated structure Deprecated { @deprecated message: String, @deprecated @required other: String, @deprecated third: Integer }
@error("client") @sensitive structure Sensitive { message: String, other: String }
@error("server") structure All { @sensitive_ blob: Blob, sparse: SparseStrings, i: Integer = 3
  s: String = "x"
  }
@trait structure sensitive_ {}
@sparse list SparseStrings { member: String }
union Choice { notFound: NotFound, exception: Exception, choice: Choice }
enum En { A }
list Strings { member: String }
@sensitive string Secret
