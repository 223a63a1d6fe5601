using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Swage.Validation;

/// <summary>
/// A <c>pattern</c> of the model that the generator could not compile to C#. It is ECMA-262 and matches anywhere in the string unless it is
/// anchored, as Smithy has it. Thread-safe; generated code keeps each in a static property, and the expression is built on first use.
/// </summary>
/// <remarks>
/// No input may hang the process: the expression runs in time linear in the input where it allows that (.NET's non-backtracking engine);
/// else, which is with lookarounds, back-references and very large counts, it may go back. Either way one match takes at most a second on the
/// clock: see <see cref="TimeLimitMilliseconds"/> and <see cref="LinearTimeLimitMilliseconds"/>.
/// </remarks>
/// <param name="pattern">The pattern as the model has it.</param>
/// <param name="expression">The same in .NET's words.</param>
/// <param name="backtracks">Whether the expression needs an engine that goes back.</param>
public sealed class PatternMatcher(string pattern, [StringSyntax(StringSyntaxAttribute.Regex)] string expression, bool backtracks)
{
    /// <summary>
    /// How long one match may take where it may go back: 100 ms. One that takes longer is tried once more, since the clock also counts a busy
    /// machine and the first use of the engine.
    /// </summary>
    public const int TimeLimitMilliseconds = 100;

    /// <summary>
    /// How long one match may take where its time is linear in the string: a second, which only strings of many megabytes come near.
    /// </summary>
    public const int LinearTimeLimitMilliseconds = 1000;

    private Regex? _regex;

    /// <summary>The pattern as the model has it.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Matches a string.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The outcome.</returns>
    public PatternOutcome Match(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var regex = Volatile.Read(ref _regex);
        if (regex is null)
        {
            // Two threads may build it; either result is as good.
            regex = Build();
            Volatile.Write(ref _regex, regex);
        }

        var outcome = Match(regex, value);
        return outcome == PatternOutcome.TimedOut && regex.MatchTimeout.TotalMilliseconds == TimeLimitMilliseconds ? Match(regex, value) : outcome;
    }

    private static PatternOutcome Match(Regex regex, string value)
    {
        try
        {
            return regex.IsMatch(value) ? PatternOutcome.Match : PatternOutcome.NoMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternOutcome.TimedOut;
        }
    }

    private Regex Build()
    {
        if (!backtracks)
        {
            try
            {
                return new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromMilliseconds(LinearTimeLimitMilliseconds));
            }
            catch (NotSupportedException)
            {
                // Counts that would make too large an automaton.
            }
        }

        return new Regex(expression, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(TimeLimitMilliseconds));
    }
}
