using Swage.Serialization;

namespace Swage.Client;

/// <summary>
/// A request before it becomes an HttpRequestMessage: written by the protocol, read and added to by hook points and the signer, sent once per attempt.
/// It belongs to one call and is used again for another afterwards: keep nothing of it. Not thread-safe.
/// </summary>
public sealed class ClientRequest
{
    internal readonly HeaderList _headers = new();
    internal readonly PooledBuffer _body = new(0);
    // Fields for our own code: a property is a method or two to compile before a process's first call.
    internal HttpMethod _method = HttpMethod.Post;
    internal ServiceEndpoint? _endpoint;
    internal string _path = "/";
    internal string _query = "";
    internal bool _hasBody;

    /// <summary>The HTTP method; POST unless the protocol says otherwise.</summary>
    public HttpMethod Method { get => _method; set => _method = value; }

    /// <summary>Where the request goes. Set by the pipeline after serialization.</summary>
    /// <exception cref="InvalidOperationException">It was read before the endpoint was resolved.</exception>
    public ServiceEndpoint Endpoint
    {
        get => _endpoint ?? throw new InvalidOperationException("The endpoint is resolved after serialization; it is not known yet.");
        set => _endpoint = value;
    }

    /// <summary>The path of the operation, escaped as sent, beginning with a slash; the endpoint's prefix is not in it.</summary>
    public string Path { get => _path; set => _path = value; }

    /// <summary>The query, escaped as sent, without the question mark; empty where there is none.</summary>
    public string Query { get => _query; set => _query = value; }

    /// <summary>The path as sent: <see cref="ServiceEndpoint.PathPrefix"/>, then <see cref="Path"/>.</summary>
    public string FullPath => Endpoint._pathPrefix is { Length: > 0 } prefix ? prefix + _path : _path;

    /// <summary>
    /// The headers, <c>content-type</c> among them. <c>host</c> and <c>content-length</c> are not: they follow from <see cref="Endpoint"/> and <see cref="Body"/>.
    /// </summary>
    public HeaderList Headers => _headers;

    /// <summary>The body that the protocol writes to and the signer reads.</summary>
    public PooledBuffer Body => _body;

    /// <summary>Whether a body is sent at all; an empty one otherwise has neither content type nor length.</summary>
    public bool HasBody { get => _hasBody; set => _hasBody = value; }

    internal Uri BuildUri() => Endpoint.Combine(_query.Length == 0 ? _path : $"{_path}?{_query}");

    internal void Reset()
    {
        _method = HttpMethod.Post;
        _endpoint = null;
        _path = "/";
        _query = "";
        _hasBody = false;
        _headers.Clear();
    }
}
