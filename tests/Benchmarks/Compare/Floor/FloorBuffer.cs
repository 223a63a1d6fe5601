using System.Buffers;
using System.Text.Json;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>A pooled body with the JSON writer that fills it; one is kept for the next call.</summary>
internal sealed class FloorBuffer : IBufferWriter<byte>
{
    private static FloorBuffer? s_kept;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
    private int _count;

    private FloorBuffer() => Json = new Utf8JsonWriter(this, new JsonWriterOptions { SkipValidation = true });

    public Utf8JsonWriter Json { get; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    public static FloorBuffer Rent()
    {
        var buffer = Interlocked.Exchange(ref s_kept, null) ?? new FloorBuffer();
        buffer._count = 0;
        buffer.Json.Reset();
        return buffer;
    }

    public static void Return(FloorBuffer buffer) => s_kept = buffer;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    private void Reserve(int count)
    {
        count = Math.Max(count, 256);
        if (_bytes.Length - _count >= count)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _count + count));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
