namespace Swage.CognitoIdentityProvider;

/// <summary>
/// What came with a password challenge cannot be used: a number that is not hexadecimal or would give the secret away, a secret block that is not Base64.
/// No proof was made, so nothing derived from the password has left the process.
/// </summary>
/// <remarks>The message says which part is meant and never quotes it.</remarks>
public sealed class SrpException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which part is unusable, for people.</param>
    public SrpException(string message)
        : base(message)
    {
    }
}
