using System.Security.Cryptography;
using System.Text;
using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>
/// AWS Signature Version 4, after AWS's documentation of the signing process: a canonical request is hashed into a string to sign,
/// which the day's key signs. Everything is UTF-8 on the stack; the resulting string is what is allocated.
/// </summary>
internal static class SigV4
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Enough for a usual request with its session token; longer ones move to a pooled array.</summary>
    private const int UsualSize = 2048;

    /// <summary>The Authorization header's value.</summary>
    /// <param name="amzDate">The time of signing as the <c>x-amz-date</c> header among <paramref name="headers"/> gives it.</param>
    public static string Authorization(
        SigningKey key, string amzDate, string method, scoped ReadOnlySpan<char> path, scoped ReadOnlySpan<char> query,
        scoped ReadOnlySpan<HttpHeader> headers, string payloadHash, PathRules rules)
    {
        var buffer = new Utf8Buffer(stackalloc byte[UsualSize]);
        try
        {
            var names = CanonicalRequest.Write(ref buffer, method, path, query, headers, payloadHash, rules);
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            Sign(ref buffer, key, amzDate, signature);

            var start = buffer.Length;
            buffer.Append(key.AuthorizationStart);
            // The names lie in the same buffer, which the next call may move: make room first, then copy.
            var room = buffer.Take(names.End.Value - names.Start.Value);
            buffer.Written[names].CopyTo(room);
            buffer.Append(", Signature="u8);
            AppendHex(ref buffer, signature);
            return Encoding.UTF8.GetString(buffer.Written[start..]);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>The query of a presigned URL: the given query and the signature's parameters.</summary>
    /// <param name="query">The query as it would go on the wire, without <c>?</c>.</param>
    /// <param name="headers">The headers that whoever uses the URL must send; <c>host</c> at least.</param>
    /// <param name="expires">How long the URL holds, in whole seconds.</param>
    /// <param name="signToken">Whether the session token takes part in the signature or is added after signing, as a few services want.</param>
    public static string PresignedQuery(
        SigningKey key, string amzDate, TimeSpan expires, string method, scoped ReadOnlySpan<char> path, scoped ReadOnlySpan<char> query,
        scoped ReadOnlySpan<HttpHeader> headers, string payloadHash, PathRules rules, bool signToken = true)
    {
        var buffer = new Utf8Buffer(stackalloc byte[UsualSize]);
        try
        {
            var unsigned = QueryToSign(ref buffer, key, amzDate, expires, query, headers, signToken);
            buffer.Length = 0;
            CanonicalRequest.Write(ref buffer, method, path, unsigned, headers, payloadHash, rules);
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            Sign(ref buffer, key, amzDate, signature);

            buffer.Length = 0;
            buffer.Append(unsigned);
            if (!signToken)
                AppendToken(ref buffer, key.Credentials);
            buffer.Append("&X-Amz-Signature="u8);
            AppendHex(ref buffer, signature);
            return Encoding.UTF8.GetString(buffer.Written);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>Appends the string to sign for the canonical request that the buffer holds, and signs it.</summary>
    public static void Sign(ref Utf8Buffer buffer, SigningKey key, string amzDate, scoped Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written, hash);
        var start = buffer.Length;
        WriteStringToSign(ref buffer, key, amzDate, hash);
        key.Sign(buffer.Written[start..], signature);
    }

    public static void WriteStringToSign(ref Utf8Buffer buffer, SigningKey key, string amzDate, scoped ReadOnlySpan<byte> canonicalRequestHash)
    {
        buffer.Append("AWS4-HMAC-SHA256\n"u8);
        buffer.Append(amzDate);
        buffer.Append((byte)'\n');
        buffer.Append(key.Scope);
        buffer.Append((byte)'\n');
        AppendHex(ref buffer, canonicalRequestHash);
    }

    /// <summary>The query with every parameter of the signature but the signature itself.</summary>
    public static string QueryToSign(
        ref Utf8Buffer buffer, SigningKey key, string amzDate, TimeSpan expires, scoped ReadOnlySpan<char> query,
        scoped ReadOnlySpan<HttpHeader> headers, bool signToken)
    {
        buffer.Length = 0;
        if (!query.IsEmpty)
        {
            buffer.Append(query);
            buffer.Append((byte)'&');
        }

        buffer.Append("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="u8);
        UriEncoding.EncodeAll(ref buffer, key.Credentials.AccessKeyId);
        buffer.Append("%2F"u8);
        UriEncoding.EncodeAll(ref buffer, Encoding.UTF8.GetString(key.Scope));
        buffer.Append("&X-Amz-Date="u8);
        buffer.Append(amzDate);
        buffer.Append("&X-Amz-Expires="u8);
        buffer.Append(((long)expires.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (signToken)
            AppendToken(ref buffer, key.Credentials);
        buffer.Append("&X-Amz-SignedHeaders="u8);
        var names = new Utf8Buffer(stackalloc byte[256]);
        CanonicalRequest.WriteNames(ref names, headers);
        UriEncoding.EncodeAll(ref buffer, Encoding.UTF8.GetString(names.Written));
        names.Dispose();
        return Encoding.UTF8.GetString(buffer.Written);
    }

    private static void AppendToken(ref Utf8Buffer buffer, AwsCredentials credentials)
    {
        if (credentials.SessionToken is not { } token)
            return;
        buffer.Append("&X-Amz-Security-Token="u8);
        UriEncoding.EncodeAll(ref buffer, token);
    }

    private static void AppendHex(ref Utf8Buffer buffer, scoped ReadOnlySpan<byte> bytes) =>
        Convert.TryToHexStringLower(bytes, buffer.Take(bytes.Length * 2), out _);
}
