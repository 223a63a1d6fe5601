using Microsoft.Extensions.Logging;

namespace Swage.Client;

/// <summary>The interceptors of a client in their documented order. Immutable.</summary>
internal readonly struct InterceptorChain
{
    private readonly Interceptor[] _all;

    public InterceptorChain(IEnumerable<Interceptor> users, IReadOnlyList<Interceptor> services)
    {
        var mine = users.ToArray();
        if (Array.IndexOf(mine, null) >= 0)
            throw new ClientConfigurationException("The option Interceptors holds null.");
        HasUsers = mine.Length > 0;
        _all = [.. mine, .. services];
    }

    /// <summary>Whether code that we do not know sees the calls.</summary>
    public bool HasUsers { get; }

    public void BeforeSerialization(CallContext call)
    {
        foreach (var interceptor in _all)
            interceptor.BeforeSerialization(call);
    }

    public void AfterSerialization(CallContext call)
    {
        foreach (var interceptor in _all)
            interceptor.AfterSerialization(call);
    }

    public void BeforeAttempt(CallContext call)
    {
        foreach (var interceptor in _all)
            interceptor.BeforeAttempt(call);
    }

    public void BeforeSigning(CallContext call)
    {
        foreach (var interceptor in _all)
            interceptor.BeforeSigning(call);
    }

    public void AfterAttempt(CallContext call)
    {
        for (var i = _all.Length - 1; i >= 0; i--)
            _all[i].AfterAttempt(call);
    }

    public void AfterDeserialization(CallContext call)
    {
        for (var i = _all.Length - 1; i >= 0; i--)
            _all[i].AfterDeserialization(call);
    }

    public void OnError(CallContext call, ILogger logger) => Observe(call, logger, nameof(Interceptor.OnError), static (x, c) => x.OnError(c));

    public void OnCompletion(CallContext call, ILogger logger) => Observe(call, logger, nameof(Interceptor.OnCompletion), static (x, c) => x.OnCompletion(c));

    private void Observe(CallContext call, ILogger logger, string hook, Action<Interceptor, CallContext> run)
    {
        for (var i = _all.Length - 1; i >= 0; i--)
        {
            try
            {
                run(_all[i], call);
            }
            catch (Exception e)
            {
                // The outcome of the call is decided already; a broken observer must not change it.
                Log.ObserverThrew(logger, call.ServiceName, call.OperationName, _all[i].GetType().Name, e.GetType().Name, hook);
            }
        }
    }
}
