namespace Swage.Aws.AwsJson;

/// <summary>Finds an error's code in the places where awsJson services put it.</summary>
/// <remarks>
/// Rules: "operation error serialization" in https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html, and for the query header
/// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html.
/// </remarks>
internal static class JsonErrorCode
{
    // Longer than any code; what is longer is not one.
    private const int LongestCode = 256;

    /// <summary>The code, or null where there is none.</summary>
    /// <param name="type">The body's <c>__type</c>.</param>
    /// <param name="code">The body's <c>code</c>.</param>
    /// <param name="header">The value of <c>x-amzn-errortype</c>.</param>
    public static string? Find(string? type, string? code, string? header) => Clean(type) ?? Clean(code) ?? Clean(header);

    /// <summary>The code of a query-compatible service, whose headers come before its body; null where there is none.</summary>
    /// <param name="query">The value of <c>x-amzn-query-error</c>: <c>Code;Type</c>.</param>
    /// <param name="type">The body's <c>__type</c>.</param>
    /// <param name="code">The body's <c>code</c>.</param>
    /// <param name="header">The value of <c>x-amzn-errortype</c>.</param>
    public static string? FindCompatible(string? query, string? type, string? code, string? header) =>
        OfQuery(query) ?? Clean(header) ?? Clean(type) ?? Clean(code);

    /// <summary>Whose fault the query header says it is, or null.</summary>
    public static ErrorFault? FaultOf(string? query)
    {
        var at = query?.IndexOf(';') ?? -1;
        return at < 0 ? null : query.AsSpan(at + 1).Trim() switch
        {
            "Sender" => ErrorFault.Client,
            "Receiver" => ErrorFault.Service,
            _ => null,
        };
    }

    /// <summary>
    /// The code's own name: services write <c>aws.protocoltests#FooError:http://internal/</c>, lists of them, or any part of that.
    /// </summary>
    internal static string? Clean(string? value)
    {
        var text = value.AsSpan();
        if (text.IndexOf(',') is >= 0 and var comma)
            text = text[..comma];
        if (text.IndexOf(':') is >= 0 and var colon)
            text = text[..colon];
        return Checked(text[(text.IndexOf('#') + 1)..]);
    }

    private static string? OfQuery(string? query)
    {
        var text = query.AsSpan();
        return Checked(text.IndexOf(';') is >= 0 and var end ? text[..end] : text);
    }

    // The code goes into logs and traces: nothing in it may look like a line of its own.
    private static string? Checked(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestCode)
            return null;
        foreach (var c in text)
        {
            if (char.IsControl(c))
                return null;
        }

        return text.ToString();
    }
}
