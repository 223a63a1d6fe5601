using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider;

/// <summary>
/// <c>SECRET_HASH</c>: the proof that a call comes from an app client that knows its secret. Every flow and every answer to a challenge carries it when the
/// app client has a secret.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
public static class SecretHash
{
    /// <summary>Base64 of the HMAC-SHA256 over user name and client id, one behind the other, with the client secret as key.</summary>
    /// <param name="username">
    /// The <c>USERNAME</c> of the same map; once Cognito returned a name (<c>USERNAME</c>, else <c>USER_ID_FOR_SRP</c>), that one. For a refresh: the name
    /// inside the token, which is never an email address or phone number that merely stands for the user.
    /// </param>
    /// <param name="clientId">The app client's id.</param>
    /// <param name="clientSecret">The app client's secret.</param>
    /// <returns>44 characters.</returns>
    /// <exception cref="ArgumentException">A part is null or empty.</exception>
    public static string Compute(string username, string clientId, string clientSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        using var key = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        using var message = new SecretBytes(stackalloc byte[SecretBytes.StackSize]);
        key.AppendUtf8(clientSecret);
        message.AppendUtf8(username);
        message.AppendUtf8(clientId);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Written, message.Written, hash);
        return Convert.ToBase64String(hash);
    }
}
