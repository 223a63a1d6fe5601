using System.Globalization;
using Swage.Client;
using Swage.Serialization;

namespace Swage.Aws.AwsJson;

/// <summary>Tells answers that the service wrote from those that something else wrote, and says so without quoting them.</summary>
internal static class JsonAnswer
{
    private const int LongestContentType = 100;

    /// <summary>Whether a body begins like a JSON object.</summary>
    public static bool IsObject(ReadOnlySpan<byte> body)
    {
        // By hand: nearly all bodies begin at once, and .NET's search would have to be compiled before the first call.
        foreach (var b in body)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return b == '{';
        }

        return false;
    }

    /// <summary>A successful answer whose body is not a JSON object.</summary>
    public static ResponseFormatException NotJson(ClientResponse response) =>
        Make(response, $"{Where(response)} is {Describe(response)}, where the model has a JSON object.{Hint(response)}", null);

    /// <summary>A successful answer whose JSON is broken or is not what the model says.</summary>
    public static ResponseFormatException Unreadable(ClientResponse response, ShapeReadException reason) =>
        Make(response, $"{Where(response)} cannot be read: {reason.Message}", reason);

    /// <summary>The message of an error answer that holds none because it is not the service's JSON.</summary>
    public static string DescribeError(ClientResponse response) => $"{Where(response)} is {Describe(response)}, not the service's own error.{Hint(response)}";

    private static ResponseFormatException Make(ClientResponse response, string message, Exception? inner) => new(message, inner)
    {
        StatusCode = response.StatusCode,
        ContentType = response.ContentType,
        RequestId = AwsRequestIds.Find(response),
    };

    private static string Where(ClientResponse response) =>
        string.Create(CultureInfo.InvariantCulture, $"{response.OperationName}: the answer of {response.Host} (HTTP status {(int)response.StatusCode})");

    private static string Describe(ClientResponse response)
    {
        var body = response.Body.Span;
        if (body.IsEmpty)
            return "empty";
        var type = response.ContentType is { } text ? $"with the content type {Shorten(text)}" : "without a content type";
        return IsHtml(response) ? $"an HTML page {type}"
            : body.IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var start && body[start] == '<' ? $"XML {type}"
            : IsObject(body) ? $"JSON that cannot be read {type}"
            : $"not a JSON object, {type}";
    }

    private static string Hint(ClientResponse response) =>
        IsHtml(response) ? " A proxy, load balancer or login page has probably answered in the service's place."
        : AwsRequestIds.Find(response) is null ? " It has no request id either: check the endpoint."
        : "";

    private static bool IsHtml(ClientResponse response)
    {
        if (response.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true)
            return true;
        var body = response.Body.Span.TrimStart(" \t\r\n"u8);
        return StartsWith(body, "<!doctype html"u8) || StartsWith(body, "<html"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> body, ReadOnlySpan<byte> prefix) =>
        body.Length >= prefix.Length && System.Text.Ascii.EqualsIgnoreCase(body[..prefix.Length], prefix);

    private static string Shorten(string text) => text.Length <= LongestContentType ? text : text[..LongestContentType] + "…";
}
