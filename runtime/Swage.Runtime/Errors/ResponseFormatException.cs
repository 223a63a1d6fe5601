using System.Net;

namespace Swage;

/// <summary>
/// An answer came that is not what the service's protocol and model say: HTML from a proxy, an empty body where one is needed, another content type,
/// a member of the wrong type, more bytes than <see cref="Client.ClientOptions.MaxResponseBytes"/>.
/// </summary>
/// <remarks>The message says what was found, and never quotes the body.</remarks>
public sealed class ResponseFormatException : SwageException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">The reader's exception, or null.</param>
    public ResponseFormatException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status of the answer, or null.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The content type of the answer, or null where it has none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The service's id of this request, or null: an answer without one often did not come from the service at all.</summary>
    public string? RequestId { get; init; }
}
