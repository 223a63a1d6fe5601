$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

/// The ID of an app client. Cognito's model counts it among the secrets.
@length(min: 1, max: 128)
@pattern("^[\\w+]+$")
@sensitive
string ClientIdType

/// The ID of a user pool: the region, an underscore and a name.
@length(min: 1, max: 55)
@pattern("^[\\w-]+_[0-9a-zA-Z]+$")
string UserPoolIdType

/// A user's name.
@length(min: 1, max: 128)
@pattern("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$")
@sensitive
string UsernameType

/// A password. The pool's policy may ask for more than this.
@length(min: 0, max: 256)
@pattern("^[\\S]+$")
@sensitive
string PasswordType

/// What ties the steps of one sign-in together.
@length(min: 20, max: 2048)
@sensitive
string SessionType

/// An ID, access or refresh token.
@pattern("^[A-Za-z0-9-_=.]+$")
@sensitive
string TokenModelType

/// Text without further rules.
@length(min: 0, max: 131072)
string StringType

/// What went wrong, for people.
string MessageType

/// A moment in time.
timestamp DateType

/// A whole number.
@default(0)
integer IntegerType

/// Yes or no.
@default(false)
boolean BooleanType
