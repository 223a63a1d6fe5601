using System.Globalization;
using System.Net;
using System.Text;

namespace Swage;

/// <summary>
/// The service answered with an error. Generated clients derive one exception from it for each error shape; an error that the model does not know is
/// the service's base exception with the <see cref="Code"/> that the service gave.
/// </summary>
public class ServiceException : SwageException
{
    /// <summary>Makes the exception from an error answer.</summary>
    /// <param name="details">What the answer says.</param>
    public ServiceException(ErrorDetails details)
        : base(MessageOf(details))
    {
        Details = details;
    }

    /// <summary>Makes the exception by hand, for substitutes of a client in tests.</summary>
    /// <param name="message">The message.</param>
    public ServiceException(string message)
        : this(new ErrorDetails { Message = message })
    {
    }

    /// <summary>The error's code as the service names it; <see cref="ErrorDetails.UnknownCode"/> where it names none.</summary>
    public string Code => Details.Code;

    /// <summary>The service's id of this request, to quote to its support; null where it sent none.</summary>
    public string? RequestId => Details.RequestId;

    /// <summary>A second id that some services send, or null.</summary>
    public string? ExtendedRequestId => Details.ExtendedRequestId;

    /// <summary>The HTTP status of the answer, or null for an exception made by hand.</summary>
    public HttpStatusCode? StatusCode => Details.StatusCode;

    /// <summary>Whose fault it is.</summary>
    public ErrorFault Fault => Details.Fault;

    /// <summary>Whether the same request may succeed if sent again. The client has then already tried as often as its retry strategy allows.</summary>
    public bool IsRetryable => Details.Retryable;

    /// <summary>Whether the service asks for fewer requests.</summary>
    public bool IsThrottling => Details.Throttling;

    /// <summary>How long the service asks to wait before the next attempt, or null.</summary>
    public TimeSpan? RetryAfter => Details.RetryAfter;

    /// <summary>All of the above in one value.</summary>
    public ErrorDetails Details { get; }

    /// <summary>The exception for a log: as usual, with code, status and request ids at the end.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(base.ToString());
        text.Append("\n   Code: ").Append(Code);
        if (StatusCode is { } status)
            text.Append(CultureInfo.InvariantCulture, $"; HTTP status: {(int)status}");
        if (RequestId is not null)
            text.Append("; request id: ").Append(RequestId);
        if (ExtendedRequestId is not null)
            text.Append("; extended request id: ").Append(ExtendedRequestId);
        return text.ToString();
    }

    private static string MessageOf(ErrorDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (!string.IsNullOrEmpty(details.Message))
            return details.Message;
        return details.StatusCode is { } status
            ? string.Create(CultureInfo.InvariantCulture, $"The service answered with {details.Code} (HTTP status {(int)status}) and no message.")
            : $"The service answered with {details.Code} and no message.";
    }
}
