// Which keys an answer to a challenge takes. Lies over the model beside it or over the service's own: it defines no shape.
$version: "2.0"

namespace com.amazonaws.cognitoidentityprovider

use swage.api#mapKeys

apply ChallengeResponsesType @mapKeys(
  selectedBy: "ChallengeName"
  typeName: "ChallengeResponses"
  caseSuffix: "Responses"
  keysName: "ChallengeKeys"
  keys: {
    USERNAME: {
      documentation: "The user's name in the pool. After the first step this is the name Cognito returned, in `USERNAME` or else in `USER_ID_FOR_SRP`, not the alias that was typed."
      exposure: "identifying"
      format: "a user name of the pool"
      pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"
      min: 1
      max: 128
    }
    SECRET_HASH: {
      documentation: "Proves that the app client's secret is known, for the user name sent in this very request."
      exposure: "secret"
      format: "base64 of an HMAC-SHA256, 44 characters"
      pattern: "^[\\w+=/]+$"
      min: 1
      max: 128
    }
    DEVICE_KEY: {
      documentation: "The key of the remembered device that takes part in this sign-in."
      exposure: "identifying"
      format: "region, underscore, UUID"
      pattern: "^[\\w-]+_[0-9a-f-]+$"
      min: 1
      max: 55
    }
    SMS_MFA_CODE: {
      documentation: "The second factor's code from the text message. Keep it text: a leading zero counts."
      exposure: "secret"
      format: "digits"
    }
    SMS_OTP_CODE: {
      documentation: "The one-time password from the text message. Keep it text: a leading zero counts."
      exposure: "secret"
      format: "digits"
    }
    EMAIL_OTP_CODE: {
      documentation: "The code from the email, whether email is the first factor or the second. Keep it text: a leading zero counts."
      exposure: "secret"
      format: "digits"
    }
    SOFTWARE_TOKEN_MFA_CODE: {
      documentation: "The code the authenticator app shows. Keep it text: a leading zero counts."
      exposure: "secret"
      format: "six digits"
      pattern: "^[0-9]+$"
      min: 6
      max: 6
    }
    PASSWORD: {
      documentation: "The password in clear text."
      exposure: "secret"
      format: "the password in clear text"
      max: 256
    }
    NEW_PASSWORD: {
      documentation: "The password the user chose, in clear text. The pool's policy has the last word on it."
      exposure: "secret"
      format: "a password in clear text, without white space"
      pattern: "^[\\S]+$"
      max: 256
    }
    "userAttributes.*": {
      documentation: "An attribute of the user, by its name behind the prefix: `userAttributes.email`, `userAttributes.custom:dept`. An attribute without the prefix is not read."
      exposure: "identifying"
      format: "the attribute's plain value"
    }
    "*": {
      documentation: "Whatever else the Lambda triggers look for. What it holds is theirs to say, so it is kept out of logs."
      exposure: "secret"
    }
    SRP_A: {
      documentation: "The client's public value of the secure remote password protocol, g^a mod N over the 3072-bit group. Neither `0x` nor a sign stands before it."
      format: "hexadecimal digits of either case"
      pattern: "^[0-9A-Fa-f]+$"
    }
    PASSWORD_CLAIM_SIGNATURE: {
      documentation: "The proof that the password, or the device's, is known: an HMAC over pool or device group, user or device, secret block and time stamp."
      exposure: "secret"
      format: "base64 of an HMAC-SHA256, 44 characters"
    }
    PASSWORD_CLAIM_SECRET_BLOCK: {
      documentation: "The challenge's `SECRET_BLOCK`, sent back letter by letter."
      format: "base64"
    }
    TIMESTAMP: {
      documentation: "The moment that was signed, in UTC, with English names and no zero before the day. It must be the same text that went into the signature."
      format: "ddd MMM d HH:mm:ss UTC yyyy, such as Tue May 7 00:09:40 UTC 2024"
      pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([1-9]|[12]\\d|3[01]) \\d\\d:\\d\\d:\\d\\d UTC \\d{4}$"
    }
    ANSWER: {
      documentation: "The choice, or the answer to a question of the Lambda triggers."
      format: "a name from the challenge's list; free text where a Lambda trigger asks"
    }
    CREDENTIAL: {
      documentation: "What the authenticator signed: the WebAuthn authentication response as JSON."
      exposure: "secret"
      format: "a JSON object with id, rawId, type and response"
    }
    EMAIL: {
      documentation: "The address to set up as email second factor. Amplify sends it; the API reference does not mention it."
      exposure: "identifying"
      format: "an email address"
    }
  }
  common: {
    required: ["USERNAME"]
    requiredWhen: [
      { condition: "the app client has a secret", keys: ["SECRET_HASH"] }
    ]
  }
  companions: {
    Session: {
      need: "required"
      from: "Session"
      documentation: "The session of the latest answer; each is good for one use."
    }
  }
  cases: {
    SMS_MFA: {
      documentation: "Answers with the second factor's code from a text message."
      required: ["SMS_MFA_CODE"]
      optional: ["DEVICE_KEY"]
    }
    EMAIL_OTP: {
      documentation: "Answers with the code from an email, as first or as second factor."
      required: ["EMAIL_OTP_CODE"]
      optional: ["DEVICE_KEY"]
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    SOFTWARE_TOKEN_MFA: {
      documentation: "Answers with the code an authenticator app shows."
      required: ["SOFTWARE_TOKEN_MFA_CODE"]
      optional: ["DEVICE_KEY"]
    }
    SELECT_MFA_TYPE: {
      documentation: "Picks one of the second factors that the challenge's `MFAS_CAN_CHOOSE` lists."
      required: ["ANSWER"]
      values: {
        ANSWER: { values: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] }
      }
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    MFA_SETUP: {
      documentation: "Goes on once the second factor is set up. For an authenticator app that is after VerifySoftwareToken, whose session goes along; the app's code has no place here."
      optional: ["EMAIL"]
      companions: {
        Session: {
          need: "required"
          from: "com.amazonaws.cognitoidentityprovider#VerifySoftwareTokenResponse$Session"
          documentation: "The session that VerifySoftwareToken returned, not the challenge's own."
        }
      }
    }
    PASSWORD_VERIFIER: {
      documentation: "Proves by the secure remote password protocol that the password is known. Cognito waits only seconds for it."
      required: ["PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP"]
      optional: ["DEVICE_KEY"]
      companions: {
        Session: {
          need: "ifReceived"
          from: "Session"
          documentation: "The session, where the challenge came with one; after USER_SRP_AUTH it comes without."
        }
      }
    }
    CUSTOM_CHALLENGE: {
      documentation: "Answers a question of the pool's Lambda triggers, which decide on the keys. `ANSWER` is the custom."
      optional: ["ANSWER", "DEVICE_KEY"]
      patterns: ["*"]
      otherKeys: "open"
      exposure: { ANSWER: "secret" }
    }
    SELECT_CHALLENGE: {
      documentation: "Picks a first factor out of the available challenges; what that factor needs may go along."
      required: ["ANSWER"]
      optional: ["PASSWORD", "SRP_A", "CREDENTIAL", "DEVICE_KEY"]
      requiredWith: [
        { key: "ANSWER", value: "PASSWORD", keys: ["PASSWORD"] }
        { key: "ANSWER", value: "PASSWORD_SRP", keys: ["SRP_A"] }
        { key: "ANSWER", value: "WEB_AUTHN", keys: ["CREDENTIAL"], lenient: true }
      ]
      values: {
        ANSWER: {
          values: ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"]
          closed: true
        }
      }
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    DEVICE_SRP_AUTH: {
      documentation: "Starts the proof of a remembered device, which stands in for the second factor."
      required: ["DEVICE_KEY", "SRP_A"]
      companions: {
        Session: {
          need: "ifReceived"
          from: "Session"
          documentation: "The session, where the challenge came with one."
        }
      }
    }
    DEVICE_PASSWORD_VERIFIER: {
      documentation: "Proves that the remembered device knows its own password."
      required: ["DEVICE_KEY", "PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP"]
      companions: {
        Session: {
          need: "ifReceived"
          from: "Session"
          documentation: "The session, where the challenge came with one."
        }
      }
    }
    ADMIN_NO_SRP_AUTH: {
      documentation: "Sends user name and password directly. Only AdminRespondToAuthChallenge takes it."
      required: ["PASSWORD"]
      companions: {
        Session: {
          need: "optional"
          from: "Session"
          documentation: "The session, if there is one; whether this challenge wants it is not known."
        }
      }
      acceptedBy: [AdminRespondToAuthChallenge]
      legacy: {
        reason: "Its keys left Cognito's documentation in 2023. Start the sign-in with ADMIN_USER_PASSWORD_AUTH, which takes the password at once."
      }
    }
    NEW_PASSWORD_REQUIRED: {
      documentation: "Sets the user's own password in place of a temporary one, and each attribute that the challenge's `requiredAttributes` names."
      required: ["NEW_PASSWORD"]
      optional: ["DEVICE_KEY"]
      patterns: ["userAttributes.*"]
    }
    SMS_OTP: {
      documentation: "Answers with the one-time password from a text message, as first factor."
      required: ["SMS_OTP_CODE"]
      optional: ["DEVICE_KEY"]
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    PASSWORD: {
      documentation: "Answers with the password, as the chosen first factor."
      required: ["PASSWORD"]
      optional: ["DEVICE_KEY"]
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    WEB_AUTHN: {
      documentation: "Answers with what a passkey or another WebAuthn authenticator signed."
      required: ["CREDENTIAL"]
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
    PASSWORD_SRP: {
      documentation: "Starts the secure remote password protocol, as the chosen first factor. PASSWORD_VERIFIER comes next."
      required: ["SRP_A"]
      optional: ["DEVICE_KEY"]
      companions: {
        Session: {
          need: "required"
          from: "Session"
          documentation: "The session of the latest answer. That it must be there is inferred from the other challenges."
        }
      }
    }
  }
)
