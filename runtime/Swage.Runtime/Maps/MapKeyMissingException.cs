namespace Swage.Maps;

/// <summary>The service sent a map without a key that the model says is always there in its case.</summary>
/// <param name="key">The key.</param>
/// <param name="caseName">The case.</param>
/// <remarks>The whole map is still there to look at in the value that has it.</remarks>
public sealed class MapKeyMissingException(string key, string? caseName = null)
    : MapKeyException($"The service sent no \"{key}\"{(caseName is null ? "" : $" with {caseName}")}, which the model says is always there.", key, caseName, null);
