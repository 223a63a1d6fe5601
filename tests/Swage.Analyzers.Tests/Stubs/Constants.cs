// Stands in for AWSSDK.CognitoIdentityProvider in tests: its constants. Each is a class over a string, and any string goes.
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider
{
    public class ChallengeNameType : ConstantClass
    {
        public static readonly ChallengeNameType SMS_MFA = new ChallengeNameType("SMS_MFA");
        public static readonly ChallengeNameType EMAIL_OTP = new ChallengeNameType("EMAIL_OTP");
        public static readonly ChallengeNameType SOFTWARE_TOKEN_MFA = new ChallengeNameType("SOFTWARE_TOKEN_MFA");
        public static readonly ChallengeNameType SELECT_MFA_TYPE = new ChallengeNameType("SELECT_MFA_TYPE");
        public static readonly ChallengeNameType MFA_SETUP = new ChallengeNameType("MFA_SETUP");
        public static readonly ChallengeNameType PASSWORD_VERIFIER = new ChallengeNameType("PASSWORD_VERIFIER");
        public static readonly ChallengeNameType CUSTOM_CHALLENGE = new ChallengeNameType("CUSTOM_CHALLENGE");
        public static readonly ChallengeNameType SELECT_CHALLENGE = new ChallengeNameType("SELECT_CHALLENGE");
        public static readonly ChallengeNameType DEVICE_SRP_AUTH = new ChallengeNameType("DEVICE_SRP_AUTH");
        public static readonly ChallengeNameType DEVICE_PASSWORD_VERIFIER = new ChallengeNameType("DEVICE_PASSWORD_VERIFIER");
        public static readonly ChallengeNameType ADMIN_NO_SRP_AUTH = new ChallengeNameType("ADMIN_NO_SRP_AUTH");
        public static readonly ChallengeNameType NEW_PASSWORD_REQUIRED = new ChallengeNameType("NEW_PASSWORD_REQUIRED");
        public static readonly ChallengeNameType SMS_OTP = new ChallengeNameType("SMS_OTP");
        public static readonly ChallengeNameType PASSWORD = new ChallengeNameType("PASSWORD");
        public static readonly ChallengeNameType WEB_AUTHN = new ChallengeNameType("WEB_AUTHN");
        public static readonly ChallengeNameType PASSWORD_SRP = new ChallengeNameType("PASSWORD_SRP");

        public ChallengeNameType(string value) : base(value)
        {
        }

        public static ChallengeNameType FindValue(string value) => FindValue<ChallengeNameType>(value);

        public static implicit operator ChallengeNameType(string value) => FindValue(value);
    }

    public class AuthFlowType : ConstantClass
    {
        public static readonly AuthFlowType USER_SRP_AUTH = new AuthFlowType("USER_SRP_AUTH");
        public static readonly AuthFlowType REFRESH_TOKEN_AUTH = new AuthFlowType("REFRESH_TOKEN_AUTH");
        public static readonly AuthFlowType REFRESH_TOKEN = new AuthFlowType("REFRESH_TOKEN");
        public static readonly AuthFlowType CUSTOM_AUTH = new AuthFlowType("CUSTOM_AUTH");
        public static readonly AuthFlowType ADMIN_NO_SRP_AUTH = new AuthFlowType("ADMIN_NO_SRP_AUTH");
        public static readonly AuthFlowType USER_PASSWORD_AUTH = new AuthFlowType("USER_PASSWORD_AUTH");
        public static readonly AuthFlowType ADMIN_USER_PASSWORD_AUTH = new AuthFlowType("ADMIN_USER_PASSWORD_AUTH");
        public static readonly AuthFlowType USER_AUTH = new AuthFlowType("USER_AUTH");

        public AuthFlowType(string value) : base(value)
        {
        }

        public static AuthFlowType FindValue(string value) => FindValue<AuthFlowType>(value);

        public static implicit operator AuthFlowType(string value) => FindValue(value);
    }

    public class VerifySoftwareTokenResponseType : ConstantClass
    {
        public static readonly VerifySoftwareTokenResponseType SUCCESS = new VerifySoftwareTokenResponseType("SUCCESS");
        public static readonly VerifySoftwareTokenResponseType ERROR = new VerifySoftwareTokenResponseType("ERROR");

        public VerifySoftwareTokenResponseType(string value) : base(value)
        {
        }

        public static VerifySoftwareTokenResponseType FindValue(string value) => FindValue<VerifySoftwareTokenResponseType>(value);

        public static implicit operator VerifySoftwareTokenResponseType(string value) => FindValue(value);
    }

    public class MessageActionType : ConstantClass
    {
        public static readonly MessageActionType RESEND = new MessageActionType("RESEND");
        public static readonly MessageActionType SUPPRESS = new MessageActionType("SUPPRESS");

        public MessageActionType(string value) : base(value)
        {
        }

        public static MessageActionType FindValue(string value) => FindValue<MessageActionType>(value);

        public static implicit operator MessageActionType(string value) => FindValue(value);
    }

    // Of the event log of sign-ins: unrelated, in spite of the names.
    public class ChallengeName : ConstantClass
    {
        public static readonly ChallengeName Password = new ChallengeName("Password");
        public static readonly ChallengeName Mfa = new ChallengeName("Mfa");

        public ChallengeName(string value) : base(value)
        {
        }

        public static ChallengeName FindValue(string value) => FindValue<ChallengeName>(value);

        public static implicit operator ChallengeName(string value) => FindValue(value);
    }

    public class ChallengeResponse : ConstantClass
    {
        public static readonly ChallengeResponse Success = new ChallengeResponse("Success");
        public static readonly ChallengeResponse Failure = new ChallengeResponse("Failure");

        public ChallengeResponse(string value) : base(value)
        {
        }

        public static ChallengeResponse FindValue(string value) => FindValue<ChallengeResponse>(value);

        public static implicit operator ChallengeResponse(string value) => FindValue(value);
    }
}
