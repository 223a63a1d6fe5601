using System.Diagnostics;

namespace Swage.Client;

// What the pipeline keeps of a call. One object serves many calls, one after the other, so that a call allocates little besides its HTTP message.
// Fields where nobody else reads them: each property would be two methods more to compile before a process's first call.
public sealed partial class CallContext
{
    internal readonly ClientResponse ResponseSlot = new();
    internal Operation Operation = null!;
    internal bool HasResponse;

    /// <summary>Whether the attempt has got as far as the transport.</summary>
    internal bool IsSending;

    internal Activity? Activity;
    internal RetryContext? Retry;

    /// <summary>The body of the attempt in progress.</summary>
    internal BodyContent? Content;

    /// <summary>When the call began, in the clock's ticks.</summary>
    internal long Started;

    /// <summary>When the attempt began, in the clock's ticks.</summary>
    internal long AttemptStarted;

    /// <summary>What the attempt's signing time was corrected by.</summary>
    internal TimeSpan ClockOffset;

    internal bool ClockSkewRetried;

    /// <summary>The caller's token and the limit in force, in one.</summary>
    internal CancellationToken Token;

    /// <summary>Which limit is in force.</summary>
    internal TimeoutLimit Limit;

    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;

    internal CallContext()
    {
    }

    /// <summary>Whether the limit in force has been reached, or the caller has cancelled.</summary>
    internal bool IsStopped => _source?.IsCancellationRequested ?? false;

    /// <summary>Begins a call; the object is fresh or has served another.</summary>
    internal void Begin(Operation operation, string serviceName, int maxAttempts, CancellationToken cancellationToken, long now)
    {
        Operation = operation;
        _serviceName = serviceName;
        _maxAttempts = maxAttempts;
        _cancellationToken = cancellationToken;
        Started = now;
    }

    /// <summary>Begins the first or the next attempt.</summary>
    internal void BeginAttempt(long now)
    {
        _attempt++;
        _exception = null;
        AttemptStarted = now;
        IsSending = false;
    }

    /// <summary>Puts a limit in force, from now on, in place of the last one.</summary>
    internal void Arm(TimeProvider clock, TimeSpan? time, TimeoutLimit limit)
    {
        Limit = limit;
        if (time is not { } after)
        {
            Disarm();
            Token = _cancellationToken;
            return;
        }

        if (_source is { IsCancellationRequested: true })
            DropSource();
        if (_source is null)
        {
            // A source made with a clock keeps a timer of that clock, which CancelAfter then sets again.
            _source = ReferenceEquals(clock, TimeProvider.System)
                ? new CancellationTokenSource()
                : new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        }

        _source.CancelAfter(after);
        if (_cancellationToken.CanBeCanceled && _registration == default)
            _registration = _cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Token = _source.Token;
    }

    /// <summary>Ends the use of the attempt's body.</summary>
    internal void DetachBody()
    {
        // A transport that is still sending keeps the array; the garbage collector takes it afterwards. The next attempt needs the bytes, so it gets a copy.
        if (Content is { } content && !content.Detach())
            _request._body.Renew();
        Content = null;
    }

    /// <summary>Ends the answer of an attempt that another one follows.</summary>
    internal void DropResponse()
    {
        HasResponse = false;
        ResponseSlot.Reset();
    }

    /// <summary>Gives everything back at the end of the call.</summary>
    internal void End()
    {
        DetachBody();
        Disarm();
        DropResponse();
        _request.Reset();
        _request._body.Dispose();
        Operation = null!;
        _input = null;
        _output = null;
        _exception = null;
        Activity = null;
        Retry = null;
        _attempt = 0;
        IsSending = false;
        ClockSkewRetried = false;
        ClockOffset = default;
        _cancellationToken = default;
        Token = default;
        _items?.Clear();
    }

    private void Disarm()
    {
        if (_source is null)
            return;
        // Dispose, not Unregister: it waits for a cancellation that is just running, which would otherwise hit the next call that uses this source.
        _registration.Dispose();
        _registration = default;
        if (!_source.TryReset())
            DropSource();
    }

    private void DropSource()
    {
        _registration.Dispose();
        _registration = default;
        _source?.Dispose();
        _source = null;
    }
}
