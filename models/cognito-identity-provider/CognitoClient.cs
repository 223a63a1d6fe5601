namespace Swage.CognitoIdentityProvider;

/// <summary>
/// A client for the sign-in operations of Amazon Cognito user pools, generated at build time from <c>model/*.smithy</c> beside this file.
/// </summary>
/// <remarks>Safe for concurrent use; make one and keep it.</remarks>
[SmithyClient("com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService")]
public sealed partial class CognitoClient;
