namespace Swage.Smithy;

/// <summary>The <c>http</c> trait.</summary>
/// <param name="Method">The method, as written.</param>
/// <param name="Uri">The path with its labels, and the literal query.</param>
/// <param name="Code">The status of a response that is no error; 200 unless the model says otherwise.</param>
public sealed record HttpTrait(string Method, string Uri, int Code);

/// <summary>Readers of HTTP bindings (Smithy spec, "HTTP bindings") and of what applies to a host name.</summary>
public static class HttpTraits
{
    /// <summary>The operation's method, URI and status, or null.</summary>
    public static HttpTrait? GetHttp(this Shape shape)
    {
        var value = shape.Traits[PreludeTraits.Http];
        return value.Get("method").AsString() is { } method && value.Get("uri").AsString() is { } uri
            ? new HttpTrait(method, uri, value.Get("code").AsInt32() ?? 200)
            : null;
    }

    /// <summary>The error's own HTTP status, or null.</summary>
    public static int? GetHttpError(this Shape shape) => shape.Traits[PreludeTraits.HttpError].AsInt32();

    /// <summary>The HTTP status of an error, by its kind where the model gives none: 400 for the caller's, 500 for the service's.</summary>
    public static int? GetErrorStatusCode(this Shape shape) => shape.GetHttpError() ?? shape.GetErrorKind() switch
    {
        ErrorKind.Client => 400,
        ErrorKind.Server => 500,
        _ => null,
    };

    /// <summary>The header that the member travels in, or null.</summary>
    public static string? GetHttpHeader(this Shape shape) => shape.Traits[PreludeTraits.HttpHeader].AsString();

    /// <summary>The prefix of the headers that the member's entries travel in, perhaps empty; null where they do not.</summary>
    public static string? GetHttpPrefixHeaders(this Shape shape) => shape.Traits[PreludeTraits.HttpPrefixHeaders].AsString();

    /// <summary>The query parameter that the member travels in, or null.</summary>
    public static string? GetHttpQuery(this Shape shape) => shape.Traits[PreludeTraits.HttpQuery].AsString();

    /// <summary>Whether the member's entries travel as query parameters.</summary>
    public static bool IsHttpQueryParams(this Shape shape) => shape.Traits.Has(PreludeTraits.HttpQueryParams);

    /// <summary>Whether the member travels in the path.</summary>
    public static bool IsHttpLabel(this Shape shape) => shape.Traits.Has(PreludeTraits.HttpLabel);

    /// <summary>Whether the member is the whole body.</summary>
    public static bool IsHttpPayload(this Shape shape) => shape.Traits.Has(PreludeTraits.HttpPayload);

    /// <summary>Whether the member takes the response's status.</summary>
    public static bool IsHttpResponseCode(this Shape shape) => shape.Traits.Has(PreludeTraits.HttpResponseCode);

    /// <summary>What goes in front of the operation's host, with <c>{label}</c>s, or null.</summary>
    public static string? GetHostPrefix(this Shape shape) => shape.Traits[PreludeTraits.Endpoint].Get("hostPrefix").AsString();

    /// <summary>Whether the member fills a label of the host prefix.</summary>
    public static bool IsHostLabel(this Shape shape) => shape.Traits.Has(PreludeTraits.HostLabel);
}
