using System.Net;

namespace Swage;

/// <summary>What an error answer says besides the members of its own shape. Immutable; made by the protocol, handed to the exception's constructor.</summary>
public sealed record ErrorDetails
{
    /// <summary>The code of an answer that names none.</summary>
    public const string UnknownCode = "Unknown";

    /// <summary>What stands in the place of a message that the model marks as sensitive.</summary>
    private const string Redacted = "The service gave a message that its model marks as sensitive; it is withheld.";

    /// <summary>The error's code as the service names it, such as <c>NotAuthorizedException</c>; <see cref="UnknownCode"/> where it names none.</summary>
    public string Code { get; init; } = UnknownCode;

    /// <summary>The service's own message, or null where it sent none.</summary>
    public string? Message { get; init; }

    /// <summary>The service's id of this request, to quote to its support; null where it sent none.</summary>
    public string? RequestId { get; init; }

    /// <summary>A second id that some services send (<c>x-amz-id-2</c>), or null.</summary>
    public string? ExtendedRequestId { get; init; }

    /// <summary>The HTTP status of the answer, or null for an exception made by hand.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Whose fault it is.</summary>
    public ErrorFault Fault { get; init; }

    /// <summary>Whether the same request may succeed if sent again: by the model, the code or the status.</summary>
    public bool Retryable { get; init; }

    /// <summary>Whether the service asks for fewer requests.</summary>
    public bool Throttling { get; init; }

    /// <summary>How long the service asks to wait before the next attempt, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Adds what the model says about the error's shape. Whatever the status or code already allowed to be retried stays so.</summary>
    /// <param name="fault">The value of <c>@error</c>.</param>
    /// <param name="retryable">Whether the shape has <c>@retryable</c>.</param>
    /// <param name="throttling">Whether that trait says <c>throttling: true</c>.</param>
    /// <param name="redactMessage">Whether the shape's message is <c>@sensitive</c>: it is then withheld.</param>
    /// <returns>The details with both.</returns>
    public ErrorDetails With(ErrorFault fault, bool retryable, bool throttling, bool redactMessage = false) => this with
    {
        Fault = fault,
        Retryable = Retryable || retryable,
        Throttling = Throttling || throttling,
        Message = redactMessage && Message is not null ? Redacted : Message,
    };
}
