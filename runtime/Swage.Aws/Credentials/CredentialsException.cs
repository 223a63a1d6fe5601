namespace Swage.Aws;

/// <summary>No credentials could be had, or those found cannot be used. The message says where was looked and holds no secret.</summary>
public sealed class CredentialsException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was looked at, and what is missing or wrong there. No secret may be in it.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public CredentialsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
