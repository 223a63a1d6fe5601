using System.Buffers;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>A growing run of bytes in a pooled array, or at first on the stack. (Renting costs less than clearing a few kilobytes of stack.)</summary>
internal ref struct Utf8Buffer : IDisposable
{
    private Span<byte> _bytes;
    private byte[]? _rented;
    private int _length;

    public Utf8Buffer(int size) => _bytes = _rented = ArrayPool<byte>.Shared.Rent(size);

    public Utf8Buffer(Span<byte> initial) => _bytes = initial;

    /// <summary>How much is written. Setting it lower takes back what was written last.</summary>
    public int Length
    {
        readonly get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)_length, nameof(value));
            _length = value;
        }
    }

    public readonly ReadOnlySpan<byte> Written => _bytes[.._length];

    /// <summary>The next <paramref name="count"/> bytes, to be filled by the caller. Valid until the next append.</summary>
    public Span<byte> Take(int count)
    {
        Reserve(count);
        var taken = _bytes.Slice(_length, count);
        _length += count;
        return taken;
    }

    public void Append(byte value)
    {
        if (_length == _bytes.Length)
            Grow(1);
        _bytes[_length++] = value;
    }

    public void Append(scoped ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(_bytes[_length..]);
        _length += value.Length;
    }

    public void Append(scoped ReadOnlySpan<char> value)
    {
        Reserve(value.Length);
        if (Ascii.FromUtf16(value, _bytes[_length..], out var written) == OperationStatus.Done)
        {
            _length += written;
            return;
        }

        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length));
        _length += Encoding.UTF8.GetBytes(value, _bytes[_length..]);
    }

    public void Dispose()
    {
        if (_rented is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        _rented = null;
        _bytes = default;
        _length = 0;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(_length + count)));
        Written.CopyTo(larger);
        if (_rented is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        _bytes = _rented = larger;
    }
}
