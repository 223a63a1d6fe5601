$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// Begins to enrol an authenticator app: returns the secret to type or scan into it.
///
/// Takes either the session of an MFA_SETUP challenge or the access token of a signed-in user, not both. The request is
/// not signed.
@auth([])
@optionalAuth
operation AssociateSoftwareToken {
  input: AssociateSoftwareTokenRequest
  output: AssociateSoftwareTokenResponse
  errors: [
    ConcurrentModificationException
    ForbiddenException
    InternalErrorException
    InvalidParameterException
    NotAuthorizedException
    ResourceNotFoundException
    SoftwareTokenMFANotFoundException
  ]
}

/// Finishes enrolling an authenticator app with the first code it shows.
///
/// During sign-in, answer MFA_SETUP afterwards with the session this operation returns. The request is not signed.
@auth([])
@optionalAuth
operation VerifySoftwareToken {
  input: VerifySoftwareTokenRequest
  output: VerifySoftwareTokenResponse
  errors: [
    CodeMismatchException
    EnableSoftwareTokenMFAException
    ForbiddenException
    InternalErrorException
    InvalidParameterException
    InvalidUserPoolConfigurationException
    NotAuthorizedException
    PasswordResetRequiredException
    ResourceNotFoundException
    SoftwareTokenMFANotFoundException
    TooManyRequestsException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// Registers the device a user signed in from, so that it can later take the place of a second factor. The request is not signed.
@auth([])
@optionalAuth
operation ConfirmDevice {
  input: ConfirmDeviceRequest
  output: ConfirmDeviceResponse
  errors: [
    DeviceKeyExistsException
    ForbiddenException
    InternalErrorException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidPasswordException
    InvalidUserPoolConfigurationException
    NotAuthorizedException
    PasswordResetRequiredException
    ResourceNotFoundException
    TooManyRequestsException
    UsernameExistsException
    UserNotConfirmedException
    UserNotFoundException
  ]
}

/// Whose authenticator app is enrolled.
@input
structure AssociateSoftwareTokenRequest {
  /// The access token of a signed-in user; leave out during sign-in.
  AccessToken: TokenModelType

  /// The session of an MFA_SETUP challenge; leave out for a signed-in user.
  Session: SessionType
}

/// The secret for the authenticator app.
@output
structure AssociateSoftwareTokenResponse {
  /// The shared secret in Base32, made for this user alone. Show it once, as text or as a QR code, and keep no copy.
  SecretCode: SecretCodeType

  /// The session for VerifySoftwareToken, during sign-in.
  Session: SessionType
}

/// The first code of a newly enrolled authenticator app.
@input
structure VerifySoftwareTokenRequest {
  /// The access token of a signed-in user; leave out during sign-in.
  AccessToken: TokenModelType

  /// The session AssociateSoftwareToken returned; leave out for a signed-in user.
  Session: SessionType

  /// The six digits the app shows now. They are text: leading zeros count.
  @required
  UserCode: SoftwareTokenMFAUserCodeType

  /// What the user calls the device, to tell it from others.
  FriendlyDeviceName: StringType
}

/// Whether the authenticator app is enrolled.
@output
structure VerifySoftwareTokenResponse {
  /// The outcome.
  Status: VerifySoftwareTokenResponseType

  /// The session to answer MFA_SETUP with, during sign-in.
  Session: SessionType
}

/// The outcome of enrolling an authenticator app.
enum VerifySoftwareTokenResponseType {
  /// The app is enrolled.
  SUCCESS

  /// The app is not enrolled.
  ERROR
}

/// The device to register, and the proof it will be recognized by.
@input
structure ConfirmDeviceRequest {
  /// The access token of the user who signed in from the device.
  @required
  AccessToken: TokenModelType

  /// The device's key, from NewDeviceMetadata.
  @required
  DeviceKey: DeviceKeyType

  /// What Cognito will check the device's secret against.
  DeviceSecretVerifierConfig: DeviceSecretVerifierConfigType

  /// What the user calls the device.
  DeviceName: DeviceNameType
}

/// Whether the user must still agree.
@output
structure ConfirmDeviceResponse {
  /// True when the pool asks users whether to remember a device: then it must still be marked as remembered.
  UserConfirmationNecessary: BooleanType = false
}

/// What Cognito checks a device's secret against, in the secure remote password protocol.
structure DeviceSecretVerifierConfigType {
  /// The verifier, g^x mod N, in Base64; its first byte must be below 80 hex, so put a zero byte before it otherwise.
  PasswordVerifier: StringType

  /// The salt of the verifier, in Base64, under the same rule.
  Salt: StringType
}

/// The key Cognito gave to a device: the region, an underscore and an identifier.
@length(min: 1, max: 55)
@pattern("^[\\w-]+_[0-9a-f-]+$")
string DeviceKeyType

/// A name for a device.
@length(min: 1, max: 1024)
string DeviceNameType

/// The shared secret of an authenticator app, in Base32.
@length(min: 16)
@pattern("^[A-Za-z0-9]+$")
@sensitive
string SecretCodeType

/// A code of an authenticator app: six digits.
@length(min: 6, max: 6)
@pattern("^[0-9]+$")
@sensitive
string SoftwareTokenMFAUserCodeType
