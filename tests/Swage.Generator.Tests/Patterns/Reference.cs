using System.Text.RegularExpressions;

namespace Swage.Generator.Tests.Patterns;

/// <summary>.NET's own engine, to compare with.</summary>
internal static class Reference
{
    /// <summary>The expression, without backtracking where it can be; null where .NET cannot read it.</summary>
    public static Regex? TryBuild(string expression)
    {
        try
        {
            return new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(expression, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the string matches; null where the engine went back too long to tell, as it would on the next string too.</summary>
    public static bool? IsMatch(Regex regex, string value)
    {
        try
        {
            return regex.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
