$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

/// The sign-in part of Amazon Cognito user pools: starting a sign-in, answering its challenges, enrolling an authenticator
/// app or a device, and creating the users who sign in.
///
/// The `Admin` operations are meant for a server: they are signed with IAM credentials. The others are meant for the
/// user's own device: they carry no signature and prove themselves with an app client ID, a session or an access token.
@title("Amazon Cognito Identity Provider")
@service(
  sdkId: "Cognito Identity Provider"
  arnNamespace: "cognito-idp"
  cloudFormationName: "Cognito"
  cloudTrailEventSource: "cognito-idp.amazonaws.com"
  docId: "cognito-idp-2016-04-18"
  endpointPrefix: "cognito-idp"
)
@sigv4(name: "cognito-idp")
@awsJson1_1
@xmlNamespace(uri: "http://cognito-idp.amazonaws.com/doc/2016-04-18/")
service AWSCognitoIdentityProviderService {
  version: "2016-04-18"
  operations: [
    AdminCreateUser
    AdminInitiateAuth
    AdminRespondToAuthChallenge
    AdminSetUserPassword
    AssociateSoftwareToken
    ConfirmDevice
    InitiateAuth
    RespondToAuthChallenge
    VerifySoftwareToken
  ]
}
