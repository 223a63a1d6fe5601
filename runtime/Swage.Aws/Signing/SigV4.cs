using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Swage.Aws.Signing;

/// <summary>
/// AWS Signature Version 4, after AWS's documentation of the signing process: a canonical request is hashed into a string to sign,
/// which the day's key signs. Everything is UTF-8 in pooled memory; the resulting string is what is allocated.
/// </summary>
internal static class SigV4
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Enough for a usual request with its session token.</summary>
    private const int UsualSize = 4096;

    /// <summary>The Authorization header's value.</summary>
    public static string Authorization(SigningKey key, scoped RequestToSign request)
    {
        var buffer = new Utf8Buffer(UsualSize);
        try
        {
            var names = CanonicalRequest.Write(ref buffer, request);
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            Sign(ref buffer, key, request.AmzDate, signature);

            var start = buffer.Length;
            buffer.Append(key.AuthorizationStart);
            // The names lie in the same buffer, which may move as it grows: make room first, then copy.
            var room = buffer.Take(names.End.Value - names.Start.Value);
            buffer.Written[names].CopyTo(room);
            buffer.Append(", Signature="u8);
            AppendHex(ref buffer, signature);
            // HTTP would refuse anything but ASCII here.
            return Encoding.ASCII.GetString(buffer.Written[start..]);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>
    /// The query of a presigned URL, which holds for the given time: the request's own query and the signature's parameters. Whoever
    /// uses the URL must send the signed headers; <c>host</c> is one of them. A session token is signed like the rest, or added
    /// after signing, as a few services want it.
    /// </summary>
    public static string PresignedQuery(SigningKey key, AwsCredentials credentials, TimeSpan expires, scoped RequestToSign request, bool signToken = true)
    {
        var buffer = new Utf8Buffer(UsualSize);
        try
        {
            var query = QueryToSign(key, signToken ? credentials : null, expires, request);
            CanonicalRequest.Write(ref buffer, request with { Query = query });
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            Sign(ref buffer, key, request.AmzDate, signature);

            buffer.Length = 0;
            buffer.Append(query);
            if (!signToken)
                AppendToken(ref buffer, credentials);
            buffer.Append("&X-Amz-Signature="u8);
            AppendHex(ref buffer, signature);
            return Encoding.UTF8.GetString(buffer.Written);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>The presigned query but for the signature, with the session token of <paramref name="tokenOf"/> if that is not null.</summary>
    public static string QueryToSign(SigningKey key, AwsCredentials? tokenOf, TimeSpan expires, scoped RequestToSign request)
    {
        var buffer = new Utf8Buffer(UsualSize);
        var names = new Utf8Buffer(stackalloc byte[256]);
        try
        {
            if (!request.Query.IsEmpty)
            {
                buffer.Append(request.Query);
                buffer.Append((byte)'&');
            }

            buffer.Append("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="u8);
            UriEncoding.EncodeAll(ref buffer, key.AccessKeyId);
            buffer.Append("%2F"u8);
            UriEncoding.EncodeAll(ref buffer, Encoding.UTF8.GetString(key.Scope));
            buffer.Append("&X-Amz-Date="u8);
            buffer.Append(request.AmzDate);
            buffer.Append("&X-Amz-Expires="u8);
            buffer.Append(((long)expires.TotalSeconds).ToString(CultureInfo.InvariantCulture));
            if (tokenOf is not null)
                AppendToken(ref buffer, tokenOf);
            buffer.Append("&X-Amz-SignedHeaders="u8);
            CanonicalRequest.WriteNames(ref names, request.Headers);
            UriEncoding.EncodeAll(ref buffer, Encoding.UTF8.GetString(names.Written));
            return Encoding.UTF8.GetString(buffer.Written);
        }
        finally
        {
            names.Dispose();
            buffer.Dispose();
        }
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

    /// <summary>Appends the string to sign for the canonical request that the buffer holds, and signs it.</summary>
    private static void Sign(ref Utf8Buffer buffer, SigningKey key, string amzDate, scoped Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Sha256.Hash(buffer.Written, hash);
        var start = buffer.Length;
        WriteStringToSign(ref buffer, key, amzDate, hash);
        key.Sign(buffer.Written[start..], signature);
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
