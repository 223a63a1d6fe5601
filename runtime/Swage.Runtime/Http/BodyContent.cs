using System.Net;

namespace Swage.Client;

/// <summary>
/// A request body in pooled memory. It knows whether a transport is still reading that memory, so that it never goes back to the pool under a transport
/// that was cancelled but has not stopped.
/// </summary>
/// <param name="body">The bytes.</param>
internal sealed class BodyContent(ReadOnlyMemory<byte> body) : HttpContent
{
    private const int Detached = 1 << 30;
    private ReadOnlyMemory<byte> _body = body;
    private int _readers;

    /// <summary>Ends the use of the memory: what asks for the body from now on gets an exception.</summary>
    /// <returns>Whether nobody is reading it, so that it can be used for something else.</returns>
    public bool Detach()
    {
        var free = (Interlocked.Or(ref _readers, Detached) & ~Detached) == 0;
        if (free)
            _body = default;
        return free;
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            stream.Write(_body.Span);
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        ValueTask writing;
        try
        {
            writing = stream.WriteAsync(_body, cancellationToken);
        }
        catch
        {
            Interlocked.Decrement(ref _readers);
            throw;
        }

        if (!writing.IsCompletedSuccessfully)
            return FinishAsync(writing);
        Interlocked.Decrement(ref _readers);
        return writing.AsTask();
    }

    private async Task FinishAsync(ValueTask writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }

    private void Enter()
    {
        if ((Interlocked.Increment(ref _readers) & Detached) == 0)
            return;
        Interlocked.Decrement(ref _readers);
        throw new ObjectDisposedException(nameof(BodyContent), "The call that this request belongs to is over; its body has been given back.");
    }
}
