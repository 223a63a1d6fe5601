// Stands in for AWSSDK.CognitoIdentityProvider in tests: requests and answers. In version 3 collections begin empty, in version 4 as null.
using System.Collections.Generic;
using System.Reflection;
using Amazon.Runtime;

#if SDK_V4
[assembly: AssemblyVersion("4.0.0.0")]
#else
[assembly: AssemblyVersion("3.3.0.0")]
#endif

namespace Amazon.CognitoIdentityProvider
{
    public class AmazonCognitoIdentityProviderRequest : AmazonWebServiceRequest
    {
    }

    public class AmazonCognitoIdentityProviderException : AmazonServiceException
    {
        public AmazonCognitoIdentityProviderException(string message) : base(message)
        {
        }
    }
}

namespace Amazon.CognitoIdentityProvider.Model
{
    public class AnalyticsMetadataType
    {
        public string AnalyticsEndpointId { get; set; }
    }

    public class UserContextDataType
    {
        public string IpAddress { get; set; }

        public string EncodedData { get; set; }
    }

    public class HttpHeader
    {
        public string HeaderName { get; set; }

        public string HeaderValue { get; set; }
    }

    public class ContextDataType
    {
        [AWSProperty(Required = true)]
        public string IpAddress { get; set; }

        [AWSProperty(Required = true)]
        public string ServerName { get; set; }

        [AWSProperty(Required = true)]
        public string ServerPath { get; set; }

        [AWSProperty(Required = true)]
#if SDK_V4
        public List<HttpHeader> HttpHeaders { get; set; }
#else
        public List<HttpHeader> HttpHeaders { get; set; } = new List<HttpHeader>();
#endif

        public string EncodedData { get; set; }
    }

    public class AdminInitiateAuthRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Min = 1, Max = 55)]
        public string UserPoolId { get; set; }

        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Required = true)]
        public AuthFlowType AuthFlow { get; set; }

        [AWSProperty(Sensitive = true)]
#if SDK_V4
        public Dictionary<string, string> AuthParameters { get; set; }
#else
        public Dictionary<string, string> AuthParameters { get; set; } = new Dictionary<string, string>();
#endif

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif

        public AnalyticsMetadataType AnalyticsMetadata { get; set; }

        public ContextDataType ContextData { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class InitiateAuthRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Required = true)]
        public AuthFlowType AuthFlow { get; set; }

        [AWSProperty(Sensitive = true)]
#if SDK_V4
        public Dictionary<string, string> AuthParameters { get; set; }
#else
        public Dictionary<string, string> AuthParameters { get; set; } = new Dictionary<string, string>();
#endif

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif

        public AnalyticsMetadataType AnalyticsMetadata { get; set; }

        [AWSProperty(Sensitive = true)]
        public UserContextDataType UserContextData { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class AdminRespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Min = 1, Max = 55)]
        public string UserPoolId { get; set; }

        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Required = true)]
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true)]
#if SDK_V4
        public Dictionary<string, string> ChallengeResponses { get; set; }
#else
        public Dictionary<string, string> ChallengeResponses { get; set; } = new Dictionary<string, string>();
#endif

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif

        public AnalyticsMetadataType AnalyticsMetadata { get; set; }

        public ContextDataType ContextData { get; set; }
    }

    public class RespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Required = true)]
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true)]
#if SDK_V4
        public Dictionary<string, string> ChallengeResponses { get; set; }
#else
        public Dictionary<string, string> ChallengeResponses { get; set; } = new Dictionary<string, string>();
