namespace Swage.Smithy;

/// <summary>Finds the names that someone who mistyped one may have meant.</summary>
public static class NearestNames
{
    // Nobody mistypes a name this long; comparing it with every candidate would only cost time.
    private const int MaxLength = 200;

    /// <summary>
    /// The candidates nearest to a name, nearest first: up to <paramref name="count"/> of those that differ by about a third of the letters
    /// at most, or that contain the name. Case does not count, nor does a namespace before <c>#</c> that the name lacks. None for names of
    /// more than 200 letters.
    /// </summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int count = 3)
    {
        if (name.Length > MaxLength)
            return [];
        var near = new List<(string Candidate, int Distance)>();
        foreach (var candidate in candidates)
        {
            if (Score(name, candidate) is { } distance)
                near.Add((candidate, distance));
        }

        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Candidate, StringComparer.Ordinal).Select(n => n.Candidate).Distinct().Take(count)];
    }

    /// <summary>
    /// The number of letters to insert, remove, replace or swap with their neighbor to turn one text into the other; case does not count.
    /// </summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = above[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private static int? Score(string name, string candidate)
    {
        var hash = candidate.IndexOf('#');
        var local = hash >= 0 && name.IndexOf('#') < 0 ? candidate.Substring(hash + 1) : candidate;
        var allowed = name.Length < 5 ? 1 : Math.Max(2, name.Length / 3);
        if (Math.Abs(local.Length - name.Length) <= allowed && Distance(name, local) is var distance && distance <= allowed)
            return distance;

        // A beginning is nearly the name itself. The right name in the wrong namespace, or a part of it, comes behind every typing error.
        var part = name.Substring(name.IndexOf('#') + 1);
        if (part.Length >= 3 && local.StartsWith(part, StringComparison.OrdinalIgnoreCase))
            return 1;
        return part.Length >= 4 && local.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0 ? allowed + 1 + local.Length - part.Length : null;
    }
}
