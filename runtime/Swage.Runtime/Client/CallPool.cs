using System.Collections.Concurrent;

namespace Swage.Client;

/// <summary>Call objects that wait for the next call. Thread-safe.</summary>
internal sealed class CallPool
{
    // As many as a busy client has in flight; more would only be kept for the worst minute's sake.
    private const int Kept = 64;

    private ConcurrentQueue<CallContext>? _more;
    private CallContext? _first;
    private int _count;

    public CallContext Rent()
    {
        var call = _first;
        if (call is not null && Interlocked.CompareExchange(ref _first, null, call) == call)
            return call;
        return Volatile.Read(ref _count) > 0 ? RentOther() : new CallContext();
    }

    public void Return(CallContext call)
    {
        if (_first is null && Interlocked.CompareExchange(ref _first, call, null) is null)
            return;
        ReturnOther(call);
    }

    // What only calls at the same time need: the queue is made when two of them have ended.
    private CallContext RentOther()
    {
        if (_more?.TryDequeue(out var call) != true)
            return new CallContext();
        Interlocked.Decrement(ref _count);
        return call!;
    }

    private void ReturnOther(CallContext call)
    {
        if (Interlocked.Increment(ref _count) <= Kept)
        {
            var more = _more ?? Interlocked.CompareExchange(ref _more, new(), null) ?? _more;
            more.Enqueue(call);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
