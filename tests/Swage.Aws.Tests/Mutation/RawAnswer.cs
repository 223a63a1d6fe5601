using System.Globalization;
using System.Net;

namespace Swage.Aws.Tests.Mutation;

/// <summary>An answer as one text, so that all of it can be broken: a line with the status, header lines, an empty line, the body.</summary>
internal sealed class RawAnswer : HttpMessageHandler
{
    /// <summary>What is answered next.</summary>
    public string Text { get; set; } = "";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Parse(Text));

    private static HttpResponseMessage Parse(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var head = (end < 0 ? text : text[..end]).Split('\n');
        var status = int.TryParse(head[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 100 and <= 999 ? number : 400;
        var message = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Bytes(end < 0 ? "" : text[(end + 2)..])) };
        foreach (var line in head.AsSpan(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            // What .NET refuses as a header of either kind no handler of its own would hand on.
            if (colon > 0 && !message.Headers.TryAddWithoutValidation(line[..colon], line[(colon + 1)..].Trim()))
                message.Content.Headers.TryAddWithoutValidation(line[..colon], line[(colon + 1)..].Trim());
        }

        return message;
    }

    /// <summary>Characters up to 255 are bytes; others are the three bytes of UTF-8, lone surrogates too, which no valid text has.</summary>
    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        foreach (var c in text)
        {
            if (c <= 0xFF)
                bytes.Add((byte)c);
            else
                bytes.AddRange([(byte)(0xE0 | c >> 12), (byte)(0x80 | (c >> 6 & 0x3F)), (byte)(0x80 | (c & 0x3F))]);
        }

        return [.. bytes];
    }
}
