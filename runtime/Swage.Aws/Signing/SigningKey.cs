using System.Security.Cryptography;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>The key that signs for one day, region, service and access key, with the texts that depend on the same four.</summary>
internal sealed class SigningKey
{
    private readonly string _secretAccessKey;
    private readonly byte[] _key;
    private IncrementalHash? _idle;

    /// <summary>The credential scope, <c>20150830/us-east-1/service/aws4_request</c>.</summary>
    public readonly byte[] Scope;

    /// <summary>The Authorization header up to the list of signed headers.</summary>
    public readonly byte[] AuthorizationStart;

    public SigningKey(AwsCredentials credentials, int day, string region, string service)
    {
        AccessKeyId = credentials._accessKeyId;
        _secretAccessKey = credentials._secretAccessKey;
        Day = day;
        Region = region;
        Service = service;
        var date = AmzDate.FormatDay(day);
        var scope = $"{date}/{region}/{service}/aws4_request";
        Scope = Encoding.UTF8.GetBytes(scope);
        AuthorizationStart = Encoding.UTF8.GetBytes($"{SigV4.Algorithm} Credential={credentials._accessKeyId}/{scope}, SignedHeaders=");
        _key = Derive(credentials._secretAccessKey, date, region, service);
    }

    public string AccessKeyId { get; }

    /// <summary>The UTC day as yyyymmdd.</summary>
    public int Day { get; }

    public string Region { get; }

    public string Service { get; }

    /// <summary>The signature of a string to sign: 32 bytes.</summary>
    /// <remarks>A keyed hash is kept for the next signature: setting one up, as HMACSHA256.HashData does each time, takes as long as the rest.</remarks>
    public void Sign(ReadOnlySpan<byte> stringToSign, Span<byte> signature)
    {
        // Taken out while in use, so that parallel calls never share one, and one that failed halfway is not used again.
        var hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(stringToSign);
        hash.GetHashAndReset(signature);
        if (Interlocked.CompareExchange(ref _idle, hash, null) is not null)
            hash.Dispose();
    }

    public bool IsFor(AwsCredentials credentials, int day, string region, string service) =>
        day == Day
        && string.Equals(credentials._accessKeyId, AccessKeyId, StringComparison.Ordinal)
        && string.Equals(credentials._secretAccessKey, _secretAccessKey, StringComparison.Ordinal)
        && string.Equals(region, Region, StringComparison.Ordinal)
        && string.Equals(service, Service, StringComparison.Ordinal);

    private static byte[] Derive(string secret, string date, string region, string service)
    {
        var start = new byte[4 + Encoding.UTF8.GetByteCount(secret)];
        "AWS4"u8.CopyTo(start);
        Encoding.UTF8.GetBytes(secret, start.AsSpan(4));
        Span<byte> step = stackalloc byte[32];
        HMACSHA256.HashData(start, Encoding.UTF8.GetBytes(date), step);
        CryptographicOperations.ZeroMemory(start);
        HMACSHA256.HashData(step, Encoding.UTF8.GetBytes(region), step);
        HMACSHA256.HashData(step, Encoding.UTF8.GetBytes(service), step);
        return HMACSHA256.HashData(step, "aws4_request"u8);
    }
}
