namespace Swage.Client;

/// <summary>The failures of one call, as its retry strategy sees them. One object per call, made at its first failure.</summary>
public sealed class RetryContext
{
    /// <summary>Makes the context of a first failure.</summary>
    /// <param name="operationName">The operation's name.</param>
    /// <param name="exception">The failure.</param>
    public RetryContext(string operationName, Exception exception)
    {
        OperationName = operationName;
        Exception = exception;
    }

    /// <summary>The operation's name.</summary>
    public string OperationName { get; }

    /// <summary>The last attempt's failure: usually a <see cref="ServiceException"/>, <see cref="TransportException"/> or <see cref="RequestTimeoutException"/>.</summary>
    public Exception Exception { get; internal set; }

    /// <summary>The number of attempts made so far, at least 1.</summary>
    public int Attempt { get; internal set; } = 1;

    /// <summary>Whether the answer showed that the client's clock was off, and the next attempt will be signed with the corrected time. At most once per call.</summary>
    public bool IsClockSkew { get; internal set; }

    /// <summary>What the strategy wants to remember of this call.</summary>
    public object? State { get; set; }

    /// <summary>The tokens that the last retry cost, given back when it succeeds.</summary>
    internal int Charged { get; set; }
}
