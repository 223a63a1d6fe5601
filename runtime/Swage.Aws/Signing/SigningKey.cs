using System.Security.Cryptography;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>The key that signs for one day, region, service and access key, with the texts that depend on the same four.</summary>
internal sealed class SigningKey
{
    private readonly string _secretAccessKey;
    private readonly byte[] _key;
    private readonly byte[] _scope;
    private readonly byte[] _authorizationStart;
    private IncrementalHash? _idle;

    public SigningKey(AwsCredentials credentials, int day, string region, string service)
    {
        AccessKeyId = credentials.AccessKeyId;
        _secretAccessKey = credentials.SecretAccessKey;
        Day = day;
        Region = region;
        Service = service;
        var date = AmzDate.FormatDay(day);
        var scope = $"{date}/{region}/{service}/aws4_request";
        _scope = Encoding.UTF8.GetBytes(scope);
        _authorizationStart = Encoding.UTF8.GetBytes($"{SigV4.Algorithm} Credential={credentials.AccessKeyId}/{scope}, SignedHeaders=");
        _key = Derive(credentials.SecretAccessKey, date, region, service);
    }

    public string AccessKeyId { get; }

    /// <summary>The UTC day as yyyymmdd.</summary>
    public int Day { get; }

    public string Region { get; }

    public string Service { get; }

    /// <summary>The credential scope, <c>20150830/us-east-1/service/aws4_request</c>.</summary>
    public ReadOnlySpan<byte> Scope => _scope;

    /// <summary>The Authorization header up to the list of signed headers.</summary>
    public ReadOnlySpan<byte> AuthorizationStart => _authorizationStart;

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
        && string.Equals(credentials.AccessKeyId, AccessKeyId, StringComparison.Ordinal)
        && string.Equals(credentials.SecretAccessKey, _secretAccessKey, StringComparison.Ordinal)
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
