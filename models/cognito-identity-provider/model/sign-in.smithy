$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// Starts a sign-in from the user's own device.
///
/// The answer either carries tokens or asks a challenge, which RespondToAuthChallenge answers. The request is not signed.
@auth([])
@optionalAuth
operation InitiateAuth {
  input: InitiateAuthRequest
  output: InitiateAuthResponse
  errors: [
    ForbiddenException
    InternalErrorException
    InvalidEmailRoleAccessPolicyException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidSmsRoleAccessPolicyException
    InvalidSmsRoleTrustRelationshipException
    InvalidUserPoolConfigurationException
    NotAuthorizedException
    PasswordResetRequiredException
    ResourceNotFoundException
    TooManyRequestsException
    UnexpectedLambdaException
    UserLambdaValidationException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// Starts a sign-in from a server, with IAM credentials.
///
/// The answer either carries tokens or asks a challenge, which AdminRespondToAuthChallenge answers. This operation is the
/// one that takes the flow ADMIN_USER_PASSWORD_AUTH; it refuses USER_PASSWORD_AUTH.
operation AdminInitiateAuth {
  input: AdminInitiateAuthRequest
  output: AdminInitiateAuthResponse
  errors: [
    InternalErrorException
    InvalidEmailRoleAccessPolicyException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidSmsRoleAccessPolicyException
    InvalidSmsRoleTrustRelationshipException
    InvalidUserPoolConfigurationException
    MFAMethodNotFoundException
    NotAuthorizedException
    PasswordResetRequiredException
    ResourceNotFoundException
    TooManyRequestsException
    UnexpectedLambdaException
    UserLambdaValidationException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// Who signs in, and how.
@input
structure InitiateAuthRequest {
  /// How the user proves who they are. ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH belong to AdminInitiateAuth and are refused here.
  @required
  AuthFlow: AuthFlowType

  /// What the flow needs, by key: `USERNAME` and `PASSWORD` for a password flow, `USERNAME` and `SRP_A` for SRP,
  /// `REFRESH_TOKEN` for a refresh. `SECRET_HASH` comes on top in every flow when the app client has a secret. Keys are
  /// matched exactly as written.
  AuthParameters: AuthParametersType

  /// Values handed to the Lambda triggers of this sign-in. They are not stored, checked or encrypted, so put no secret here.
  ClientMetadata: ClientMetadataType

  /// The app client to sign in with.
  @required
  ClientId: ClientIdType

  /// Where this sign-in is counted in Amazon Pinpoint.
  AnalyticsMetadata: AnalyticsMetadataType

  /// What is known of the user's device, for threat protection.
  UserContextData: UserContextDataType

  /// The session of a sign-up that was just confirmed; it lets USER_AUTH go on without a second code. Not needed otherwise.
  Session: SessionType
}

/// Tokens, or the challenge to answer next.
@output
structure InitiateAuthResponse {
  /// The challenge to answer next; absent once tokens are issued.
  ChallengeName: ChallengeNameType

  /// The session to send with the answer. It is good for one answer and lives for three minutes unless the app client says otherwise.
  Session: SessionType

  /// What is needed to answer the challenge, such as `USER_ID_FOR_SRP`, the user name to answer with.
  ChallengeParameters: ChallengeParametersType

  /// The tokens; absent while a challenge is open.
  AuthenticationResult: AuthenticationResultType

  /// In choice-based sign-in, the first factors this user can choose from.
  AvailableChallenges: AvailableChallengeListType
}

/// Who signs in, to which user pool, and how.
@input
structure AdminInitiateAuthRequest {
  /// The user pool.
  @required
  UserPoolId: UserPoolIdType

  /// The app client to sign in with; it must belong to the pool.
  @required
  ClientId: ClientIdType

  /// How the user proves who they are. USER_PASSWORD_AUTH belongs to InitiateAuth and is refused here.
  @required
  AuthFlow: AuthFlowType

  /// What the flow needs, by key: `USERNAME` and `PASSWORD` for ADMIN_USER_PASSWORD_AUTH, `USERNAME` and `SRP_A` for SRP,
  /// `REFRESH_TOKEN` for a refresh. `SECRET_HASH` comes on top in every flow when the app client has a secret. Keys are
  /// matched exactly as written.
  AuthParameters: AuthParametersType

  /// Values handed to the Lambda triggers of this sign-in. They are not stored, checked or encrypted, so put no secret here.
  ClientMetadata: ClientMetadataType

  /// Where this sign-in is counted in Amazon Pinpoint.
  AnalyticsMetadata: AnalyticsMetadataType

  /// What is known of the user's own request to your server, for threat protection.
  ContextData: ContextDataType

  /// The session of a sign-up that was just confirmed; it lets USER_AUTH go on without a second code. Not needed otherwise.
  Session: SessionType
}

/// Tokens, or the challenge to answer next.
@output
structure AdminInitiateAuthResponse {
  /// The challenge to answer next; absent once tokens are issued.
  ChallengeName: ChallengeNameType

  /// The session to send with the answer. It is good for one answer and lives for three minutes unless the app client says otherwise.
  Session: SessionType

  /// What is needed to answer the challenge, such as `USER_ID_FOR_SRP`, the user name to answer with.
  ChallengeParameters: ChallengeParametersType

  /// The tokens; absent while a challenge is open.
  AuthenticationResult: AuthenticationResultType

  /// In choice-based sign-in, the first factors this user can choose from.
  AvailableChallenges: AvailableChallengeListType
}

/// How a user proves who they are. The app client must allow the flow.
enum AuthFlowType {
  /// The secure remote password protocol: the password never leaves the device. Needs `SRP_A`.
  USER_SRP_AUTH

  /// New ID and access tokens for a refresh token.
  REFRESH_TOKEN_AUTH

  /// Another name for REFRESH_TOKEN_AUTH.
  REFRESH_TOKEN

  /// Challenges made and checked by the pool's Lambda triggers.
  CUSTOM_AUTH

  /// The old name of ADMIN_USER_PASSWORD_AUTH.
  ADMIN_NO_SRP_AUTH

  /// User name and password, from the user's device. InitiateAuth only.
  USER_PASSWORD_AUTH

  /// User name and password, from a server. AdminInitiateAuth only.
  ADMIN_USER_PASSWORD_AUTH

  /// Choice-based sign-in: the user picks a first factor, or the request prefers one with `PREFERRED_CHALLENGE`.
  USER_AUTH
}

/// What a flow needs, by key. The whole map is a secret.
@sensitive
map AuthParametersType {
  key: StringType
  value: StringType
}

/// The tokens of a user who is signed in.
structure AuthenticationResultType {
  /// Opens the user's own resources, among them Cognito's operations for signed-in users.
  AccessToken: TokenModelType

  /// Seconds until the ID and access tokens expire.
  ExpiresIn: IntegerType = 0

  /// How to present the access token: `Bearer`.
  TokenType: StringType

  /// Gets new tokens through REFRESH_TOKEN_AUTH; absent in the answer to a refresh.
  RefreshToken: TokenModelType

  /// Who the user is, as claims.
  IdToken: TokenModelType

  /// The device this sign-in came from, when the pool remembers devices and has not seen this one. Register it with ConfirmDevice.
  NewDeviceMetadata: NewDeviceMetadataType
}

/// The names Cognito gave to a device it has not seen before.
structure NewDeviceMetadataType {
  /// The device's key: `DEVICE_KEY` in later sign-ins.
  DeviceKey: DeviceKeyType

  /// The group the device belongs to; it takes the pool name's place when the device proves itself.
  DeviceGroupKey: StringType
}
