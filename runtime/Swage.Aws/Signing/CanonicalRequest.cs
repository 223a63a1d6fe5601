using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>
/// The canonical form of a request, which both header and query signatures hash: method, path, query, headers, names of the signed
/// headers, payload hash; one under the other. The rules are those of the Signature Version 4 documentation.
/// </summary>
internal static class CanonicalRequest
{
    /// <summary>Writes the whole canonical request, and says where in the buffer the list of signed header names lies.</summary>
    public static Range Write(ref Utf8Buffer buffer, scoped RequestToSign request)
    {
        buffer.Append(request.Method);
        buffer.Append((byte)'\n');
        CanonicalPath.Write(ref buffer, request.Path, request.PathRules);
        buffer.Append((byte)'\n');
        CanonicalQuery.Write(ref buffer, request.Query);
        buffer.Append((byte)'\n');
        foreach (ref readonly var header in request.Headers)
        {
            buffer.Append(header.Name);
            buffer.Append((byte)':');
            AppendTrimmed(ref buffer, header.Value);
            buffer.Append((byte)'\n');
        }

        buffer.Append((byte)'\n');
        var start = buffer.Length;
        WriteNames(ref buffer, request.Headers);
        var names = start..buffer.Length;
        buffer.Append((byte)'\n');
        buffer.Append(request.PayloadHash);
        return names;
    }

    /// <summary>Writes the signed headers' names, separated by semicolons.</summary>
    public static void WriteNames(ref Utf8Buffer buffer, scoped ReadOnlySpan<HttpHeader> headers)
    {
        for (var i = 0; i < headers.Length; i++)
        {
            if (i > 0)
                buffer.Append((byte)';');
            buffer.Append(headers[i].Name);
        }
    }

    /// <summary>Writes a value without the white space around it, and each run of white space in it as one space.</summary>
    private static void AppendTrimmed(ref Utf8Buffer buffer, string value)
    {
        // Nearly no header that is signed holds any.
        if (value.AsSpan().IndexOfAny(' ', '\t') < 0)
        {
            buffer.Append(value);
            return;
        }

        var text = value.AsSpan().Trim(" \t");
        while (text.IndexOfAny(' ', '\t') is var end and >= 0)
        {
            buffer.Append(text[..end]);
            buffer.Append((byte)' ');
            text = text[end..].TrimStart(" \t");
        }

        buffer.Append(text);
    }
}
