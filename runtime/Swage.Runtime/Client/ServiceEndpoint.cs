using System.Text;

namespace Swage.Client;

/// <summary>Where a request goes. Immutable and made once, since it holds what would otherwise be computed for each request. Derive to add to it.</summary>
public class ServiceEndpoint
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal readonly string _authority;
    internal readonly string _pathPrefix;

    /// <summary>The URI of a request whose path is <c>/</c>: what the RPC protocols send to.</summary>
    internal readonly Uri Root;

    /// <summary>Makes an endpoint.</summary>
    /// <param name="uri">An absolute http or https URI; its path, if any, comes before the path of every request.</param>
    /// <exception cref="ClientConfigurationException">The URI is not absolute, not http or https, or has a query, a fragment or user information.</exception>
    public ServiceEndpoint(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        // The text is not quoted: user information may hold a password.
        if (!uri.IsAbsoluteUri)
            throw new ClientConfigurationException("The endpoint is not an absolute http or https URI, such as https://example.com/prefix.");
        if (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp)
            throw new ClientConfigurationException($"The endpoint at '{uri.Host}' with the scheme '{uri.Scheme}' is not an absolute http or https URI, such as https://example.com/prefix.");
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw new ClientConfigurationException($"The endpoint at '{uri.Host}' has user information, a query or a fragment; only scheme, host, port and path can be used.");
        Uri = uri;
        // What HttpClient sends as Host: the port only where it is not the scheme's own, IPv6 in brackets.
        // (IdnHost is the same as Host where that is ASCII, but makes .NET load and compile what international names need.)
        var host = uri.HostNameType == UriHostNameType.IPv6 || Ascii.IsValid(uri.Host) ? uri.Host : uri.IdnHost;
        _authority = uri.IsDefaultPort ? host : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{host}:{uri.Port}");
        _pathPrefix = uri.AbsolutePath.TrimEnd('/');
        Root = uri.AbsolutePath == "/" ? uri : Build("/");
    }

    /// <summary>The URI as given.</summary>
    public Uri Uri { get; }

    /// <summary>The value of the Host header: host, and port where it is not the scheme's own.</summary>
    public string Authority => _authority;

    /// <summary>The path that precedes every request's path, without a slash at its end; empty where there is none.</summary>
    public string PathPrefix => _pathPrefix;

    /// <summary>The URI of a request.</summary>
    /// <param name="rawPathAndQuery">The path, beginning with a slash and escaped already, with its query. It is sent as it stands, <c>..</c> and <c>//</c> included.</param>
    /// <returns>The URI.</returns>
    internal Uri Combine(string rawPathAndQuery) => rawPathAndQuery == "/" ? Root : Build(rawPathAndQuery);

    private Uri Build(string rawPathAndQuery) =>
        new($"{Uri.Scheme}://{_authority}{_pathPrefix}{rawPathAndQuery}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
