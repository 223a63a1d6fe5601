namespace Swage;

/// <summary>The client cannot send anything with the options, environment or files it was given: no region, no credentials, an endpoint that is no URI.</summary>
public sealed class ClientConfigurationException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is missing or wrong, and where to put it right.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public ClientConfigurationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
