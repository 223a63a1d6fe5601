using System.Text.RegularExpressions;

namespace Swage.Validation;

/// <summary>
/// A <c>pattern</c> of the model that the generator could not compile to C#. It is ECMA-262 and matches anywhere in the string unless it is
/// anchored, as Smithy has it. Thread-safe; generated code keeps each in a static field, and the expression is built on first use.
/// </summary>
/// <remarks>
/// No input may hang the process: the expression runs in time linear in the input where it allows that (.NET's non-backtracking engine);
/// else, which is with lookarounds and back-references, for at most <see cref="TimeLimitMilliseconds"/>.
/// </remarks>
/// <param name="pattern">The pattern as the model has it.</param>
public sealed class PatternMatcher(string pattern)
{
    /// <summary>How long one match may take where its time is not linear: 100 ms.</summary>
    public const int TimeLimitMilliseconds = 100;

    // A wrong guess of the translation must not make a client unusable: see Match.
    private static readonly object s_unreadable = new();

    private object? _regex;

    /// <summary>The pattern as the model has it.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Matches a string.</summary>
    /// <param name="value">The string.</param>
    /// <returns>
    /// The outcome. A pattern that .NET cannot read (ECMA's v flag, say) matches everything: that is no fault of the value, and the service
    /// checks for itself.
    /// </returns>
    public PatternOutcome Match(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((Volatile.Read(ref _regex) ?? Build()) is not Regex regex)
            return PatternOutcome.Match;
        try
        {
            return regex.IsMatch(value) ? PatternOutcome.Match : PatternOutcome.NoMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternOutcome.TimedOut;
        }
    }

    private object Build()
    {
        // Two threads may build it; either result is as good.
        var built = Create(EcmaPattern.ToDotNet(Pattern));
        Volatile.Write(ref _regex, built);
        return built;
    }

    private static object Create(string pattern)
    {
        var limit = TimeSpan.FromMilliseconds(TimeLimitMilliseconds);
        try
        {
            // Linear, but only as fast as its automaton is small: the limit holds here too.
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, limit);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, limit);
        }
        catch (ArgumentException)
        {
            return s_unreadable;
        }
    }
}
