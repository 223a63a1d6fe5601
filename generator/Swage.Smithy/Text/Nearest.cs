namespace Swage.Smithy;

/// <summary>Finds what was probably meant by a name that is not there.</summary>
internal static class Nearest
{
    /// <summary>A sentence that names up to three of the closest candidates, with a space before it; empty where none is close.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        if (name.Length > 100)
            return "";
        var allowed = name.Length < 5 ? 1 : Math.Max(2, name.Length / 3);
        var found = new List<(int Distance, string Name)>();
        foreach (var candidate in candidates)
        {
            if (name.Length >= 3 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                found.Add((1, candidate));
                continue;
            }

            if (Math.Abs(candidate.Length - name.Length) > allowed)
                continue;
            var distance = Distance(name, candidate, allowed);
            if (distance <= allowed)
                found.Add((distance, candidate));
        }

        if (found.Count == 0)
            return "";
        found.Sort((a, b) => a.Distance != b.Distance ? a.Distance - b.Distance : string.CompareOrdinal(a.Name, b.Name));
        var best = found.Select(f => $"'{f.Name}'").Distinct().Take(3).ToArray();
        return best.Length == 1
            ? $" Did you mean {best[0]}?"
            : $" Did you mean {string.Join(", ", best, 0, best.Length - 1)} or {best[best.Length - 1]}?";
    }

    /// <summary>
    /// The number of edits between two names, two letters swapped being one and letters' case none; more than <paramref name="limit"/> where it exceeds it.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var before = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
                return limit + 1;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
