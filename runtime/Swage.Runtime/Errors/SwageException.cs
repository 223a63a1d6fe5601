namespace Swage;

/// <summary>
/// The base of every failure that a generated client reports itself. Catch it to tell "the call failed" apart from mistakes in the calling code
/// (<see cref="ArgumentException"/>) and from a cancellation asked for by the caller (<see cref="OperationCanceledException"/>).
/// </summary>
/// <remarks>Messages say what happened and what to do; they never quote a request or response body, which may hold secrets.</remarks>
public abstract class SwageException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened, for people.</param>
    /// <param name="innerException">What caused it, or null.</param>
    protected SwageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
