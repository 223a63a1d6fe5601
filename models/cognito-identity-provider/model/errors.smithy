$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// AWS WAF refused the request by a web ACL of the user pool.
@error("client")
@httpError(403)
structure ForbiddenException {
  /// What went wrong.
  message: MessageType
}

/// Cognito failed; the request may be sent again.
@error("server")
structure InternalErrorException {
  /// What went wrong.
  message: MessageType
}

/// A parameter is missing, malformed or not allowed here; the message names it.
@error("client")
@httpError(400)
structure InvalidParameterException {
  /// What went wrong.
  message: MessageType

  /// Why the parameter is not valid, as a code.
  reasonCode: InvalidParameterExceptionReasonCodeType
}

/// The user or the caller is not authorized: a wrong password, a spent or expired session, a wrong secret hash, a disabled
/// user. The message says which.
@error("client")
@httpError(403)
structure NotAuthorizedException {
  /// What went wrong.
  message: MessageType
}

/// The user pool, app client or device does not exist.
@error("client")
@httpError(404)
structure ResourceNotFoundException {
  /// What went wrong.
  message: MessageType
}

/// Too many requests; wait before sending the next.
@error("client")
@httpError(429)
structure TooManyRequestsException {
  /// What went wrong.
  message: MessageType
}

/// No such user. Pools that hide whether a user exists answer NotAuthorizedException instead.
@error("client")
@httpError(404)
structure UserNotFoundException {
  /// What went wrong.
  message: MessageType
}

/// The user signed up but has not been confirmed.
@error("client")
@httpError(400)
structure UserNotConfirmedException {
  /// What went wrong.
  message: MessageType
}

/// The user must reset their password before signing in.
@error("client")
@httpError(400)
structure PasswordResetRequiredException {
  /// What went wrong.
  message: MessageType
}

/// The user name is taken.
@error("client")
@httpError(400)
structure UsernameExistsException {
  /// What went wrong.
  message: MessageType
}

/// The email address or phone number is an alias of another user.
@error("client")
@httpError(400)
structure AliasExistsException {
  /// What went wrong.
  message: MessageType
}

/// The user's status does not allow this.
@error("client")
@httpError(400)
structure UnsupportedUserStateException {
  /// What went wrong.
  message: MessageType
}

/// The code is not the one that was sent or that the authenticator app shows.
@error("client")
@httpError(400)
structure CodeMismatchException {
  /// What went wrong.
  message: MessageType
}

/// The code is no longer valid.
@error("client")
@httpError(400)
structure ExpiredCodeException {
  /// What went wrong.
  message: MessageType
}

/// The code or invitation could not be sent.
@error("client")
@httpError(400)
structure CodeDeliveryFailureException {
  /// What went wrong.
  message: MessageType
}

/// The password does not meet the pool's policy; the message says what is missing.
@error("client")
@httpError(400)
structure InvalidPasswordException {
  /// What went wrong.
  message: MessageType
}

/// The password was used before, and the pool does not allow that.
@error("client")
@httpError(400)
structure PasswordHistoryPolicyViolationException {
  /// What went wrong.
  message: MessageType
}

/// Cognito finds no second factor for the user.
@error("client")
@httpError(400)
structure MFAMethodNotFoundException {
  /// What went wrong.
  message: MessageType
}

/// Authenticator apps are not turned on for the pool, or the user has not enrolled one.
@error("client")
@httpError(400)
structure SoftwareTokenMFANotFoundException {
  /// What went wrong.
  message: MessageType
}

/// The first code of an authenticator app is wrong, so the app is not enrolled.
@error("client")
@httpError(400)
structure EnableSoftwareTokenMFAException {
  /// What went wrong.
  message: MessageType
}

/// The device is registered already.
@error("client")
@httpError(400)
structure DeviceKeyExistsException {
  /// What went wrong.
  message: MessageType
}

/// Two requests changed the same thing at once.
@error("client")
@httpError(400)
structure ConcurrentModificationException {
  /// What went wrong.
  message: MessageType
}

/// Something this operation relies on is not in place.
@error("client")
@httpError(400)
structure PreconditionNotMetException {
  /// What went wrong.
  message: MessageType
}

/// The user pool's configuration does not allow this.
@error("client")
@httpError(400)
structure InvalidUserPoolConfigurationException {
  /// What went wrong.
  message: MessageType
}

/// Cognito is not allowed to send email with the identity the pool names.
@error("client")
@httpError(400)
structure InvalidEmailRoleAccessPolicyException {
  /// What went wrong.
  message: MessageType
}

/// The role the pool names is not allowed to send text messages.
@error("client")
@httpError(400)
structure InvalidSmsRoleAccessPolicyException {
  /// What went wrong.
  message: MessageType
}

/// The role the pool names for text messages does not trust Cognito, or its external ID differs.
@error("client")
@httpError(400)
structure InvalidSmsRoleTrustRelationshipException {
  /// What went wrong.
  message: MessageType
}

/// A Lambda trigger answered in a form Cognito does not understand.
@error("client")
@httpError(400)
structure InvalidLambdaResponseException {
  /// What went wrong.
  message: MessageType
}

/// A Lambda trigger failed.
@error("client")
@httpError(400)
structure UnexpectedLambdaException {
  /// What went wrong.
  message: MessageType
}

/// A Lambda trigger refused the user; the message is the trigger's.
@error("client")
@httpError(400)
structure UserLambdaValidationException {
  /// What went wrong.
  message: MessageType
}

/// Why a parameter is not valid, as a code.
string InvalidParameterExceptionReasonCodeType