#endif

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif

        public AnalyticsMetadataType AnalyticsMetadata { get; set; }

        [AWSProperty(Sensitive = true)]
        public UserContextDataType UserContextData { get; set; }
    }

    public class AdminInitiateAuthResponse : AmazonWebServiceResponse
    {
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ChallengeParameters { get; set; }
#else
        public Dictionary<string, string> ChallengeParameters { get; set; } = new Dictionary<string, string>();
#endif

        public AuthenticationResultType AuthenticationResult { get; set; }

#if SDK_V4
        public List<string> AvailableChallenges { get; set; }
#else
        public List<string> AvailableChallenges { get; set; } = new List<string>();
#endif
    }

    public class InitiateAuthResponse : AmazonWebServiceResponse
    {
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ChallengeParameters { get; set; }
#else
        public Dictionary<string, string> ChallengeParameters { get; set; } = new Dictionary<string, string>();
#endif

        public AuthenticationResultType AuthenticationResult { get; set; }

#if SDK_V4
        public List<string> AvailableChallenges { get; set; }
#else
        public List<string> AvailableChallenges { get; set; } = new List<string>();
#endif
    }

    public class AdminRespondToAuthChallengeResponse : AmazonWebServiceResponse
    {
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ChallengeParameters { get; set; }
#else
        public Dictionary<string, string> ChallengeParameters { get; set; } = new Dictionary<string, string>();
#endif

        public AuthenticationResultType AuthenticationResult { get; set; }
    }

    public class RespondToAuthChallengeResponse : AmazonWebServiceResponse
    {
        public ChallengeNameType ChallengeName { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ChallengeParameters { get; set; }
#else
        public Dictionary<string, string> ChallengeParameters { get; set; } = new Dictionary<string, string>();
#endif

        public AuthenticationResultType AuthenticationResult { get; set; }
    }

    public class AuthenticationResultType
    {
        [AWSProperty(Sensitive = true)]
        public string AccessToken { get; set; }

#if SDK_V4
        public int? ExpiresIn { get; set; }
#else
        public int ExpiresIn { get; set; }
#endif

        public string TokenType { get; set; }

        [AWSProperty(Sensitive = true)]
        public string RefreshToken { get; set; }

        [AWSProperty(Sensitive = true)]
        public string IdToken { get; set; }

        public NewDeviceMetadataType NewDeviceMetadata { get; set; }
    }

    public class NewDeviceMetadataType
    {
        public string DeviceKey { get; set; }

        public string DeviceGroupKey { get; set; }
    }

    public class AssociateSoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Sensitive = true)]
        public string AccessToken { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class AssociateSoftwareTokenResponse : AmazonWebServiceResponse
    {
        [AWSProperty(Sensitive = true)]
        public string SecretCode { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class VerifySoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Sensitive = true)]
        public string AccessToken { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

        [AWSProperty(Required = true, Min = 6, Max = 6)]
        public string UserCode { get; set; }

        public string FriendlyDeviceName { get; set; }
    }

    public class VerifySoftwareTokenResponse : AmazonWebServiceResponse
    {
        public VerifySoftwareTokenResponseType Status { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class DeviceSecretVerifierConfigType
    {
        public string PasswordVerifier { get; set; }

        public string Salt { get; set; }
    }

    public class ConfirmDeviceRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true)]
        public string AccessToken { get; set; }

        [AWSProperty(Required = true)]
        public string DeviceKey { get; set; }

        public DeviceSecretVerifierConfigType DeviceSecretVerifierConfig { get; set; }

        public string DeviceName { get; set; }
    }

    public class ConfirmDeviceResponse : AmazonWebServiceResponse
    {
#if SDK_V4
        public bool? UserConfirmationNecessary { get; set; }
#else
        public bool UserConfirmationNecessary { get; set; }
#endif
    }

    public class AttributeType
    {
        [AWSProperty(Required = true)]
        public string Name { get; set; }

        [AWSProperty(Sensitive = true)]
        public string Value { get; set; }
    }

    public class AdminCreateUserRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Min = 1, Max = 55)]
        public string UserPoolId { get; set; }

        [AWSProperty(Required = true, Sensitive = true)]
        public string Username { get; set; }

        [AWSProperty(Sensitive = true)]
        public string TemporaryPassword { get; set; }

#if SDK_V4
        public List<AttributeType> UserAttributes { get; set; }
#else
        public List<AttributeType> UserAttributes { get; set; } = new List<AttributeType>();
#endif

        public MessageActionType MessageAction { get; set; }

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif
    }

    public class UserType
    {
        public string Username { get; set; }

#if SDK_V4
        public List<AttributeType> Attributes { get; set; }
#else
        public List<AttributeType> Attributes { get; set; } = new List<AttributeType>();
#endif
    }

    public class AdminCreateUserResponse : AmazonWebServiceResponse
    {
        public UserType User { get; set; }
    }

    public class AdminSetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Min = 1, Max = 55)]
        public string UserPoolId { get; set; }

        [AWSProperty(Required = true, Sensitive = true)]
        public string Username { get; set; }

        [AWSProperty(Required = true, Sensitive = true)]
        public string Password { get; set; }

