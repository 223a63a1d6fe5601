using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Swage.Client;

namespace Swage.Aws.Signing;

/// <summary>
/// The headers that take part in a signature, by ordinal order of their lower-case names. It lives on the stack and is filled nearly in
/// order, since a request keeps its headers sorted.
/// </summary>
internal ref struct SignedHeaders
{
    private const int Inline = 24;
    private InlineHeaders _inline;
    private HttpHeader[]? _more;
    private int _count;

    [InlineArray(Inline)]
    private struct InlineHeaders
    {
        private HttpHeader _first;
    }

    [UnscopedRef]
    public ReadOnlySpan<HttpHeader> Items => Room[.._count];

    [UnscopedRef]
    private Span<HttpHeader> Room => _more is null ? _inline : _more;

    /// <summary>Takes over the headers that are signed of a request's, which are in order already.</summary>
    public SignedHeaders(HeaderList headers)
    {
        var room = Room;
        foreach (ref readonly var header in headers.Items)
        {
            if (!IsSigned(header.Name))
                continue;
            if (_count == room.Length)
            {
                Grow();
                room = Room;
            }

            room[_count++] = header;
        }
    }

    /// <summary>Adds a header where it belongs, unless it is one that is never signed or is there already, as it is where a hook has set it. Its name is in lower case.</summary>
    public void Add(string name, string value)
    {
        if (!IsSigned(name))
            return;
        var at = _count;
        for (; at > 0; at--)
        {
            var order = string.CompareOrdinal(Room[at - 1].Name, name);
            if (order == 0)
                return;
            if (order < 0)
                break;
        }

        if (_count == Room.Length)
            Grow();
        // By hand: copying spans of a type of our own would have to be compiled for it.
        var room = Room;
        for (var i = _count; i > at; i--)
            room[i] = room[i - 1];
        room[at] = new HttpHeader(name, value);
        _count++;
    }

    /// <summary>Whether a header takes part in signatures: all but those that proxies change or that say nothing of the request's meaning, by the list that AWS's own SDKs keep.</summary>
    /// <param name="name">The name in lower case.</param>
    public static bool IsSigned(string name)
    {
        if (name.StartsWith("x-amz-", StringComparison.Ordinal))
            return true;
        if (name.StartsWith("proxy-", StringComparison.Ordinal) || name.StartsWith("sec-", StringComparison.Ordinal))
            return false;
        return name is not ("authorization" or "cache-control" or "connection" or "expect" or "from" or "keep-alive" or "max-forwards" or "pragma"
            or "referer" or "te" or "trailer" or "transfer-encoding" or "upgrade" or "user-agent" or "x-amzn-trace-id");
    }

    private void Grow()
    {
        var larger = new HttpHeader[_count * 2];
        Items.CopyTo(larger);
        _more = larger;
    }
}
