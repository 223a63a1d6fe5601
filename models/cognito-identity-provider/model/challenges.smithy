$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// Answers a challenge of a sign-in that InitiateAuth started. The request is not signed.
///
/// The answer to it either carries tokens or asks the next challenge.
@auth([])
@optionalAuth
operation RespondToAuthChallenge {
  input: RespondToAuthChallengeRequest
  output: RespondToAuthChallengeResponse
  errors: [
    AliasExistsException
    CodeMismatchException
    ExpiredCodeException
    ForbiddenException
    InternalErrorException
    InvalidEmailRoleAccessPolicyException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidPasswordException
    InvalidSmsRoleAccessPolicyException
    InvalidSmsRoleTrustRelationshipException
    InvalidUserPoolConfigurationException
    MFAMethodNotFoundException
    NotAuthorizedException
    PasswordHistoryPolicyViolationException
    PasswordResetRequiredException
    ResourceNotFoundException
    SoftwareTokenMFANotFoundException
    TooManyRequestsException
    UnexpectedLambdaException
    UserLambdaValidationException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// Answers a challenge of a sign-in that AdminInitiateAuth started, with IAM credentials.
///
/// The answer to it either carries tokens or asks the next challenge.
operation AdminRespondToAuthChallenge {
  input: AdminRespondToAuthChallengeRequest
  output: AdminRespondToAuthChallengeResponse
  errors: [
    AliasExistsException
    CodeMismatchException
    ExpiredCodeException
    InternalErrorException
    InvalidEmailRoleAccessPolicyException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidPasswordException
    InvalidSmsRoleAccessPolicyException
    InvalidSmsRoleTrustRelationshipException
    InvalidUserPoolConfigurationException
    MFAMethodNotFoundException
    NotAuthorizedException
    PasswordHistoryPolicyViolationException
    PasswordResetRequiredException
    ResourceNotFoundException
    SoftwareTokenMFANotFoundException
    TooManyRequestsException
    UnexpectedLambdaException
    UserLambdaValidationException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// A challenge and the answer to it.
@input
structure RespondToAuthChallengeRequest {
  /// The app client the sign-in began with.
  @required
  ClientId: ClientIdType

  /// The challenge that was asked. ADMIN_NO_SRP_AUTH cannot be answered here.
  @required
  ChallengeName: ChallengeNameType

  /// The session of the latest answer. Only PASSWORD_VERIFIER and the device challenges may come without one, when none was sent.
  Session: SessionType

  /// The answer, by key: `USERNAME` always, what the challenge asks for, and `SECRET_HASH` when the app client has a
  /// secret. Each value of ChallengeNameType says its keys. Keys are matched exactly as written.
  ChallengeResponses: ChallengeResponsesType

  /// Where this sign-in is counted in Amazon Pinpoint.
  AnalyticsMetadata: AnalyticsMetadataType

  /// What is known of the user's device, for threat protection.
  UserContextData: UserContextDataType

  /// Values handed to the Lambda triggers of this step. They are not stored, checked or encrypted, so put no secret here.
  ClientMetadata: ClientMetadataType
}

/// Tokens, or the challenge to answer next.
@output
structure RespondToAuthChallengeResponse {
  /// The challenge to answer next; absent once tokens are issued.
  ChallengeName: ChallengeNameType

  /// The session to send with the next answer; the one just used is spent.
  Session: SessionType

  /// What is needed to answer the challenge, such as `USER_ID_FOR_SRP`, the user name to answer with.
  ChallengeParameters: ChallengeParametersType

  /// The tokens; absent while a challenge is open.
  AuthenticationResult: AuthenticationResultType
}

/// A challenge and the answer to it.
@input
structure AdminRespondToAuthChallengeRequest {
  /// The user pool the sign-in began in.
  @required
  UserPoolId: UserPoolIdType

  /// The app client the sign-in began with.
  @required
  ClientId: ClientIdType

  /// The challenge that was asked.
  @required
  ChallengeName: ChallengeNameType

  /// The answer, by key: `USERNAME` always, what the challenge asks for, and `SECRET_HASH` when the app client has a
  /// secret. Each value of ChallengeNameType says its keys. Keys are matched exactly as written.
  ChallengeResponses: ChallengeResponsesType

  /// The session of the latest answer. Only PASSWORD_VERIFIER and the device challenges may come without one, when none was sent.
  Session: SessionType

  /// Where this sign-in is counted in Amazon Pinpoint.
  AnalyticsMetadata: AnalyticsMetadataType

  /// What is known of the user's own request to your server, for threat protection.
  ContextData: ContextDataType

  /// Values handed to the Lambda triggers of this step. They are not stored, checked or encrypted, so put no secret here.
  ClientMetadata: ClientMetadataType
}

/// Tokens, or the challenge to answer next.
@output
structure AdminRespondToAuthChallengeResponse {
  /// The challenge to answer next; absent once tokens are issued.
  ChallengeName: ChallengeNameType

  /// The session to send with the next answer; the one just used is spent.
  Session: SessionType

  /// What is needed to answer the challenge, such as `USER_ID_FOR_SRP`, the user name to answer with.
  ChallengeParameters: ChallengeParametersType

  /// The tokens; absent while a challenge is open.
  AuthenticationResult: AuthenticationResultType
}

/// What the user is asked next. Keys named with a challenge are those of the answer, besides `USERNAME` and, for an app
/// client with a secret, `SECRET_HASH`.
enum ChallengeNameType {
  /// A code sent by text message: `SMS_MFA_CODE`.
  SMS_MFA

  /// A code sent by email, as a first or a second factor: `EMAIL_OTP_CODE`.
  EMAIL_OTP

  /// The code an authenticator app shows: `SOFTWARE_TOKEN_MFA_CODE`.
  SOFTWARE_TOKEN_MFA

  /// Several second factors are active and none is preferred: `ANSWER` takes one of the values in `MFAS_CAN_CHOOSE`.
  SELECT_MFA_TYPE

  /// The pool demands a second factor and the user has none. Enrol an authenticator app with AssociateSoftwareToken and
  /// VerifySoftwareToken, then answer with the session VerifySoftwareToken returned; no code goes into this answer.
  MFA_SETUP

  /// The proof of the secure remote password protocol: `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK`, `TIMESTAMP`.
  PASSWORD_VERIFIER

  /// A question of the pool's Lambda triggers, which decide the keys; `ANSWER` by custom.
  CUSTOM_CHALLENGE

  /// The user is to choose a first factor: `ANSWER` takes one of the available challenges, and what that one needs may go along.
  SELECT_CHALLENGE

  /// A remembered device starts its own proof: `DEVICE_KEY`, `SRP_A`.
  DEVICE_SRP_AUTH

  /// The remembered device's proof: `DEVICE_KEY`, `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK`, `TIMESTAMP`.
  DEVICE_PASSWORD_VERIFIER

  /// Legacy: user name and password must be sent directly. `PASSWORD`.
  ADMIN_NO_SRP_AUTH

  /// The user signed in with a temporary password and must choose their own: `NEW_PASSWORD`, and `userAttributes.` with the
  /// attribute's name for each attribute that `requiredAttributes` names.
  NEW_PASSWORD_REQUIRED

  /// A one-time password sent by text message, as a first factor: `SMS_OTP_CODE`.
  SMS_OTP

  /// The password, as the chosen first factor: `PASSWORD`.
  PASSWORD

  /// A passkey or other WebAuthn authenticator: `CREDENTIAL`, its answer as JSON.
  WEB_AUTHN

  /// The password by the secure remote password protocol, as the chosen first factor: `SRP_A`.
  PASSWORD_SRP
}

/// Challenges a user can choose from.
list AvailableChallengeListType {
  member: ChallengeNameType
}

/// What Cognito sends along with a challenge, by key.
map ChallengeParametersType {
  key: StringType
  value: StringType
}

/// An answer to a challenge, by key. The whole map is a secret.
@sensitive
map ChallengeResponsesType {
  key: StringType
  value: StringType
}
