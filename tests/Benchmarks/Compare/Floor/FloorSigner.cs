using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>
/// Signature Version 4 with nothing to spare: UTF-8 on the stack, one-shot hashes, the day's key kept. Only the two header values are
/// allocated.
/// </summary>
internal sealed class FloorSigner
{
    private readonly byte[] _secret;
    private readonly string _accessKey;
    private readonly string _region;
    private readonly string _service;
    private readonly byte[] _scopeEnd;
    private DayKey? _key;

    public FloorSigner(string accessKey, string secretKey, string region, string service)
    {
        _accessKey = accessKey;
        _secret = Encoding.UTF8.GetBytes("AWS4" + secretKey);
        _region = region;
        _service = service;
        _scopeEnd = Encoding.UTF8.GetBytes($"/{region}/{service}/aws4_request");
    }

    private sealed record DayKey(int Day, byte[] Value);

    /// <summary>Signs a request.</summary>
    /// <param name="utc">The time.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path.</param>
    /// <param name="headers">Lower-case names in order, without x-amz-date.</param>
    /// <param name="dateIndex">Where x-amz-date belongs among them.</param>
    /// <param name="payload">The body.</param>
    /// <returns>The values of x-amz-date and authorization.</returns>
    public (string Date, string Authorization) Sign(
        DateTime utc, string method, string path, ReadOnlySpan<(string Name, string Value)> headers, int dateIndex, ReadOnlySpan<byte> payload)
    {
        Span<byte> date = stackalloc byte[16];
        WriteDate(utc, date);
        Span<byte> hash = stackalloc byte[32];
        Span<byte> payloadHex = stackalloc byte[64];
        SHA256.HashData(payload, hash);
        WriteHex(hash, payloadHex);

        byte[]? rented = null;
        var need = 1024 + (path.Length * 3);
        foreach (ref readonly var header in headers)
            need += ((header.Name.Length * 2) + header.Value.Length) * 3;
        Span<byte> buffer = need <= 4096 ? stackalloc byte[4096] : (rented = ArrayPool<byte>.Shared.Rent(need));
        var writer = new Writer(buffer);
        writer.Put(method);
        writer.Put((byte)'\n');
        writer.Put(path);
        writer.Put("\n\n"u8);
        for (var i = 0; i <= headers.Length; i++)
        {
            if (i == dateIndex)
            {
                writer.Put("x-amz-date:"u8);
                writer.Put(date);
                writer.Put((byte)'\n');
            }

            if (i == headers.Length)
                break;
            writer.Put(headers[i].Name);
            writer.Put((byte)':');
            writer.Put(headers[i].Value);
            writer.Put((byte)'\n');
        }

        writer.Put((byte)'\n');
        var start = writer.Position;
        for (var i = 0; i <= headers.Length; i++)
        {
            if (i == dateIndex)
            {
                if (writer.Position != start)
                    writer.Put((byte)';');
                writer.Put("x-amz-date"u8);
            }

            if (i == headers.Length)
                break;
            if (writer.Position != start)
                writer.Put((byte)';');
            writer.Put(headers[i].Name);
        }

        Span<byte> names = stackalloc byte[Math.Min(512, writer.Position - start)];
        buffer.Slice(start, names.Length).CopyTo(names);
        writer.Put((byte)'\n');
        writer.Put(payloadHex);
        SHA256.HashData(buffer[..writer.Position], hash);

        // What is hashed is not needed again: the string to sign and the header are written over it.
        writer.Position = 0;
        writer.Put("AWS4-HMAC-SHA256\n"u8);
        writer.Put(date);
        writer.Put((byte)'\n');
        writer.Put(date[..8]);
        writer.Put(_scopeEnd);
        writer.Put((byte)'\n');
        WriteHex(hash, writer.Take(64));
        HMACSHA256.HashData(KeyOf(utc, date[..8]), buffer[..writer.Position], hash);

        writer.Position = 0;
        writer.Put("AWS4-HMAC-SHA256 Credential="u8);
        writer.Put(_accessKey);
        writer.Put((byte)'/');
        writer.Put(date[..8]);
        writer.Put(_scopeEnd);
        writer.Put(", SignedHeaders="u8);
        writer.Put(names);
        writer.Put(", Signature="u8);
        WriteHex(hash, writer.Take(64));
        var authorization = Encoding.ASCII.GetString(buffer[..writer.Position]);
        var dateText = Encoding.ASCII.GetString(date);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return (dateText, authorization);
    }

    private byte[] KeyOf(DateTime utc, ReadOnlySpan<byte> date)
    {
        var day = (utc.Year * 10000) + (utc.Month * 100) + utc.Day;
        if (_key is { } kept && kept.Day == day)
            return kept.Value;
        Span<byte> one = stackalloc byte[32];
        Span<byte> other = stackalloc byte[32];
        HMACSHA256.HashData(_secret, date, one);
        HMACSHA256.HashData(one, Encoding.UTF8.GetBytes(_region), other);
        HMACSHA256.HashData(other, Encoding.UTF8.GetBytes(_service), one);
        var key = HMACSHA256.HashData(one, "aws4_request"u8);
        _key = new DayKey(day, key);
        return key;
    }

    private static void WriteDate(DateTime utc, Span<byte> date)
    {
        Digits(date[..4], utc.Year);
        Digits(date[4..6], utc.Month);
        Digits(date[6..8], utc.Day);
        date[8] = (byte)'T';
        Digits(date[9..11], utc.Hour);
        Digits(date[11..13], utc.Minute);
        Digits(date[13..15], utc.Second);
        date[15] = (byte)'Z';

        static void Digits(Span<byte> target, int value)
        {
            for (var i = target.Length - 1; i >= 0; i--)
            {
                target[i] = (byte)('0' + (value % 10));
                value /= 10;
            }
        }
    }

    private static void WriteHex(ReadOnlySpan<byte> bytes, Span<byte> target) => Convert.TryToHexStringLower(bytes, target, out _);

    private ref struct Writer(Span<byte> buffer)
    {
        private readonly Span<byte> _buffer = buffer;

        public int Position { get; set; }

        public void Put(scoped ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(_buffer[Position..]);
            Position += bytes.Length;
        }

        public void Put(string text) => Position += Encoding.UTF8.GetBytes(text, _buffer[Position..]);

        public void Put(byte value) => _buffer[Position++] = value;

        public Span<byte> Take(int count)
        {
            var taken = _buffer.Slice(Position, count);
            Position += count;
            return taken;
        }
    }
}
