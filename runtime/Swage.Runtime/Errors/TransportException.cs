using System.Net;

namespace Swage;

/// <summary>No complete answer came: the host is unknown, the connection was refused, reset or cut, or TLS failed.</summary>
/// <remarks>Whether the service acted on the request is unknown, unless <see cref="Error"/> says that no connection was made.</remarks>
public sealed class TransportException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The transport's own exception, or null.</param>
    public TransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The host and port that were called, or null.</summary>
    public string? Host { get; init; }

    /// <summary>The kind of failure, as .NET's transport names it.</summary>
    public HttpRequestError Error { get; init; }

    /// <summary>The status of the answer, where the connection broke after it had begun; otherwise null.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Whether another attempt may succeed. A certificate that is refused, for instance, will be refused again.</summary>
    public bool IsTransient { get; init; } = true;
}
