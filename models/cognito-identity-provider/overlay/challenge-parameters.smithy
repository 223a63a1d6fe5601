// What comes along with a challenge. Lies over the model beside it or over the service's own: it defines no shape.
$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

use swage.api#mapKeys

apply ChallengeParametersType @mapKeys(
  selectedBy: "ChallengeName"
  direction: "read"
  typeName: "SignInStep"
  keysName: "ChallengeParameterKeys"
  keys: {
    USERNAME: {
      documentation: "The user name to answer with. Not every challenge carries it."
      exposure: "identifying"
      format: "a user name of the pool"
    }
    USER_ID_FOR_SRP: {
      documentation: "The user's real name in the pool, even where the sign-in began with an alias. Answer with it where there is no `USERNAME`."
      exposure: "identifying"
      format: "a user name of the pool"
    }
    DEVICE_KEY: {
      documentation: "The device whose proof is asked for."
      exposure: "identifying"
      format: "region, underscore, UUID"
    }
    SALT: {
      documentation: "The salt of the password's verifier. Read it as unsigned: it may look negative for a user who cannot sign in."
      format: "a hexadecimal number"
    }
    SRP_B: {
      documentation: "The service's public value of the secure remote password protocol."
      format: "a hexadecimal number"
    }
    SECRET_BLOCK: {
      documentation: "State of the service. It is signed once decoded, and goes back as it is in `PASSWORD_CLAIM_SECRET_BLOCK`."
      format: "base64"
    }
    requiredAttributes: {
      documentation: "The attributes the answer must set, with their prefix: `userAttributes.email`."
      format: "a JSON array of strings"
      encoding: "stringList"
    }
    userAttributes: {
      documentation: "The user's attributes as they are, by name without a prefix."
      exposure: "identifying"
      format: "a JSON object of strings"
      encoding: "stringMap"
    }
    MFAS_CAN_SETUP: {
      documentation: "The second factors the user may set up: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`."
      format: "a JSON array of strings"
      encoding: "stringList"
    }
    MFAS_CAN_CHOOSE: {
      documentation: "The second factors to choose from: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`."
      format: "a JSON array of strings"
      encoding: "stringList"
    }
    CODE_DELIVERY_DELIVERY_MEDIUM: {
      documentation: "How the code went out."
      format: "SMS or EMAIL"
    }
    CODE_DELIVERY_DESTINATION: {
      documentation: "Where the code went, most of it masked."
      exposure: "identifying"
      format: "a masked phone number or email address"
    }
    FRIENDLY_DEVICE_NAME: {
      documentation: "The name the authenticator app was given when it was verified."
      format: "a name for people"
    }
    CREDENTIAL_REQUEST_OPTIONS: {
      documentation: "The WebAuthn request options to hand to the authenticator."
      format: "a JSON object"
    }
    "*": {
      documentation: "Whatever the Lambda triggers tell the client."
      exposure: "identifying"
    }
  }
  common: {
    optional: ["USERNAME", "USER_ID_FOR_SRP"]
  }
  otherwise: { member: "AuthenticationResult", name: "Completed" }
  companions: {
    Session: {
      need: "optional"
      documentation: "The session to answer with. The challenge that USER_SRP_AUTH brings comes without one."
    }
    AvailableChallenges: {
      need: "optional"
      documentation: "The first factors to choose from. Only the operations that start a sign-in return them."
    }
  }
  cases: {
    SMS_MFA: {
      documentation: "A code went out by text message: the second factor."
      optional: ["CODE_DELIVERY_DELIVERY_MEDIUM", "CODE_DELIVERY_DESTINATION"]
      values: {
        CODE_DELIVERY_DELIVERY_MEDIUM: { values: ["SMS", "EMAIL"] }
      }
    }
    EMAIL_OTP: {
      documentation: "A code went out by email, as first or as second factor."
      optional: ["CODE_DELIVERY_DELIVERY_MEDIUM", "CODE_DELIVERY_DESTINATION"]
      values: {
        CODE_DELIVERY_DELIVERY_MEDIUM: { values: ["SMS", "EMAIL"] }
      }
    }
    SOFTWARE_TOKEN_MFA: {
      documentation: "The user's authenticator app shows the code."
      optional: ["FRIENDLY_DEVICE_NAME"]
    }
    SELECT_MFA_TYPE: {
      documentation: "The user has several second factors and prefers none: let them choose."
      optional: ["MFAS_CAN_CHOOSE"]
    }
    MFA_SETUP: {
      documentation: "The pool demands a second factor and the user has none: set one up."
      optional: ["MFAS_CAN_SETUP"]
    }
    PASSWORD_VERIFIER: {
      documentation: "The secure remote password protocol wants its proof, within seconds."
      required: ["SALT", "SRP_B", "SECRET_BLOCK"]
    }
    CUSTOM_CHALLENGE: {
      documentation: "The pool's Lambda triggers ask; what comes along is what they chose to tell the client."
      patterns: ["*"]
      otherKeys: "open"
    }
    SELECT_CHALLENGE: {
      documentation: "The user is to choose a first factor out of the available challenges."
    }
    DEVICE_SRP_AUTH: {
      documentation: "A remembered device is to start its own proof."
    }
    DEVICE_PASSWORD_VERIFIER: {
      documentation: "The remembered device is to prove that it knows its password."
      required: ["SALT", "SRP_B", "SECRET_BLOCK"]
      optional: ["DEVICE_KEY"]
    }
    ADMIN_NO_SRP_AUTH: {
      documentation: "User name and password are to be sent directly. No sight of it in recent years is known."
      legacy: {
        reason: "Its keys left Cognito's documentation in 2023. Start the sign-in with ADMIN_USER_PASSWORD_AUTH, which takes the password at once."
      }
    }
    NEW_PASSWORD_REQUIRED: {
      documentation: "The user signed in with a temporary password and must choose their own."
      optional: ["requiredAttributes", "userAttributes"]
    }
    SMS_OTP: {
      documentation: "A one-time password went out by text message: the first factor."
      optional: ["CODE_DELIVERY_DELIVERY_MEDIUM", "CODE_DELIVERY_DESTINATION"]
      values: {
        CODE_DELIVERY_DELIVERY_MEDIUM: { values: ["SMS", "EMAIL"] }
      }
    }
    PASSWORD: {
      documentation: "The password is asked for, as the chosen first factor. Mostly it stands among the available challenges instead."
    }
    WEB_AUTHN: {
      documentation: "A passkey or another WebAuthn authenticator is to sign."
      optional: ["CREDENTIAL_REQUEST_OPTIONS"]
    }
    PASSWORD_SRP: {
      documentation: "The secure remote password protocol is to start, as the chosen first factor. Mostly it stands among the available challenges instead."
    }
  }
)
