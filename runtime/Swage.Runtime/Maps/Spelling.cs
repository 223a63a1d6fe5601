namespace Swage.Maps;

/// <summary>Tells which known key a wrong one was meant to be. Letter case and the marks between words do not count: <c>smsMfaCode</c> is like <c>SMS_MFA_CODE</c>.</summary>
internal static class Spelling
{
    // What is longer is like no key: comparing takes time and stack by the square of this.
    private const int Longest = 128;

    /// <summary>Whether two keys differ at most in letter case and in the marks between their words.</summary>
    public static bool AreAlike(string left, string right)
    {
        if (left.Length > Longest || right.Length > Longest)
            return false;
        Span<char> a = stackalloc char[Longest], b = stackalloc char[Longest];
        return a[..Fold(left, a)].SequenceEqual(b[..Fold(right, b)]);
    }

    /// <summary>The known key that is nearest to another.</summary>
    /// <param name="key">The other.</param>
    /// <param name="known">The known keys.</param>
    /// <param name="distance">How many letters apart they are; <see cref="int.MaxValue"/> where none is near.</param>
    /// <returns>The nearest; null where none is near.</returns>
    public static string? Nearest(string key, ReadOnlySpan<string> known, out int distance)
    {
        distance = int.MaxValue;
        if (key.Length > Longest)
            return null;
        Span<char> a = stackalloc char[Longest], b = stackalloc char[Longest];
        ReadOnlySpan<char> folded = a[..Fold(key, a)];
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (candidate.Length > Longest)
                continue;
            ReadOnlySpan<char> other = b[..Fold(candidate, b)];
            var found = Distance(folded, other);
            if (found <= Tolerance(Math.Min(folded.Length, other.Length)) && found < distance)
                (nearest, distance) = (candidate, found);
        }

        return nearest;
    }

    /// <summary>What follows a prefix in a key that spells it another way; null where the key does not begin with anything like it.</summary>
    public static string? RestAfter(string key, string prefix)
    {
        if (key.Length > Longest || prefix.Length > Longest)
            return null;
        Span<char> folded = stackalloc char[Longest];
        ReadOnlySpan<char> wanted = folded[..Fold(prefix, folded)];
        if (wanted.Length == 0)
            return null;
        var at = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (IsMark(key[i]))
                continue;
            if (at == wanted.Length)
                return key[i..];
            if (Fold(key[i]) != wanted[at++])
                return null;
        }

        return null;
    }

    private static int Tolerance(int length) => length switch { < 4 => 0, < 7 => 1, _ => 2 };

    private static bool IsMark(char c) => c is '_' or '-' or '.' or ':' or ' ' or '/';

    private static char Fold(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

    private static int Fold(string text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!IsMark(c))
                folded[length++] = Fold(c);
        }

        return length;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        // Three rows of the usual table: the one before the last serves swaps.
        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var next = before;
            before = last;
            last = row;
            row = next;
        }

        return last[right.Length];
    }
}
