namespace Swage.Client;

/// <summary>One call in progress, as hook points see it. Valid until <see cref="Interceptor.OnCompletion"/> returns; not thread-safe.</summary>
public sealed partial class CallContext
{
    private Dictionary<object, object?>? _items;
    private string _serviceName = "";
    private object _input = Unit.Value;
    private object? _output;
    private Exception? _exception;
    private int _attempt;
    private int _maxAttempts;
    private CancellationToken _cancellationToken;

    /// <summary>The service's name.</summary>
    public string ServiceName => _serviceName;

    /// <summary>The operation's name.</summary>
    public string OperationName => Operation.Name;

    /// <summary>Whether the operation is signed.</summary>
    public bool IsSigned => Operation.IsSigned;

    /// <summary>The input. It may hold secrets: its ToString hides them, its properties do not.</summary>
    public object Input { get => _input; internal set => _input = value; }

    /// <summary>The output, once it has been read; otherwise null. It may hold secrets like the input.</summary>
    public object? Output { get => _output; internal set => _output = value; }

    /// <summary>The request; empty before serialization.</summary>
    public ClientRequest Request { get; } = new();

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
