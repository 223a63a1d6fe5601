namespace Swage.Analyzers.Facts;

/// <summary>Tells which name a wrong one was meant to be. Letter case and the marks between words do not count.</summary>
internal static class Spelling
{
    /// <summary>Whether two names differ at most in letter case and in the marks between their words.</summary>
    public static bool AreAlike(string left, string right) => Fold(left) == Fold(right);

    /// <summary>The nearest of some names; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var folded = Fold(name);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var other = Fold(candidate);
            var distance = Distance(folded, other);
            if (distance < least && distance <= Tolerance(Math.Min(folded.Length, other.Length)))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Whether two names of several words share most of them: EMAIL_MFA_CODE is like EMAIL_OTP_CODE, and CODE like both.</summary>
    public static bool ShareWords(string left, string right)
    {
        var a = Words(left);
        var b = Words(right);
        var shared = a.Count(w => b.Contains(w));
        return shared > 0 && (shared == a.Count || (a.Count == b.Count && shared * 2 > a.Count));
    }

    private static int Tolerance(int length) => length < 4 ? 0 : length < 7 ? 1 : 2;

    private static string Fold(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded, 0, length);
    }

    // SMS_MFA_CODE, smsMfaCode and sms-mfa-code have the same three.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isMark = i < text.Length && !char.IsLetterOrDigit(text[i]);
            var isHump = i > 0 && i < text.Length && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if (i < text.Length && !isMark && !isHump)
                continue;
            if (i > start)
                words.Add(text.Substring(start, i - start).ToLowerInvariant());
            start = isMark ? i + 1 : i;
        }

        return words;
    }

    // Letters put in, left out, changed or swapped with their neighbour.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
