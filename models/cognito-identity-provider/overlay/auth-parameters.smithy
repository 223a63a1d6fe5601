// Which keys the start of a sign-in takes. Lies over the model beside it or over the service's own: it defines no shape.
$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

use swage.api#mapKeys

apply AuthParametersType @mapKeys(
  selectedBy: "AuthFlow"
  typeName: "AuthParameters"
  caseSuffix: "Parameters"
  keysName: "AuthParameterKeys"
  keys: {
    USERNAME: {
      documentation: "The user's name in the pool, or an alias the pool allows."
      exposure: "identifying"
      format: "a user name or an alias"
      pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"
      min: 1
      max: 128
    }
    SECRET_HASH: {
      documentation: "Proves that the app client's secret is known, for the user name sent in this very request; in a refresh, for the user name the token was issued to."
      exposure: "secret"
      format: "base64 of an HMAC-SHA256, 44 characters"
      pattern: "^[\\w+=/]+$"
      min: 1
      max: 128
    }
    DEVICE_KEY: {
      documentation: "The key of the remembered device that signs in."
      exposure: "identifying"
      format: "region, underscore, UUID"
      pattern: "^[\\w-]+_[0-9a-f-]+$"
      min: 1
      max: 55
    }
    PASSWORD: {
      documentation: "The password in clear text."
      exposure: "secret"
      format: "the password in clear text"
      max: 256
    }
    SRP_A: {
      documentation: "The client's public value of the secure remote password protocol, g^a mod N over the 3072-bit group. Neither `0x` nor a sign stands before it."
      format: "hexadecimal digits of either case"
      pattern: "^[0-9A-Fa-f]+$"
    }
    REFRESH_TOKEN: {
      documentation: "The refresh token of an earlier sign-in."
      exposure: "secret"
      format: "the token as it was issued"
      pattern: "^[A-Za-z0-9-_=.]+$"
    }
    CHALLENGE_NAME: {
      documentation: "What comes first: `SRP_A` has the password proved before the Lambda triggers ask, `CUSTOM_CHALLENGE` begins with their question."
      format: "SRP_A or CUSTOM_CHALLENGE"
    }
    PREFERRED_CHALLENGE: {
      documentation: "The first factor to go on with at once. Where the user does not have it, Cognito offers the choice."
      format: "the name of a first factor's challenge"
    }
  }
  common: {
    requiredWhen: [
      { condition: "the app client has a secret", keys: ["SECRET_HASH"] }
    ]
  }
  cases: {
    USER_SRP_AUTH: {
      documentation: "Starts the secure remote password protocol: the password never leaves the device. PASSWORD_VERIFIER comes next."
      required: ["USERNAME", "SRP_A"]
      optional: ["DEVICE_KEY"]
    }
    REFRESH_TOKEN_AUTH: {
      documentation: "Gets new ID and access tokens for a refresh token. App clients that rotate refresh tokens refuse it."
      required: ["REFRESH_TOKEN"]
      requiredWhen: [
        { condition: "the pool remembers devices", keys: ["DEVICE_KEY"] }
      ]
      optional: ["USERNAME"]
    }
    REFRESH_TOKEN: {
      documentation: "Another name for REFRESH_TOKEN_AUTH."
      required: ["REFRESH_TOKEN"]
      requiredWhen: [
        { condition: "the pool remembers devices", keys: ["DEVICE_KEY"] }
      ]
      optional: ["USERNAME"]
    }
    CUSTOM_AUTH: {
      documentation: "Lets the pool's Lambda triggers ask. What they should know goes into ClientMetadata, not in here."
      required: ["USERNAME"]
      optional: ["DEVICE_KEY", "CHALLENGE_NAME", "SRP_A"]
      requiredWith: [
        { key: "CHALLENGE_NAME", value: "SRP_A", keys: ["SRP_A"] }
      ]
      values: {
        CHALLENGE_NAME: { values: ["SRP_A", "CUSTOM_CHALLENGE"] }
      }
    }
    ADMIN_NO_SRP_AUTH: {
      documentation: "The old name of ADMIN_USER_PASSWORD_AUTH."
      required: ["USERNAME", "PASSWORD"]
      optional: ["DEVICE_KEY"]
      acceptedBy: [AdminInitiateAuth]
      legacy: {
        reason: "It is the old name of ADMIN_USER_PASSWORD_AUTH."
        replacement: "ADMIN_USER_PASSWORD_AUTH"
      }
    }
    USER_PASSWORD_AUTH: {
      documentation: "Sends user name and password from the user's own device. Only InitiateAuth takes it."
      required: ["USERNAME", "PASSWORD"]
      optional: ["DEVICE_KEY"]
      acceptedBy: [InitiateAuth]
    }
    ADMIN_USER_PASSWORD_AUTH: {
      documentation: "Sends user name and password from a server. Only AdminInitiateAuth takes it."
      required: ["USERNAME", "PASSWORD"]
      optional: ["DEVICE_KEY"]
      acceptedBy: [AdminInitiateAuth]
    }
    USER_AUTH: {
      documentation: "Lets the user choose a first factor, or goes on with the preferred one. The pool needs a tier that has it."
      required: ["USERNAME"]
      optional: ["PREFERRED_CHALLENGE", "PASSWORD", "SRP_A", "DEVICE_KEY"]
      // Cognito offers the choice where these are missing.
      requiredWith: [
        { key: "PREFERRED_CHALLENGE", value: "PASSWORD", keys: ["PASSWORD"], lenient: true }
        { key: "PREFERRED_CHALLENGE", value: "PASSWORD_SRP", keys: ["SRP_A"], lenient: true }
      ]
      values: {
        PREFERRED_CHALLENGE: { values: ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"] }
      }
      companions: {
        Session: {
          need: "optional"
          documentation: "The session of a sign-up that was just confirmed, which saves the user a second code."
        }
      }
    }
  }
)
