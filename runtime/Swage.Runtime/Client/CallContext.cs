namespace Swage.Client;

/// <summary>One call in progress, as hook points see it. Valid until <see cref="Interceptor.OnCompletion"/> returns; not thread-safe.</summary>
public sealed partial class CallContext
{
    internal readonly ClientRequest _request = new();
    private Dictionary<object, object?>? _items;
    internal string _serviceName = "";
    internal object? _input;
    internal object? _output;
    internal Exception? _exception;
    internal int _attempt;
    internal int _maxAttempts;
    internal CancellationToken _cancellationToken;

    /// <summary>The service's name.</summary>
    public string ServiceName => _serviceName;

    /// <summary>The operation's name.</summary>
    public string OperationName => Operation.Name;

    /// <summary>Whether the operation is signed.</summary>
    public bool IsSigned => Operation.IsSigned;

    /// <summary>The input. It may hold secrets: its ToString hides them, its properties do not.</summary>
    public object Input { get => _input ?? Unit.Value; internal set => _input = value; }

    /// <summary>The output, once it has been read; otherwise null. It may hold secrets like the input.</summary>
    public object? Output { get => _output; internal set => _output = value; }

    /// <summary>The request; empty before serialization.</summary>
    public ClientRequest Request => _request;

    /// <summary>The last attempt's answer, or null where none has come. Readable until the wait for the next attempt begins.</summary>
    public ClientResponse? Response => HasResponse ? ResponseSlot : null;

    /// <summary>The last attempt's or the call's failure, or null.</summary>
    public Exception? Exception { get => _exception; internal set => _exception = value; }

    /// <summary>The number of the current attempt: 1 for the first, 0 before it.</summary>
    public int Attempt => _attempt;

    /// <summary>The most attempts that this call will make.</summary>
    public int MaxAttempts => _maxAttempts;

    /// <summary>The caller's token.</summary>
    public CancellationToken CancellationToken => _cancellationToken;

    /// <summary>What hook points keep of this call; use a private object as key.</summary>
    public IDictionary<object, object?> Items => _items ??= [];
}
