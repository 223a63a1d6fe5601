using System.Buffers;

namespace Swage.Serialization;

/// <summary>
/// A growing buffer whose bytes come from the shared pool and go back to it on <see cref="Dispose"/>. Bodies are written into one, hashed
/// and sent from it. Not thread-safe; what it handed out must not be used after <see cref="Dispose"/>.
/// </summary>
public sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 1024;
    private byte[] _bytes;
    private int _count;

    /// <summary>Makes an empty buffer.</summary>
    /// <param name="capacity">How many bytes to have room for at first.</param>
    public PooledBuffer(int capacity = 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes have been written.</summary>
    public int WrittenCount => _count;

    /// <summary>The bytes written so far; valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    /// <summary>The bytes written so far; valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or more than was handed out.</exception>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_bytes.Length - _count), nameof(count));
        _count += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    /// <summary>Forgets what was written and keeps the memory for the next use.</summary>
    public void Clear() => _count = 0;

    /// <summary>Gives the memory back. A second call does nothing; the next write begins anew.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _count = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Appends bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    /// <summary>Moves what was written to another array and leaves the old one to the garbage collector, because someone may still be reading it.</summary>
    internal void Renew()
    {
        if (_bytes.Length == 0)
            return;
        var copy = ArrayPool<byte>.Shared.Rent(_bytes.Length);
        _bytes.AsSpan(0, _count).CopyTo(copy);
        _bytes = copy;
    }

    /// <summary>Forgets what was written and leaves the array to the garbage collector, because someone may still be writing to it.</summary>
    internal void Abandon()
    {
        _bytes = [];
        _count = 0;
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 1);
        if (_bytes.Length - _count >= size)
            return;
        // The first array is taken when there is something to write; growing from a few bytes would copy for nothing.
        if (_count == 0)
            size = Math.Max(size, FirstSize);
        if ((long)_count + size > Array.MaxLength)
            throw new ShapeWriteException("A body grew beyond the 2 GB that one buffer can hold.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max((long)_bytes.Length * 2, (long)_count + size), Array.MaxLength));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
