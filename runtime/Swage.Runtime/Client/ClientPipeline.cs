using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Swage.Validation;

namespace Swage.Client;

/// <summary>
/// The way of every call: complete and check the input, write the request, resolve the endpoint, then sign, send and read, again and again as the retry
/// strategy says, and read the output. One per client; thread-safe.
/// </summary>
/// <remarks>See <see cref="Interceptor"/> for the order and where to step in.</remarks>
public sealed partial class ClientPipeline : IDisposable
{
    private readonly ClientPipelineSettings _settings;
    private readonly IEndpointResolver _endpoints;
    private readonly IRequestSigner? _signer;
    private readonly RetryStrategy _retries;
    private readonly InterceptorChain? _interceptors;
    private readonly ICallHeaders? _headers;
    private readonly HttpTransport _transport;
    private readonly TimeProvider _clock;
    private readonly ClockSkew _skew;
    private readonly CallLog? _log;
    private readonly Limits _limits;
    private readonly int _maxResponseBytes;
    private readonly bool _validates;
    private readonly CallPool _calls = new();
    private volatile bool _disposed;

    /// <summary>Makes a pipeline that sends with the options' HttpClient or handler, or else over the connections that the process's clients share.</summary>
    /// <param name="settings">What the kind of service adds.</param>
    /// <param name="options">The user's options, read once; null: the defaults.</param>
    /// <exception cref="ClientConfigurationException">An option has a value that cannot be used, or there is no endpoint.</exception>
    public ClientPipeline(ClientPipelineSettings settings, ClientOptions? options = null)
        : this(settings, options ??= new ClientOptions(), HttpTransport.Over(options))
    {
    }

    /// <summary>Makes a pipeline that sends with a client of the caller's.</summary>
    /// <remarks>A trimmed program that makes all its pipelines so goes without .NET's own sockets and TLS, unless the client brings them.</remarks>
    /// <param name="settings">What the kind of service adds.</param>
    /// <param name="options">The user's options, read once; null: the defaults.</param>
    /// <param name="httpClient">The HttpClient to send with; wins over the one in the options. The caller keeps and disposes it.</param>
    /// <exception cref="ClientConfigurationException">An option has a value that cannot be used, or there is no endpoint.</exception>
    public ClientPipeline(ClientPipelineSettings settings, ClientOptions? options, HttpClient httpClient)
        : this(settings, options ?? new ClientOptions(), HttpTransport.Over(NotNull(httpClient)))
    {
    }

