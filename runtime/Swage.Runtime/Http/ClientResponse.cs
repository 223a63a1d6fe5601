using System.Diagnostics.CodeAnalysis;
using System.Net;
using Swage.Serialization;

namespace Swage.Client;

/// <summary>
/// An answer, read to its end. It belongs to one call, whose end gives the body's memory back: keep nothing of it. Not thread-safe.
/// </summary>
public sealed class ClientResponse
{
    internal readonly PooledBuffer Buffer = new(0);
    private HttpResponseMessage? _message;
    private HttpStatusCode _statusCode;
    private string _host = "";
    private string _operationName = "";

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _statusCode;

    /// <summary>The host and port that answered, as the Host header named them.</summary>
    public string Host => _host;

    /// <summary>The operation that was called.</summary>
    public string OperationName => _operationName;

    /// <summary>The whole body; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body => Buffer.WrittenMemory;

    /// <summary>The content type as sent, or null.</summary>
    public string? ContentType => GetHeader("Content-Type");

    /// <summary>Whether the status says success (200 to 299).</summary>
    public bool IsSuccessStatus => (int)_statusCode is >= 200 and <= 299;

    /// <summary>A header's value, or null; several values are joined with a comma.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The value.</returns>
    public string? GetHeader(string name) => TryGetHeader(name, out var value) ? value : null;

    /// <summary>Looks for a header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">Its value; several are joined with a comma.</param>
    /// <returns>Whether the answer has it.</returns>
    public bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        if (_message is { } message
            && (message.Headers.NonValidated.TryGetValues(name, out var values) || message.Content.Headers.NonValidated.TryGetValues(name, out values)))
        {
            value = values.ToString();
            return true;
        }

        value = null;
        return false;
    }

    internal void Begin(HttpResponseMessage message, string host, string operationName)
    {
        _message = message;
        _statusCode = message.StatusCode;
        _host = host;
        _operationName = operationName;
    }

    internal void Reset()
    {
        _message?.Dispose();
        _message = null;
        _statusCode = 0;
        Buffer.Dispose();
    }
}
