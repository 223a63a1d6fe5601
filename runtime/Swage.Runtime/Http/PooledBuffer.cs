using System.Buffers;

namespace Swage.Client;

/// <summary>Bytes written into an array of the shared pool. Whoever owns it calls <see cref="Release"/> once. Not thread-safe.</summary>
public sealed class PooledBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 1024;
    private byte[] _array = [];
    private int _count;

    /// <summary>What has been written; valid until the next write or release.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _count);

    /// <summary>What has been written; valid until the next write or release.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _array.AsSpan(0, _count);

    /// <summary>How many bytes have been written.</summary>
    public int WrittenCount => _count;

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _array.Length - _count);
        _count += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsSpan(_count);
    }

    /// <summary>Appends bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_array.AsSpan(_count));
        _count += bytes.Length;
    }

    /// <summary>Forgets what was written and keeps the array.</summary>
    public void Clear() => _count = 0;

    /// <summary>Forgets what was written and gives the array back to the pool. It can be written to again.</summary>
    public void Release()
    {
        var array = _array;
        _array = [];
        _count = 0;
        if (array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
    }

    /// <summary>Moves what was written to another array and leaves the old one to the garbage collector, because someone may still be reading it.</summary>
    internal void Renew()
    {
        if (_array.Length == 0)
            return;
        var copy = ArrayPool<byte>.Shared.Rent(_array.Length);
        _array.AsSpan(0, _count).CopyTo(copy);
        _array = copy;
    }

    /// <summary>Forgets what was written and leaves the array to the garbage collector, because someone may still be writing to it.</summary>
    internal void Abandon()
    {
        _array = [];
        _count = 0;
    }

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        if (_array.Length - _count >= Math.Max(sizeHint, 1))
            return;
        var size = checked(_count + Math.Max(sizeHint, Math.Max(_count, FirstSize)));
        var larger = ArrayPool<byte>.Shared.Rent(size);
        _array.AsSpan(0, _count).CopyTo(larger);
        if (_array.Length > 0)
            ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
