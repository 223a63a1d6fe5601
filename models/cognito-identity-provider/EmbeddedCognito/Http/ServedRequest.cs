namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>What the listener remembers of a request: enough to assert on, and no secret.</summary>
/// <param name="Operation">The operation asked for, or null where none was named.</param>
/// <param name="IsSigned">Whether it came with an Authorization header.</param>
/// <param name="Status">The status it was answered with.</param>
/// <param name="ErrorCode">The error's code, or null.</param>
/// <param name="RequestId">The request ID it was answered with.</param>
/// <param name="UserAgent">What the client called itself.</param>
public sealed record ServedRequest(string? Operation, bool IsSigned, int Status, string? ErrorCode, string RequestId, string? UserAgent);
