namespace Swage.Analyzers.Names;

/// <summary>Keys and members of Amazon Cognito whose meaning no trait states.</summary>
internal static class CognitoKeys
{
    public const string UserName = "USERNAME";
    public const string SecretHash = "SECRET_HASH";
    public const string RefreshToken = "REFRESH_TOKEN";
    public const string ClientId = "ClientId";
    public const string NewPasswordRequired = "NEW_PASSWORD_REQUIRED";
    public const string AuthenticationResult = "AuthenticationResult";
}
