using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>What of a request its signature covers.</summary>
internal readonly ref struct RequestToSign
{
    /// <summary>The HTTP method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it goes on the wire, percent-encoded.</summary>
    public required ReadOnlySpan<char> Path { get; init; }

    /// <summary>The query as it goes on the wire, without <c>?</c>.</summary>
    public required ReadOnlySpan<char> Query { get; init; }

    /// <summary>The headers to sign, by order of their lower-case names.</summary>
    public required ReadOnlySpan<HttpHeader> Headers { get; init; }

    /// <summary>The payload's hash in hex, or a word such as <c>UNSIGNED-PAYLOAD</c>.</summary>
    public required string PayloadHash { get; init; }

    /// <summary>How the path becomes canonical.</summary>
    public required PathRules PathRules { get; init; }

    /// <summary>The time of signing, as <c>x-amz-date</c> gives it.</summary>
    public required string AmzDate { get; init; }
}
