using System.Buffers;

namespace Swage.Aws.Signing;

/// <summary>The canonical query: each name and value encoded, sorted by name and then by value, an absent value written as empty.</summary>
internal static class CanonicalQuery
{
    private const int OnStack = 32;

    private readonly record struct Pair(int Start, int NameLength, int End);

    // Apart from what writes, which is dear to compile and which most requests never reach: they have no query.
    public static void Write(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> query)
    {
        if (!query.IsEmpty)
            WritePairs(ref buffer, query);
    }

    private static void WritePairs(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> query)
    {
        var most = query.Count('&') + 1;
        Pair[]? rented = null;
        var pairs = most <= OnStack ? stackalloc Pair[OnStack] : (rented = ArrayPool<Pair>.Shared.Rent(most));
        var encoded = new Utf8Buffer(stackalloc byte[512]);
        try
        {
            var count = 0;
            foreach (var range in query.Split('&'))
            {
                var pair = query[range];
                if (pair.IsEmpty)
                    continue;
                var start = encoded.Length;
                var equals = pair.IndexOf('=');
                UriEncoding.EncodeRest(ref encoded, equals < 0 ? pair : pair[..equals]);
                var nameLength = encoded.Length - start;
                encoded.Append((byte)'=');
                if (equals >= 0)
                    UriEncoding.EncodeRest(ref encoded, pair[(equals + 1)..]);
                pairs[count++] = new Pair(start, nameLength, encoded.Length);
            }

            pairs = pairs[..count];
            Sort(pairs, encoded.Written);
            for (var i = 0; i < pairs.Length; i++)
            {
                if (i > 0)
                    buffer.Append((byte)'&');
                buffer.Append(encoded.Written[pairs[i].Start..pairs[i].End]);
            }
        }
        finally
        {
            encoded.Dispose();
            if (rented is not null)
                ArrayPool<Pair>.Shared.Return(rented);
        }
    }

    /// <summary>Shell sort: no allocation, no captured span, and quick on the nearly sorted queries that clients send.</summary>
    private static void Sort(Span<Pair> pairs, ReadOnlySpan<byte> text)
    {
        for (var gap = pairs.Length / 2; gap > 0; gap /= 2)
        {
            for (var i = gap; i < pairs.Length; i++)
            {
                var moving = pairs[i];
                var at = i;
                while (at >= gap && Compare(pairs[at - gap], moving, text) > 0)
                {
                    pairs[at] = pairs[at - gap];
                    at -= gap;
                }

                pairs[at] = moving;
            }
        }
    }

    private static int Compare(in Pair left, in Pair right, ReadOnlySpan<byte> text)
    {
        var byName = text.Slice(left.Start, left.NameLength).SequenceCompareTo(text.Slice(right.Start, right.NameLength));
        return byName != 0
            ? byName
            : text[(left.Start + left.NameLength + 1)..left.End].SequenceCompareTo(text[(right.Start + right.NameLength + 1)..right.End]);
    }
}
