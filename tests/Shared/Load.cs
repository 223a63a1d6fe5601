using System.Diagnostics.Tracing;

namespace Swage.Tests;

/// <summary>Many calls at once, and what they leave behind.</summary>
internal static class Load
{
    /// <summary>Makes so many calls, a number of them at a time.</summary>
    public static Task RunAsync(int calls, int atOnce, Func<Task> call)
    {
        var left = calls;
        return Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await call().ConfigureAwait(false);
        })));
    }

    /// <summary>The managed bytes that survive a full collection.</summary>
    public static long HeapBytes()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>Counts what the shared array pools of this process, of any element type, hand out and take back. It costs each of them some time.</summary>
internal sealed class PoolWatch : EventListener
{
    private const string Source = "System.Buffers.ArrayPoolEventSource";
    private int _rented;
    private int _returned;
    private int _made;

    /// <summary>How many arrays were rented.</summary>
    public int Rented => _rented;

    /// <summary>How many of those have not come back.</summary>
    public int Outstanding => _rented - _returned;

    /// <summary>How many were made anew because the pool had none.</summary>
    public int Made => _made;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Source)
            EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        switch (eventData.EventName)
        {
            case "BufferRented":
                Interlocked.Increment(ref _rented);
                break;
            case "BufferReturned":
                Interlocked.Increment(ref _returned);
                break;
            case "BufferAllocated":
                Interlocked.Increment(ref _made);
                break;
        }
    }
}
