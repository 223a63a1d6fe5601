using Swage.Validation;

namespace Swage.Client;

/// <summary>What the pipeline needs to know of an operation besides its types. Immutable and thread-safe; made once per operation.</summary>
public abstract class Operation
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal readonly string _name;
    internal readonly bool _isSigned = true;

    private protected Operation(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    /// <summary>The operation's name in the model.</summary>
    public string Name => _name;

    /// <summary>Whether requests are signed. False for operations that the model lets anyone call (<c>@auth([])</c>, <c>@optionalAuth</c>).</summary>
    public bool IsSigned { get => _isSigned; init => _isSigned = value; }

    /// <summary>Whether an answer is an error: by its status, unless the protocol knows better.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>True for an error.</returns>
    protected internal virtual bool IsError(ClientResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return !response.IsSuccessStatus;
    }

    /// <summary>Reads an error answer, of whatever form: the exception says as much as the answer does.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>The exception, not thrown yet.</returns>
    protected internal abstract ServiceException ReadError(ClientResponse response);

    /// <summary>The service's id of a request, for logs and traces.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>The id, or null.</returns>
    protected internal abstract string? GetRequestId(ClientResponse response);
}

/// <summary>One operation: how its input becomes a request and an answer its output. Derived by protocols. Immutable and thread-safe.</summary>
/// <typeparam name="TInput">The input; <see cref="Unit"/> where there is none.</typeparam>
/// <typeparam name="TOutput">The output; <see cref="Unit"/> where there is none.</typeparam>
/// <param name="name">The operation's name in the model.</param>
public abstract class Operation<TInput, TOutput>(string name) : Operation(name)
    where TInput : class
    where TOutput : class
{
    internal readonly Func<TInput, TInput>? _prepare;
    internal readonly Action<TInput, Validator>? _validate;

    /// <summary>Completes the input before anything else is done with it, for instance with an idempotency token; null where there is nothing to do.</summary>
    public Func<TInput, TInput>? Prepare { get => _prepare; init => _prepare = value; }

    /// <summary>Checks the input against the model's constraints; null where it has none.</summary>
    public Action<TInput, Validator>? Validate { get => _validate; init => _validate = value; }

    /// <summary>Writes method, path, headers and body.</summary>
    /// <param name="input">The input.</param>
    /// <param name="request">A request without headers and body.</param>
    protected internal abstract void WriteRequest(TInput input, ClientRequest request);

    /// <summary>Reads a successful answer.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>The output, which shares no memory with the answer.</returns>
    /// <exception cref="ResponseFormatException">The answer is not what protocol and model say.</exception>
    protected internal abstract TOutput ReadResponse(ClientResponse response);
}
