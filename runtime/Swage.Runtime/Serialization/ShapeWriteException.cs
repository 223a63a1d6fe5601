namespace Swage.Serialization;

/// <summary>A value cannot be put on the wire: it is nested deeper than the codecs allow, or holds a null where the wire knows none.</summary>
/// <param name="message">What is wrong, without any value.</param>
public sealed class ShapeWriteException(string message) : SwageException(message);
