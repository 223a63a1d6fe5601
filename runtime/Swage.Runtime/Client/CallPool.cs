using System.Collections.Concurrent;

namespace Swage.Client;

/// <summary>Call objects that wait for the next call. Thread-safe.</summary>
internal sealed class CallPool
{
    // As many as a busy client has in flight; more would only be kept for the worst minute's sake.
    private const int Kept = 64;

    private readonly ConcurrentQueue<CallContext> _more = new();
    private CallContext? _first;
    private int _count;

    public CallContext Rent()
    {
        var call = _first;
        if (call is not null && Interlocked.CompareExchange(ref _first, null, call) == call)
            return call;
        if (!_more.TryDequeue(out call))
            return new CallContext();
        Interlocked.Decrement(ref _count);
        return call;
    }

    public void Return(CallContext call)
    {
        if (_first is null && Interlocked.CompareExchange(ref _first, call, null) is null)
            return;
        if (Interlocked.Increment(ref _count) <= Kept)
            _more.Enqueue(call);
        else
            Interlocked.Decrement(ref _count);
    }
}
