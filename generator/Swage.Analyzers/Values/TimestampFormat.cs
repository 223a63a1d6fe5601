using System.Text;

namespace Swage.Analyzers.Values;

/// <summary>Compares .NET format strings for dates by the text they give under the invariant culture.</summary>
internal static class TimestampFormat
{
    /// <summary>The form that signatures are made over; the zone stands in quotes, though U, T and C are no specifiers.</summary>
    public const string Canonical = "ddd MMM d HH:mm:ss 'UTC' yyyy";

    private static readonly string s_canonical = Parts(Canonical)!;

    /// <summary>Whether a format gives the canonical form.</summary>
    public static bool IsCanonical(string format) => Parts(format) == s_canonical;

    /// <summary>What interpolated text looks like as part of a format.</summary>
    public static string Quote(string text) => text.Length == 0 ? "" : "'" + text.Replace("\\", "\\\\").Replace("'", "\\'") + "'";

    // Specifiers between bars, everything else as the text it gives; null for a format that is broken or a standard one.
    private static string? Parts(string format)
    {
        if (format.Length < 2)
            return null;
        var parts = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '\'' or '"')
            {
                for (i++; i < format.Length && format[i] != c; i++)
                {
                    if (format[i] == '\\')
                        i++;
                    if (i < format.Length)
                        parts.Append(format[i]);
                }

                if (i >= format.Length)
                    return null;
            }
            else if (c == '\\')
            {
                if (++i == format.Length)
                    return null;
                parts.Append(format[i]);
            }
            else if ("dfFgHhKmMstyz".IndexOf(c) >= 0)
            {
                var start = i;
                while (i + 1 < format.Length && format[i + 1] == c)
                    i++;
                parts.Append('|').Append(c, i - start + 1).Append('|');
            }
            else if (c != '%')
            {
                parts.Append(c);
            }
        }

        return parts.ToString();
    }
}
