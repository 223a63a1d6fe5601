$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// Creates a user with a temporary password and, unless told not to, sends them an invitation.
///
/// The user stays in FORCE_CHANGE_PASSWORD until a first sign-in, where NEW_PASSWORD_REQUIRED makes them choose their own
/// password, or until AdminSetUserPassword gives them a permanent one.
operation AdminCreateUser {
  input: AdminCreateUserRequest
  output: AdminCreateUserResponse
  errors: [
    CodeDeliveryFailureException
    InternalErrorException
    InvalidLambdaResponseException
    InvalidParameterException
    InvalidPasswordException
    InvalidSmsRoleAccessPolicyException
    InvalidSmsRoleTrustRelationshipException
    NotAuthorizedException
    PreconditionNotMetException
    ResourceNotFoundException
    TooManyRequestsException
    UnexpectedLambdaException
    UnsupportedUserStateException
    UserLambdaValidationException
    UsernameExistsException
    UserNotFoundException
  ]
}

/// Sets a user's password, for good or until the next sign-in.
operation AdminSetUserPassword {
  input: AdminSetUserPasswordRequest
  output: AdminSetUserPasswordResponse
  errors: [
    InternalErrorException
    InvalidParameterException
    InvalidPasswordException
    NotAuthorizedException
    PasswordHistoryPolicyViolationException
    ResourceNotFoundException
    TooManyRequestsException
    UserNotFoundException
  ]
}

/// The user to create.
@input
structure AdminCreateUserRequest {
  /// The user pool.
  @required
  UserPoolId: UserPoolIdType

  /// The name to sign in with; it cannot be changed later. In a pool that signs in by email address or phone number, give
  /// that instead: Cognito then makes a name of its own.
  @required
  Username: UsernameType

  /// The user's attributes, such as `email` or `phone_number`. Names of custom attributes begin with `custom:`.
  UserAttributes: AttributeListType

  /// Attributes for the pre sign-up Lambda trigger only; they are not kept.
  ValidationData: AttributeListType

  /// The password for the first sign-in. It must meet the pool's policy; Cognito makes one where none is given.
  TemporaryPassword: PasswordType

  /// Whether an email address or phone number marked as verified is taken over from another user who has it as an alias.
  ForceAliasCreation: ForceAliasCreation = false

  /// Whether to send the invitation again, to a user who exists, or not at all. Left out: it is sent.
  MessageAction: MessageActionType

  /// How to send the invitation: by text message where nothing is said.
  DesiredDeliveryMediums: DeliveryMediumListType

  /// Values handed to the pre sign-up Lambda trigger. They are not stored, checked or encrypted, so put no secret here.
  ClientMetadata: ClientMetadataType
}

/// The user created.
@output
structure AdminCreateUserResponse {
  /// The user, with status FORCE_CHANGE_PASSWORD.
  User: UserType
}

/// Whose password to set, and to what.
@input
structure AdminSetUserPasswordRequest {
  /// The user pool.
  @required
  UserPoolId: UserPoolIdType

  /// The user's name, or an alias of theirs.
  @required
  Username: UsernameType

  /// The password; it must meet the pool's policy.
  @required
  Password: PasswordType

  /// True: the user signs in with this password from now on. False: it is temporary, and the next sign-in asks for a new one.
  Permanent: BooleanType = false
}

/// Nothing: the password is set.
@output
structure AdminSetUserPasswordResponse {}

/// A user as the pool knows them.
structure UserType {
  /// The user's name.
  Username: UsernameType

  /// The user's attributes, `sub` among them.
  Attributes: AttributeListType

  /// When the user was created.
  UserCreateDate: DateType

  /// When the user was last changed.
  UserLastModifiedDate: DateType

  /// Whether the user may sign in.
  Enabled: BooleanType = false

  /// Where the user is in their life: new, confirmed, to change their password.
  UserStatus: UserStatusType

  /// How text messages reach the user, in the old form; empty for users set up with MFA preferences.
  MFAOptions: MFAOptionListType
}

/// Where a user is in their life.
enum UserStatusType {
  /// Signed up, but not confirmed.
  UNCONFIRMED

  /// Ready to sign in.
  CONFIRMED

  /// No longer in use.
  ARCHIVED

  /// Locked for fear of a breach.
  COMPROMISED

  /// Not known.
  UNKNOWN

  /// Must ask for a code and reset their password before signing in.
  RESET_REQUIRED

  /// Signs in with a temporary password and must then choose their own.
  FORCE_CHANGE_PASSWORD

  /// Signs in through another identity provider.
  EXTERNAL_PROVIDER
}

/// A user's attributes.
list AttributeListType {
  member: AttributeType
}

/// One attribute of a user.
structure AttributeType {
  /// The attribute's name.
  @required
  Name: AttributeNameType

  /// Its value.
  Value: AttributeValueType
}

/// The name of a user's attribute.
@length(min: 1, max: 32)
@pattern("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$")
string AttributeNameType

/// The value of a user's attribute.
@length(min: 0, max: 2048)
@sensitive
string AttributeValueType

/// Whether to take an alias over from another user.
@default(false)
boolean ForceAliasCreation

/// What to do about the invitation.
enum MessageActionType {
  /// Send it again, with a new temporary password.
  RESEND

  /// Do not send it.
  SUPPRESS
}

/// The ways to reach a user.
list DeliveryMediumListType {
  member: DeliveryMediumType
}

/// A way to reach a user.
enum DeliveryMediumType {
  /// A text message.
  SMS

  /// An email.
  EMAIL
}

/// The ways a user gets codes.
list MFAOptionListType {
  member: MFAOptionType
}

/// A way a user gets codes, in the old form that knows only text messages.
structure MFAOptionType {
  /// How the code is sent.
  DeliveryMedium: DeliveryMediumType

  /// The attribute that holds the address.
  AttributeName: AttributeNameType
}
