namespace Swage.Serialization;

/// <summary>
/// A document is malformed, or does not fit the shape that was to be read from it. The message says where and what was expected;
/// it never quotes a value, since a value may be a secret.
/// </summary>
public sealed class ShapeReadException : SwageException
{
    /// <summary>Makes the failure.</summary>
    /// <param name="message">What was expected and what was found, without any value.</param>
    /// <param name="offset">The byte at which it was found; −1 where there is no such place.</param>
    public ShapeReadException(string message, long offset = -1)
        : base(message) => Offset = offset;

    /// <summary>The byte of the document at which reading failed, counted from 0; −1 where there is no such place.</summary>
    public long Offset { get; }
}
