$version: "2"
namespace sample
use aws.protocols#awsJson1_1

@awsJson1_1
service Sample { version: "1", operations: [Do, Other], errors: [Busy] }

operation Do { input := { name: String }, errors: [NotFound, Fault] }
operation Other { errors: [NotFound] }

/// Nothing is there.
@error("client")
structure NotFound {
    message: String
    @required
    resource: String
    code: Integer
    detail: Detail
}

structure Detail { reason: String }

@error("server")
@retryable
structure Fault { Message: String }

@error("client")
@retryable(throttling: true)
structure Busy {}
