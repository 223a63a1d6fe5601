using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider;

/// <summary>
/// Bytes put one behind the other in memory that is zeroed when it is given up: the caller's stack first, pooled memory when that is too short.
/// </summary>
internal ref struct SecretBytes(Span<byte> initial)
{
    /// <summary>What callers set aside on the stack: enough for names, passwords and numbers of the group.</summary>
    public const int StackSize = 512;

    private Span<byte> _memory = initial;
    private byte[]? _rented;
    private int _length;

    public readonly ReadOnlySpan<byte> Written => _memory[.._length];

    public void AppendUtf8(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetByteCount(text));
        _length += Encoding.UTF8.GetBytes(text, _memory[_length..]);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_memory[_length..]);
        _length += bytes.Length;
    }

    /// <summary>The number as Cognito hashes it: the shortest big-endian bytes that read as positive, so a zero byte stands before a high bit.</summary>
    public void AppendPadded(BigInteger number)
    {
        Reserve(number.GetByteCount());
        number.TryWriteBytes(_memory[_length..], out var written, isUnsigned: false, isBigEndian: true);
        _length += written;
    }

    /// <summary>False where the text is not Base64.</summary>
    public bool TryAppendBase64(string text)
    {
        Reserve(Base64.GetMaxDecodedFromUtf8Length(text.Length));
        var isBase64 = Convert.TryFromBase64String(text, _memory[_length..], out var written);
        _length += written;
        return isBase64;
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_memory);
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        this = default;
    }

    private void Reserve(int count)
    {
        if (_memory.Length - _length >= count)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_memory.Length * 2, _length + count));
        Written.CopyTo(larger);
        CryptographicOperations.ZeroMemory(_memory);
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _memory = _rented = larger;
    }
}