#if SDK_V4
        public bool? Permanent { get; set; }
#else
        public bool Permanent { get; set; }
#endif
    }

    public class AdminSetUserPasswordResponse : AmazonWebServiceResponse
    {
    }

    public class SignUpRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Sensitive = true)]
        public string SecretHash { get; set; }

        [AWSProperty(Required = true, Sensitive = true)]
        public string Username { get; set; }

        [AWSProperty(Sensitive = true)]
        public string Password { get; set; }

#if SDK_V4
        public List<AttributeType> UserAttributes { get; set; }
#else
        public List<AttributeType> UserAttributes { get; set; } = new List<AttributeType>();
#endif

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif
    }

    public class SignUpResponse : AmazonWebServiceResponse
    {
#if SDK_V4
        public bool? UserConfirmed { get; set; }
#else
        public bool UserConfirmed { get; set; }
#endif

        public string UserSub { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class ConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Sensitive = true)]
        public string SecretHash { get; set; }

        [AWSProperty(Required = true, Sensitive = true)]
        public string Username { get; set; }

        [AWSProperty(Required = true)]
        public string ConfirmationCode { get; set; }

        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif
    }

    public class ConfirmSignUpResponse : AmazonWebServiceResponse
    {
        [AWSProperty(Sensitive = true, Min = 20, Max = 2048)]
        public string Session { get; set; }
    }

    public class GetTokensFromRefreshTokenRequest : AmazonCognitoIdentityProviderRequest
    {
        [AWSProperty(Required = true, Sensitive = true)]
        public string RefreshToken { get; set; }

        [AWSProperty(Required = true, Sensitive = true, Min = 1, Max = 128)]
        public string ClientId { get; set; }

        [AWSProperty(Sensitive = true)]
        public string ClientSecret { get; set; }

        public string DeviceKey { get; set; }

#if SDK_V4
        public Dictionary<string, string> ClientMetadata { get; set; }
#else
        public Dictionary<string, string> ClientMetadata { get; set; } = new Dictionary<string, string>();
#endif
    }

    public class GetTokensFromRefreshTokenResponse : AmazonWebServiceResponse
    {
        public AuthenticationResultType AuthenticationResult { get; set; }
    }

    public class NotAuthorizedException : AmazonCognitoIdentityProviderException
    {
        public NotAuthorizedException(string message) : base(message)
        {
        }
    }

    public class CodeMismatchException : AmazonCognitoIdentityProviderException
    {
        public CodeMismatchException(string message) : base(message)
        {
        }
    }

    public class ExpiredCodeException : AmazonCognitoIdentityProviderException
    {
        public ExpiredCodeException(string message) : base(message)
        {
        }
    }

    public class InvalidParameterException : AmazonCognitoIdentityProviderException
    {
        public InvalidParameterException(string message) : base(message)
        {
        }
    }

    public class UserNotFoundException : AmazonCognitoIdentityProviderException
    {
        public UserNotFoundException(string message) : base(message)
        {
        }
    }

    public class PasswordResetRequiredException : AmazonCognitoIdentityProviderException
    {
        public PasswordResetRequiredException(string message) : base(message)
        {
        }
    }

    public class ResourceNotFoundException : AmazonCognitoIdentityProviderException
    {
        public ResourceNotFoundException(string message) : base(message)
        {
        }
    }

    public class EnableSoftwareTokenMFAException : AmazonCognitoIdentityProviderException
    {
        public EnableSoftwareTokenMFAException(string message) : base(message)
        {
        }
    }

    public class InvalidPasswordException : AmazonCognitoIdentityProviderException
    {
        public InvalidPasswordException(string message) : base(message)
        {
        }
    }

    public class UserNotConfirmedException : AmazonCognitoIdentityProviderException
    {
        public UserNotConfirmedException(string message) : base(message)
        {
        }
    }

    public class TooManyRequestsException : AmazonCognitoIdentityProviderException
    {
        public TooManyRequestsException(string message) : base(message)
        {
        }
    }
}
