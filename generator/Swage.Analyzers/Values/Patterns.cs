using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Swage.Analyzers.Values;

/// <summary>Patterns of the model, as regular expressions of .NET. Safe for concurrent use.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<string, Regex?> s_known = new(StringComparer.Ordinal);

    /// <summary>Whether a text fits a pattern; null where the pattern is none that .NET knows, or takes too long.</summary>
    public static bool? Fits(string pattern, string text)
    {
        try
        {
            return s_known.GetOrAdd(pattern, Make)?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex? Make(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
