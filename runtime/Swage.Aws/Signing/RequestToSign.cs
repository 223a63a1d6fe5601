using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>What of a request its signature covers. Fields, since each property would be two methods more to compile before the first call.</summary>
internal ref struct RequestToSign
{
    /// <summary>The HTTP method, in upper case.</summary>
    public required string Method;

    /// <summary>The path as it goes on the wire, percent-encoded.</summary>
    public required ReadOnlySpan<char> Path;

    /// <summary>The query as it goes on the wire, without <c>?</c>.</summary>
    public required ReadOnlySpan<char> Query;

    /// <summary>The headers to sign, by order of their lower-case names.</summary>
    public required ReadOnlySpan<HttpHeader> Headers;

    /// <summary>The payload's hash in hex, or a word such as <c>UNSIGNED-PAYLOAD</c>.</summary>
    public required string PayloadHash;

    /// <summary>How the path becomes canonical.</summary>
    public required PathRules PathRules;

    /// <summary>The time of signing, as <c>x-amz-date</c> gives it.</summary>
    public required string AmzDate;
}
