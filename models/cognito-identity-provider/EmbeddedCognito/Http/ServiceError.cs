namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A refusal: what goes into <c>__type</c> and the message.</summary>
/// <remarks>
/// The model says 403, 404 and 429 for some of these errors; public transcripts of the service show 400 for every refusal, and so does this one.
/// </remarks>
internal sealed class ServiceError(string code, string message, int status = 400) : Exception(message)
{
    public string Code { get; } = code;

    public int Status { get; } = status;

    public static ServiceError InvalidParameter(string message) => new("InvalidParameterException", message);

    public static ServiceError MissingParameter(string key) => InvalidParameter($"Missing required parameter {key}");

    public static ServiceError NotAuthorized(string message) => new("NotAuthorizedException", message);

    /// <summary>The one refusal for a wrong password, a wrong proof of it, and a user who is not to be told apart from them.</summary>
    public static ServiceError WrongPassword() => NotAuthorized("Incorrect username or password.");

    public static ServiceError InvalidSession(string reason = ".") => NotAuthorized($"Invalid session for the user{reason}");

    public static ServiceError NotFound(string message) => new("ResourceNotFoundException", message);

    public static ServiceError Serialization(string message) => new("SerializationException", message);

    public static ServiceError UnknownOperation() => new("UnknownOperationException", "");

    public static ServiceError InvalidSignature(string message) => new("InvalidSignatureException", message);

    public static ServiceError IncompleteSignature(string message) => new("IncompleteSignatureException", message);
}
