namespace Swage.Json;

/// <summary>Writes a value as JSON: the hook by which a protocol reaches a generated shape.</summary>
/// <typeparam name="T">The type that is written.</typeparam>
/// <param name="value">The value.</param>
/// <param name="writer">Where to.</param>
public delegate void JsonWrite<in T>(T value, ref JsonShapeWriter writer);

/// <summary>Reads a value from JSON: the hook by which a protocol reaches a generated shape.</summary>
/// <typeparam name="T">The type that is read.</typeparam>
/// <param name="reader">Where from.</param>
/// <returns>The value.</returns>
public delegate T JsonRead<out T>(ref JsonShapeReader reader);
