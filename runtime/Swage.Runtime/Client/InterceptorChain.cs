namespace Swage.Client;

/// <summary>The interceptors of a client in their documented order. A client without any has no chain. Immutable.</summary>
internal sealed class InterceptorChain
{
    private readonly Interceptor[] _all;

    public InterceptorChain(IEnumerable<Interceptor> interceptors)
    {
        _all = [.. interceptors];
        if (Array.IndexOf(_all, null) >= 0)
            throw new ClientConfigurationException("The option Interceptors holds null.");
    }

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

    public void OnError(CallContext call, CallLog? log) => Observe(call, log, nameof(Interceptor.OnError), static (x, c) => x.OnError(c));

    public void OnCompletion(CallContext call, CallLog? log) => Observe(call, log, nameof(Interceptor.OnCompletion), static (x, c) => x.OnCompletion(c));

    private void Observe(CallContext call, CallLog? log, string hook, Action<Interceptor, CallContext> run)
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
                log?.ObserverThrew(call, _all[i], e, hook);
            }
        }
    }
}
