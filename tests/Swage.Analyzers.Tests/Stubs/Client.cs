// Stands in for AWSSDK.CognitoIdentityProvider in tests: the client. Version 3 stands for .NET Framework, which has calls that wait, too.
using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider
{
    public class AmazonCognitoIdentityProviderConfig : ClientConfig
    {
    }

    public interface IAmazonCognitoIdentityProvider : IAmazonService, IDisposable
    {
        Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        AdminInitiateAuthResponse AdminInitiateAuth(AdminInitiateAuthRequest request);
#endif

        Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        InitiateAuthResponse InitiateAuth(InitiateAuthRequest request);
#endif

        Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        AdminRespondToAuthChallengeResponse AdminRespondToAuthChallenge(AdminRespondToAuthChallengeRequest request);
#endif

        Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        RespondToAuthChallengeResponse RespondToAuthChallenge(RespondToAuthChallengeRequest request);
#endif

        Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        AssociateSoftwareTokenResponse AssociateSoftwareToken(AssociateSoftwareTokenRequest request);
#endif

        Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        VerifySoftwareTokenResponse VerifySoftwareToken(VerifySoftwareTokenRequest request);
#endif

        Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        ConfirmDeviceResponse ConfirmDevice(ConfirmDeviceRequest request);
#endif

        Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        AdminCreateUserResponse AdminCreateUser(AdminCreateUserRequest request);
#endif

        Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        AdminSetUserPasswordResponse AdminSetUserPassword(AdminSetUserPasswordRequest request);
#endif

        Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        SignUpResponse SignUp(SignUpRequest request);
#endif

        Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        ConfirmSignUpResponse ConfirmSignUp(ConfirmSignUpRequest request);
#endif

        Task<GetTokensFromRefreshTokenResponse> GetTokensFromRefreshTokenAsync(GetTokensFromRefreshTokenRequest request, CancellationToken cancellationToken = default(CancellationToken));
#if !SDK_V4
        GetTokensFromRefreshTokenResponse GetTokensFromRefreshToken(GetTokensFromRefreshTokenRequest request);
#endif
    }

    public class AmazonCognitoIdentityProviderClient : AmazonServiceClient, IAmazonCognitoIdentityProvider
    {
        public AmazonCognitoIdentityProviderClient()
        {
        }

        public AmazonCognitoIdentityProviderClient(RegionEndpoint region)
        {
        }

        public AmazonCognitoIdentityProviderClient(AmazonCognitoIdentityProviderConfig config)
        {
        }

        public AmazonCognitoIdentityProviderClient(AWSCredentials credentials)
        {
        }

        public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, RegionEndpoint region)
        {
        }

        public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, AmazonCognitoIdentityProviderConfig clientConfig)
        {
        }

        public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey)
        {
        }

        public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        {
        }

        public virtual Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new AdminInitiateAuthResponse());

#if !SDK_V4
        public virtual AdminInitiateAuthResponse AdminInitiateAuth(AdminInitiateAuthRequest request) => new AdminInitiateAuthResponse();
#endif

        public virtual Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new InitiateAuthResponse());

#if !SDK_V4
        public virtual InitiateAuthResponse InitiateAuth(InitiateAuthRequest request) => new InitiateAuthResponse();
#endif

        public virtual Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new AdminRespondToAuthChallengeResponse());

#if !SDK_V4
        public virtual AdminRespondToAuthChallengeResponse AdminRespondToAuthChallenge(AdminRespondToAuthChallengeRequest request) => new AdminRespondToAuthChallengeResponse();
#endif

        public virtual Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new RespondToAuthChallengeResponse());

#if !SDK_V4
        public virtual RespondToAuthChallengeResponse RespondToAuthChallenge(RespondToAuthChallengeRequest request) => new RespondToAuthChallengeResponse();
#endif

        public virtual Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new AssociateSoftwareTokenResponse());

#if !SDK_V4
        public virtual AssociateSoftwareTokenResponse AssociateSoftwareToken(AssociateSoftwareTokenRequest request) => new AssociateSoftwareTokenResponse();
#endif

        public virtual Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new VerifySoftwareTokenResponse());

#if !SDK_V4
        public virtual VerifySoftwareTokenResponse VerifySoftwareToken(VerifySoftwareTokenRequest request) => new VerifySoftwareTokenResponse();
#endif

        public virtual Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new ConfirmDeviceResponse());

#if !SDK_V4
        public virtual ConfirmDeviceResponse ConfirmDevice(ConfirmDeviceRequest request) => new ConfirmDeviceResponse();
#endif

        public virtual Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new AdminCreateUserResponse());

#if !SDK_V4
        public virtual AdminCreateUserResponse AdminCreateUser(AdminCreateUserRequest request) => new AdminCreateUserResponse();
#endif

        public virtual Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new AdminSetUserPasswordResponse());

#if !SDK_V4
        public virtual AdminSetUserPasswordResponse AdminSetUserPassword(AdminSetUserPasswordRequest request) => new AdminSetUserPasswordResponse();
#endif

        public virtual Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new SignUpResponse());

#if !SDK_V4
        public virtual SignUpResponse SignUp(SignUpRequest request) => new SignUpResponse();
#endif

        public virtual Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new ConfirmSignUpResponse());

#if !SDK_V4
        public virtual ConfirmSignUpResponse ConfirmSignUp(ConfirmSignUpRequest request) => new ConfirmSignUpResponse();
#endif

        public virtual Task<GetTokensFromRefreshTokenResponse> GetTokensFromRefreshTokenAsync(GetTokensFromRefreshTokenRequest request, CancellationToken cancellationToken = default(CancellationToken)) => Task.FromResult(new GetTokensFromRefreshTokenResponse());

#if !SDK_V4
        public virtual GetTokensFromRefreshTokenResponse GetTokensFromRefreshToken(GetTokensFromRefreshTokenRequest request) => new GetTokensFromRefreshTokenResponse();
#endif
    }
}