    private ClientPipeline(ClientPipelineSettings settings, ClientOptions options, HttpTransport transport)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Check(options);
        _settings = settings;
        _endpoints = settings._endpointResolver
            ?? (options._endpoint is { } uri
                ? new StaticEndpointResolver(new ServiceEndpoint(uri))
                : throw new ClientConfigurationException($"The client of {settings._serviceName} knows no endpoint: set the option Endpoint."));
        _signer = settings._signer;
        _retries = options._retryStrategy ?? settings._retryStrategy ?? new StandardRetryStrategy { Attempts = options._maxAttempts ?? 3 };
        _interceptors = options._interceptors is { Count: > 0 } interceptors ? new InterceptorChain(interceptors) : null;
        _headers = settings._headers;
        _transport = transport;
        _clock = options._timeProvider;
        _skew = new ClockSkew(_clock);
        _log = options.CreateLog();
        _limits = new Limits(options._timeout, options._attemptTimeout, _transport.ClientTimeout);
        _maxResponseBytes = options._maxResponseBytes;
        _validates = options._validateRequests;
    }

    /// <summary>Calls an operation.</summary>
    /// <typeparam name="TInput">The input.</typeparam>
    /// <typeparam name="TOutput">The output.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="input">The input; it must not change during the call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The output.</returns>
    /// <exception cref="ServiceException">The service answered with an error, in the last attempt.</exception>
    /// <exception cref="TransportException">No complete answer came, in the last attempt.</exception>
    /// <exception cref="RequestTimeoutException">The call or its last attempt took longer than its limit.</exception>
    /// <exception cref="ResponseFormatException">The answer is not what the protocol and the model say.</exception>
    /// <exception cref="RequestValidationException">The input breaks the model's constraints, and the options ask to check it.</exception>
    /// <exception cref="ClientConfigurationException">Endpoint or credentials are missing.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled; it is the exception's token.</exception>
    public async Task<TOutput> InvokeAsync<TInput, TOutput>(Operation<TInput, TOutput> operation, TInput input, CancellationToken cancellationToken = default)
        where TInput : class
        where TOutput : class
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(input);
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        var call = Begin(operation, cancellationToken);
        try
        {
            if (operation._prepare is { } prepare)
                input = prepare(input);
            if (_validates && operation._validate is { } validate)
            {
                var result = Validator.Run(input, validate);
                if (!result.IsValid)
                    throw new RequestValidationException(operation._name, result);
            }

            call._input = input;
            _interceptors?.BeforeSerialization(call);
            operation.WriteRequest(input, call._request);
            await SendAsync(call).ConfigureAwait(false);
            var output = operation.ReadResponse(call.ResponseSlot);
            call._output = output;
            _interceptors?.AfterDeserialization(call);
            Succeed(call);
            return output;
        }
        catch (Exception e)
        {
            Fail(call, e);
            throw;
        }
        finally
        {
            End(call);
        }
    }

    /// <summary>Ends the client: later calls throw. Calls in progress go on, and what the caller gave (HttpClient, handler) stays the caller's.</summary>
    public void Dispose() => _disposed = true;

    private static HttpClient NotNull(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        return httpClient;
    }

    private static void Check(ClientOptions options)
    {
        CheckTime(options._timeout, nameof(options.Timeout));
        CheckTime(options._attemptTimeout, nameof(options.AttemptTimeout));
        if (options._maxAttempts is < 1)
            throw new ClientConfigurationException("The option MaxAttempts must be at least 1, the first attempt.");
        if (options._maxResponseBytes < 1)
            throw new ClientConfigurationException("The option MaxResponseBytes must be positive.");
        if (options._timeProvider is null)
            throw new ClientConfigurationException("The option TimeProvider is null; leave it at TimeProvider.System.");

        static void CheckTime(TimeSpan? time, string name)
        {
            if (time is { } value && (value <= TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue))
                throw new ClientConfigurationException($"The option {name} must be positive and at most 24 days; null means no limit.");
        }
    }

    private CallContext Begin(Operation operation, CancellationToken cancellationToken)
    {
        // Code that we do not know may keep a call object longer than it should; it then keeps its own.
        var call = _interceptors is null ? _calls.Rent() : new CallContext();
        call.Begin(operation, _settings._serviceName, _retries.MaxAttempts, cancellationToken, _clock.GetTimestamp());
        call.Activity = Telemetry.Start(_settings._rpcSystem, _settings._serviceName, operation._name);
        return call;
    }

    // Everything between the written request and an answer that is no error. Not generic, so that it exists once; its state machine is pooled.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask SendAsync(CallContext call)
    {
        var operation = call.Operation;
        while (true)
        {
            Exception? failure = null;
            try
            {
                ArmAttempt(call);
                if (call._attempt == 0)
                {
                    call._request._endpoint = await _endpoints.ResolveAsync(new EndpointContext(operation._name, call._input!), call.Token).ConfigureAwait(false);
                    _interceptors?.AfterSerialization(call);
                    _headers?.AddToCall(call);
                }

                BeginAttempt(call);
                if (operation._isSigned && _signer is { } signer)
                {
                    _interceptors?.BeforeSigning(call);
                    call.ClockOffset = _skew.Offset;
                    await signer.SignAsync(call._request, new SigningContext(_clock.GetUtcNow() + call.ClockOffset), call.Token).ConfigureAwait(false);
                }

                var content = call.Content = call._request._hasBody ? new BodyContent(call._request._body.WrittenMemory) : null;
                var message = _transport.BuildMessage(call._request, content);
                call.IsSending = true;
                var answer = await _transport.SendAsync(message, call.Token).ConfigureAwait(false);
                call.ResponseSlot.Begin(answer, call._request.Endpoint._authority, operation._name);
                call.HasResponse = true;
                await ReadBodyAsync(call, answer).ConfigureAwait(false);
                if (operation.IsError(call.ResponseSlot))
                    failure = operation.ReadError(call.ResponseSlot);
            }
            catch (Exception e)
            {
                failure = Failures.Translate(e, call, _limits);
                if (call._attempt == 0)
                    ExceptionDispatchInfo.Throw(failure);
            }

            EndAttempt(call, failure);
            if (failure is null)
                return;
            if (NextDelay(call, failure) is not { } delay)
            {
                ExceptionDispatchInfo.Throw(failure);
                return;
            }

            // Before the wait: an answer that was not read to its end still holds its connection.
            call.DropResponse();
            await WaitAsync(call, failure, delay).ConfigureAwait(false);
        }
    }
}
