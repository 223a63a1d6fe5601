namespace Swage.Aws.Signing;

/// <summary>The canonical path of a request.</summary>
internal static class CanonicalPath
{
    /// <summary>Writes a path that goes on the wire: dot segments and empty segments resolved and the rest encoded (again), as the rules say.</summary>
    public static void Write(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> path, PathRules rules)
    {
        // Nearly all requests of the RPC protocols end here, before the rest has to be compiled.
        if (path.IsEmpty || (path.Length == 1 && path[0] == '/'))
            buffer.Append((byte)'/');
        else
            WriteSegments(ref buffer, path, rules);
    }

    private static void WriteSegments(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> path, PathRules rules)
    {
        if ((rules & PathRules.Normalize) == 0)
        {
            if (path[0] != '/')
                buffer.Append((byte)'/');
            Encode(ref buffer, path, rules);
            return;
        }

        var start = buffer.Length;
        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            if (segment.IsEmpty || segment is ".")
                continue;
            if (segment is "..")
            {
                // What is written holds '/' as separator alone, so the last one begins the segment that '..' takes away.
                var parent = buffer.Written[start..].LastIndexOf((byte)'/');
                buffer.Length = start + Math.Max(parent, 0);
                continue;
            }

            buffer.Append((byte)'/');
            Encode(ref buffer, segment, rules);
        }

        if (buffer.Length == start || path[^1] == '/')
            buffer.Append((byte)'/');
    }

    private static void Encode(ref Utf8Buffer buffer, scoped ReadOnlySpan<char> value, PathRules rules)
    {
        if ((rules & PathRules.DoubleEncode) != 0)
            UriEncoding.EncodeAll(ref buffer, value, keepSlash: true);
        else
            UriEncoding.EncodeRest(ref buffer, value, keepSlash: true);
    }
}
