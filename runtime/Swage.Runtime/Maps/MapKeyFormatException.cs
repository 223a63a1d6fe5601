namespace Swage.Maps;

/// <summary>The text under a key of a map is not what the model says it holds.</summary>
/// <param name="key">The key.</param>
/// <param name="expected">What the text should hold, such as <c>a JSON array of strings</c>.</param>
/// <param name="caseName">The case, or null.</param>
/// <param name="innerException">What reading it said, without any value; or null.</param>
public sealed class MapKeyFormatException(string key, string expected, string? caseName = null, Exception? innerException = null)
    : MapKeyException($"The text under \"{key}\"{(caseName is null ? "" : $" of {caseName}")} is not {expected}.", key, caseName, innerException);
