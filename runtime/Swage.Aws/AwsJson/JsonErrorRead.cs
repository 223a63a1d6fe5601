using Swage.Json;

namespace Swage.Aws.AwsJson;

/// <summary>Makes a service's exception from an error answer: the hook by which the protocol reaches the generated exceptions.</summary>
/// <param name="details">The code, by which the exception is chosen, and the rest that is not of its shape.</param>
/// <param name="reader">At the answer's JSON object, which may be empty. Only the chosen exception reads it.</param>
/// <returns>The exception: of the error's own type, or the service's base exception where the code is unknown.</returns>
public delegate ServiceException JsonErrorRead(ErrorDetails details, ref JsonShapeReader reader);
