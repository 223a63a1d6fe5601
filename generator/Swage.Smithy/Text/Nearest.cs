namespace Swage.Smithy;

/// <summary>Finds what was probably meant by a name that is not there.</summary>
internal static class Nearest
{
    /// <summary>A sentence that names up to three of the closest candidates, with a space before it; empty where none is close.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        if (name.Length > 100)
            return "";
        var allowed = Math.Max(2, name.Length / 3);
        var found = new List<(int Distance, string Name)>();
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed)
                continue;
            var distance = Distance(name, candidate, allowed);
            if (distance <= allowed)
                found.Add((distance, candidate));
        }

        if (found.Count == 0)
            return "";
        var best = found.OrderBy(f => f.Distance).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Name).Distinct().Take(3).Select(n => $"'{n}'").ToArray();
        return best.Length == 1
            ? $" Did you mean {best[0]}?"
            : $" Did you mean {string.Join(", ", best, 0, best.Length - 1)} or {best[best.Length - 1]}?";
    }

    /// <summary>The number of edits between two names, letters' case aside; more than <paramref name="limit"/> where it exceeds it.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
                return limit + 1;
            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
